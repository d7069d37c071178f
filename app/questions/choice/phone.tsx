// A choice question on a phone: a large button for each option, then what was right beside what this student picked.

"use client";

import type { PhoneAsking } from "../surfaces";
import { PickButtons } from "./pick-buttons";

export { Picked as Revealed } from "./picked";
export const Drawn = null;
export const Verdict = null;

/** Long options make a long page: only what sends them stays in sight. */
export function Asking({ heading, countdown, ...asking }: PhoneAsking<"choice">) {
  return (
    <div className="flex grow flex-col justify-between gap-2.5 beside:flex-row beside:justify-start beside:gap-8">
      <div className="beside:w-[38%] beside:shrink-0">{heading}</div>
      <div className="min-w-0 beside:grow">{countdown ?? <PickButtons {...asking} />}</div>
    </div>
  );
}
