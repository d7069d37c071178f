// What is asked, beside the graph: the knob that is going to be turned, from where to where, and the end that nobody knows yet.

"use client";

import { formatNumber } from "../../../lib/expression/format-number";
import type { KnobStage } from "../../../lib/questions/knob/knob";
import { DialFace } from "./dial/dial-face";
import { namesOf, turnText } from "./told";

/** However far it is turned: which way is all that is shown. */
const DEGREES = 48;

export function AskedTurn({ stage, size }: { stage: KnobStage; size: string }) {
  const { name, root } = namesOf(stage);
  return (
    <div className="grid content-center justify-items-center gap-2">
      <DialFace degrees={Math.sign(stage.turn) * DEGREES} className={size} />
      <p className="whitespace-nowrap font-bold">
        {name}: {turnText(stage)}
      </p>
      <p className="whitespace-nowrap">
        {root}: {formatNumber(stage.nodes.at(-1)?.data ?? 0)} → ?
      </p>
    </div>
  );
}
