// The three answers in the words of the results; each kind that asks for signs brings these words.

import type { Sign } from "../../lib/micrograd/sign";

export const signWords = { "+": "up", "0": "same", "-": "down" } as const satisfies Record<Sign, string>;
