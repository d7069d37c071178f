// "Multiply what stands there": values in place of slopes, at products or at every step.

import { passBack } from "./pass-back";
import type { Rule } from "./rule";

export const data: Rule = {
  ways: [
    (nodes, target) =>
      passBack(nodes, target, { slope: ({ slope, own, isFactor }) => (isFactor ? own : slope) }),
    (nodes, target) => passBack(nodes, target, { slope: ({ own }) => own }),
  ],
  isAboutSigns: false,
};
