// The class's taps as marks on the nodes: how many, how many before the class discussed, and which were right.

import type { TapReveal, TapStage, TapSummary } from "../../../lib/questions/tap/tap";
import type { NodeMark } from "../../graph/node-mark";
import { shareOf } from "../../live/share-of-answers";

export interface Voted {
  /** Null while it is secret. */
  summary: TapSummary | null;
  before: TapSummary | null;
  /** Null until it may be known. */
  reveal: TapReveal | null;
}

export function classMarks({ choices }: TapStage, { summary, before, reveal }: Voted): Map<number, NodeMark> {
  const marks = choices.map((node, place): [number, NodeMark | null] => {
    const isRight = reveal?.right.includes(node) === true;
    const count = summary?.counts[place] ?? 0;
    const countBefore = before?.counts[place] ?? 0;
    if (!isRight && count === 0 && countBefore === 0) return [node, null];
    const now = before ? `${countBefore}→${count}` : String(count);
    const text = [isRight && "✓", summary && now].filter(Boolean).join(" ");
    const share = shareOf(count, summary?.answered ?? 0);
    return [node, { look: isRight ? "right" : "class", text, share }];
  });
  return new Map(marks.flatMap(([node, mark]) => (mark ? [[node, mark]] : [])));
}
