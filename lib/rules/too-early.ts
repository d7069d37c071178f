// "Any order will do": a node passes blame on before all of its own has arrived.

import { settledSum } from "../micrograd/rounding";
import { passBack } from "./pass-back";
import type { Rule } from "./rule";

export const tooEarly: Rule = {
  ways: [0, -1].map(
    (at) => (nodes, target) =>
      passBack(nodes, target, { passesOn: (arrived) => arrived.at(at) ?? 0, carries: settledSum }),
  ),
  isReady: (arrived) => arrived > 0,
  isAboutSigns: false,
};
