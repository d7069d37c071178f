// "More is more": whatever grows makes everything grow.

import type { Rule } from "./rule";

export const plus: Rule = { ways: [() => 1], isAboutSigns: true };
