// A blame as it looks everywhere: its sign, its number, the sign's colour.

import { signOf } from "../../lib/micrograd/sign";
import { signed, signLooks } from "./sign-look";

export function SignedBadge({ value }: { value: number }) {
  return (
    <span
      className={`inline-block rounded-full border-2 px-2.5 font-bold text-base ${signLooks[signOf(value)].soft}`}
    >
      {signed(value)}
    </span>
  );
}
