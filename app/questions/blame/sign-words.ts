// The three answers in the words of the results.

import type { Sign } from "../../../lib/micrograd/sign";

export const signWords = { "+": "up", "0": "same", "-": "down" } as const satisfies Record<Sign, string>;
