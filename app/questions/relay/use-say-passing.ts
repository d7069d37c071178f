// A number that was passed on through a graph, in words: who, to whom, how it was worked out, and what would have been right.

import { useTranslations } from "next-intl";
import type { RelayGraph } from "../../../lib/questions/relay/graph-relay";
import { isByProduct } from "../../../lib/questions/relay/run";
import { nodeName } from "../../graph/node-name";
import { signed } from "../../graph/sign-look";
import { oneAfterAnother } from "../../ui/one-after-another";
import type { Passing } from "./graph-shown";
import { calculation } from "./said";

export function useSayPassing({ nodes }: RelayGraph): (passing: Passing) => string {
  const t = useTranslations("questions.relay");
  return ({ from, to, slope, shares, leg, right }) => {
    const isSum = to !== null || shares.length > 1;
    const passed = signed(leg.passed);
    const sum = isSum ? `${calculation(shares, to === null ? null : slope)} = ${passed}` : passed;
    const name = nodeName(nodes, from);
    const told =
      to === null ? t("kept", { name, sum }) : t("passing", { from: name, to: nodeName(nodes, to), sum });
    return oneAfterAnother(
      told,
      ...(right === null ? [] : [t("wasRight", { number: signed(right) })]),
      ...(isByProduct(leg) ? [t("byComputer")] : []),
    );
  };
}
