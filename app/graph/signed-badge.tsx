// A blame as it looks everywhere: its sign, its number, the sign's colour.

import type { ReactNode } from "react";
import { signOf } from "../../lib/micrograd/sign";
import { signed, signLooks } from "./sign-look";

/** `children` instead of its number in four digits. */
export function SignedBadge({ value, children }: { value: number; children?: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-full border-2 px-2.5 font-bold text-base ${signLooks[signOf(value)].soft}`}
    >
      {children ?? signed(value)}
    </span>
  );
}
