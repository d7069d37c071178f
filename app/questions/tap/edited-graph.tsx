// The graph of the expression, drawn as one types, with the right nodes marked; a tap says whom the question is about.

"use client";

import { useMemo } from "react";
import { type TapQuestion, tap } from "../../../lib/questions/tap/tap";
import { knownBlame } from "../../graph/blame-at";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import type { Drawn } from "../editing/use-drawing";
import { classMarks } from "./class-marks";
import { firedAfter } from "./fired-names";
import { tappedState } from "./tapped-state";

interface EditedGraphProps {
  draft: TapQuestion;
  drawing: Drawn;
  /** Whether the text has moved on since, and cannot be read now. */
  isStale: boolean;
  /** The draft, once it works. */
  question: TapQuestion | null;
  change: (part: Partial<TapQuestion>) => void;
}

const nothing = { marks: new Map(), state: knownBlame([]) };

export function EditedGraph({ draft, drawing, isStale, question, change }: EditedGraphProps) {
  const { asks, target, fired } = draft;
  const { nodes, names } = drawing;
  const answer = useMemo(() => {
    if (!question) return nothing;
    const [stage, reveal] = [tap.stage(question), tap.reveal(question)];
    const marks = classMarks(stage, { summary: null, before: null, reveal });
    return { marks, state: tappedState(stage, reveal) };
  }, [question]);
  const onTap = (node: number) => {
    if (asks === "parents") change({ target: names[node] ?? "" });
    if (asks === "ready") change({ fired: firedAfter(drawing, fired, node) });
  };
  const made = nodes.flatMap(({ id, op }) => (op === "" ? [] : [id]));
  const chosen = asks === "parents" ? names.indexOf(target) : -1;
  return (
    <div
      className={`h-64 min-w-0 rounded-control border border-line bg-paper p-2 sm:h-80 ${isStale ? "opacity-50" : ""}`}
      inert={isStale}
    >
      <Graph
        nodes={nodes}
        target={chosen < 0 ? null : chosen}
        endsInLoss={endsInLoss(nodes)}
        taps={asks === "parents" || asks === "ready" ? { choices: made, onTap } : undefined}
        minScale={0.5}
        {...answer}
      />
    </div>
  );
}
