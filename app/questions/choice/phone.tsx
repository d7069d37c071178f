// A choice question on a phone: a large button for each option, then what was right beside what this student picked.

"use client";

import { AskedByHand } from "../../live/asked-by-hand";
import type { PhoneAsking } from "../surfaces";
import { PickButtons } from "./pick-buttons";

export { Picked as Revealed } from "./picked";
export const Drawn = null;
export const Verdict = null;

/** Long options make a long page: only what sends them stays in sight. */
export function Asking({ heading, countdown, ...asking }: PhoneAsking<"choice">) {
  return <AskedByHand heading={heading}>{countdown ?? <PickButtons {...asking} />}</AskedByHand>;
}
