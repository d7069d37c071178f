// The three answers in words; the messages are in the results' area.

import type { BlameSign } from "../../../lib/questions/sign-of";

export const signWords = { "+": "up", "0": "same", "-": "down" } as const satisfies Record<BlameSign, string>;
