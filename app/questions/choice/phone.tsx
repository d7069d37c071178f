// A choice question on a phone: a large button for each option, then what was right beside what this student picked.

"use client";

import type { PhoneAsking } from "../surfaces";
import { PickButtons } from "./pick-buttons";

export { Picked as Revealed } from "./picked";
export const Verdict = null;

export function Asking({ countdown, ...asking }: PhoneAsking<"choice">) {
  return (
    <>
      <div className="mt-auto" />
      {countdown ?? <PickButtons {...asking} />}
    </>
  );
}
