// The three answers in words; the messages are in the results' area.

import type { Sign } from "../../../lib/micrograd/sign";

export const signWords = { "+": "up", "0": "same", "-": "down" } as const satisfies Record<Sign, string>;
