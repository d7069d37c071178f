// Which refusals an operator hears of: what no screen of the product asks for, and more than a thumb can tap.

import type { Refusal } from "../../lib/protocol";

const suspicious = new Set<Refusal>(["too-many-requests", "not-allowed", "bad-request"]);

/** All others are a class's own affair: a code mistyped, a nickname taken, an answer too late. */
export const isSuspicious = (refusal: Refusal) => suspicious.has(refusal);
