// "Blame is the way to go": says how the number should be turned, not what happens when it grows.

import { truth } from "../questions/mind";
import type { Rule } from "./rule";

export const flip: Rule = {
  // Zero has no sign.
  ways: [(nodes, target) => 0 - truth.blame(nodes, target)],
  isAboutSigns: false,
};
