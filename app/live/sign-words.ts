// The three answers in the words of the results; each kind that asks for signs, or for turns, brings these words.

import type { Sign } from "../../lib/micrograd/sign";

export const signWords = { "+": "up", "0": "same", "-": "down" } as const satisfies Record<Sign, string>;

export const turnWords = { "+": "turnUp", "0": "turnStay", "-": "turnDown" } as const satisfies Record<
  Sign,
  string
>;
