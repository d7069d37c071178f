// How many were right at each node of each row: the step at which a class slips stands out.

import { useTranslations } from "next-intl";
import type { RelayStage, RelaySummary } from "../../../lib/questions/relay/relay";
import { nodeName } from "../../graph/node-name";
import { ScrollRegion } from "../../ui/scroll-region";
import { rowName, whole } from "./said";

interface StepsRightProps {
  stage: Pick<RelayStage, "rows" | "graph" | "variesByTeam">;
  summary: RelaySummary;
}

export function StepsRight({ stage, summary }: StepsRightProps) {
  const t = useTranslations("questions.relay");
  // One place in a row has a slope of its own in each team.
  const isOne = !stage.variesByTeam || summary.crews <= stage.rows.length;
  return (
    <details>
      <summary className="min-h-11 content-center font-semibold">{t("steps")}</summary>
      <ScrollRegion label={t("steps")} className="overflow-x-auto">
        <table className="text-left">
          <tbody>
            {stage.graph?.turns.map((node, turn) => (
              <tr key={node} className="border-line border-t">
                <th scope="row" className="py-1.5 pr-4">
                  {nodeName(stage.graph?.nodes ?? [], node)}
                </th>
                <td className="py-1.5 pr-4">
                  <Right step={summary.steps[0]?.[turn]} />
                </td>
              </tr>
            ))}
            {stage.rows.map((slopes, row) => (
              <tr key={rowName(row)} className="border-line border-t">
                <th scope="row" className="py-1.5 pr-4">
                  {rowName(row)}
                </th>
                {slopes.map((slope, node) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nodes have no name but their place, and stay where they are
                  <td key={node} className="whitespace-nowrap py-1.5 pr-4 align-top">
                    {isOne ? `×${whole(slope)}` : node + 1}
                    <br />
                    <Right step={summary.steps[row]?.[node]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function Right({ step }: { step: { said: number; right: number } | undefined }) {
  const t = useTranslations("questions.relay");
  return <span className="text-ink-soft">{step && step.said > 0 ? t("rightOf", step) : "–"}</span>;
}
