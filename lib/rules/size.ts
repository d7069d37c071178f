// "Further from zero is more": takes −6 → −9 for growing, so it is only seen where the end of the graph is negative.

import { truth } from "../questions/mind";
import type { Rule } from "./rule";

export const size: Rule = {
  ways: [(nodes, target) => truth.blame(nodes, target) * (Math.sign(nodes.at(-1)?.data ?? 0) || 1)],
  isAboutSigns: false,
};
