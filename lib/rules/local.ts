// "Only my own step counts": as if +1 were handed back to all that a node is used in.

import { settledSum } from "../micrograd/rounding";
import type { Rule } from "./rule";
import { seenEdges } from "./seen-edges";

export const local: Rule = {
  ways: [
    (nodes, target) => {
      const here = seenEdges(nodes, target).flat();
      return target === nodes.length - 1
        ? 1
        : settledSum(here.filter(({ to }) => to === target).map(({ slope }) => slope));
    },
  ],
  isAboutSigns: false,
};
