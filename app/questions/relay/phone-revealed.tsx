// What was right at this place of a relay, about what arrived there, and what it all comes to where nobody slips.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { copyIn } from "../../../lib/questions/relay/copies";
import { arrivedAt, trueRun } from "../../../lib/questions/relay/run";
import { isStepRight, times } from "../../../lib/questions/relay/step";
import { nodeName } from "../../graph/node-name";
import { signed } from "../../graph/sign-look";
import { ToldCard } from "../../live/told-card";
import type { PhoneRevealed } from "../surfaces";
import { calculation, factor, near, numberIn, rowName, whole } from "./said";

export function Revealed({ stage, own, said }: PhoneRevealed<"relay">) {
  const t = useTranslations("questions.relay");
  const { row, copy, node, arrived, shares } = own;
  const { graph, net } = copyIn(stage, row, copy);
  const numbers = shares.map(({ came }) => came ?? 0);
  const truth = trueRun(net);
  const name = graph ? nodeName(graph.nodes, graph.turns[node] ?? -1) : "";
  return (
    <ToldCard>
      {arrived === null && <p>{graph ? t("neverCameToNode") : t("neverCame")}</p>}
      {arrived !== null &&
        net[node]?.map(({ to, slope }, way) => {
          const number = numberIn(said[way]);
          const right = times(arrived, slope);
          const worked = calculation(numbers, to === null ? null : slope);
          const step = graph
            ? // What an input hears once is all that it carries.
              [...new Set([worked, near(right)])].join(" = ")
            : t("step", { arrived: whole(arrived), slope: factor(slope), right: whole(right) });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: ways have no name but their place, and stay where they are
            <div key={way} className="grid gap-1">
              <p className="wrap-anywhere font-bold text-xl">{step}</p>
              {number !== null && (
                <p className="text-ink-soft">
                  {t(saidWord(graph !== null && to === null, isStepRight(arrived, slope, number)), {
                    number: whole(number),
                  })}
                </p>
              )}
            </div>
          );
        })}
      <p className="border-line border-t pt-3 text-lg">
        {graph
          ? t("wholeNode", { name, number: signed(arrivedAt(net, truth, node) ?? 0) })
          : t("wholeRow", { row: rowName(row), number: formatNumber(truth.at(-1)?.[0]?.passed ?? 0) })}
      </p>
    </ToldCard>
  );
}

/** Nobody goes on from what somebody has kept. */
const saidWord = (isKept: boolean, isRight: boolean) =>
  isKept ? "youSaid" : isRight ? "youPassed" : "slipped";
