// What a place of a relay has to work out, way by way.

import { useTranslations } from "next-intl";
import { copyIn } from "../../../lib/questions/relay/copies";
import type { Turn } from "../../../lib/questions/relay/net";
import type { RelayOwn, RelayStage } from "../../../lib/questions/relay/relay";
import { nodeName } from "../../graph/node-name";
import { calculation, factor, whole } from "./said";

interface Step {
  ways: Turn;
  /** The calculation, as a keypad asks for it. */
  legendOf: (way: number) => string;
}

export function useStep(stage: RelayStage, { row, copy, node, shares, arrived }: RelayOwn): Step {
  const t = useTranslations("questions.relay");
  const { graph, net } = copyIn(stage, row, copy);
  const ways = net[node] ?? [];
  const legendOf = (way: number) => {
    const { to, slope } = ways[way] ?? { to: null, slope: 0 };
    if (!graph) return t("legend", { arrived: whole(arrived ?? 0), slope: factor(slope) });
    const numbers = shares.map(({ came }) => came ?? 0);
    if (to === null) return t("legendKept", { sum: calculation(numbers, null) });
    return t("legendTo", {
      name: nodeName(graph.nodes, graph.turns[to] ?? -1),
      sum: calculation(numbers, slope),
    });
  };
  return { ways, legendOf };
}
