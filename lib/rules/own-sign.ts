// "A negative number pulls down": the sign of the number itself.

import type { Rule } from "./rule";

export const ownSign: Rule = {
  ways: [(nodes, target) => Math.sign(nodes[target]?.data ?? 0)],
  isAboutSigns: true,
};
