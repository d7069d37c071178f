// The graph of a tap question with the class's taps on it, once they may be seen.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { TapStage } from "../../../lib/questions/tap/tap";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import type { GraphScale } from "../../graph/graph-scale";
import { classMarks, type Voted } from "./class-marks";
import { namesOf } from "./names";
import { tappedState } from "./tapped-state";

interface TappedGraphProps extends GraphScale, Voted {
  stage: TapStage;
}

export function TappedGraph({ stage, summary, before, reveal, ...scale }: TappedGraphProps) {
  const t = useTranslations("questions.tap");
  const { nodes, target, choices } = stage;
  const state = useMemo(() => tappedState(stage, reveal), [stage, reveal]);
  const marks = classMarks(stage, { summary, before, reveal });
  const names = namesOf(nodes);
  return (
    <>
      <Graph
        {...{ nodes, target, state, marks }}
        targetIs={reveal ? "shown" : "asked"}
        endsInLoss={endsInLoss(nodes)}
        {...scale}
      />
      {summary && (
        <ul className="sr-only">
          {choices.map((node, place) => (
            <li key={node}>
              {t("tappedBy", { name: names[node] ?? "", count: summary.counts[place] ?? 0 })}
              {reveal?.right.includes(node) && ` ${t("right")}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
