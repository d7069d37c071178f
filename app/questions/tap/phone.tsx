// A tap question on a phone: the graph, which takes taps, and the same nodes as buttons; then which were right.

"use client";

import { useState } from "react";
import { tappedIn } from "../../../lib/questions/tap/tapped";
import type { PhoneAsking } from "../surfaces";
import { NodeButtons } from "./node-buttons";
import { TapGraph } from "./tap-graph";
import { toggled } from "./toggled";

export { Found as Revealed } from "./found";
export { FoundInGraph as Drawn } from "./found-in-graph";
export const Verdict = null;

/** A graph with many nodes makes a long page: only what sends the answer stays in sight. */
export function Asking({ heading, countdown, ...asking }: PhoneAsking<"tap">) {
  const { stage, said, isOpen } = asking;
  const [picked, setPicked] = useState<readonly number[]>([]);
  const shown = said[0] ? tappedIn(said[0]) : picked;
  const tap = (node: number) => setPicked(toggled(stage.asks, picked, node));
  return (
    <div className="flex grow flex-col gap-2.5 beside:flex-row beside:gap-8">
      <div className="flex min-w-0 grow flex-col gap-2.5">
        {heading}
        <TapGraph stage={stage} picked={shown} onTap={isOpen && countdown === null ? tap : null} />
      </div>
      <div className="min-w-0 beside:w-[42%] beside:shrink-0 beside:self-end">
        {countdown ?? <NodeButtons {...asking} picked={shown} onTap={tap} />}
      </div>
    </div>
  );
}
