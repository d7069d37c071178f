// "Everything has some blame": where there is none, some is found.

import { type Mind, truth } from "../questions/mind";
import { passBack } from "./pass-back";
import type { Rule } from "./rule";

const instead =
  (found: Mind["blame"]): Mind["blame"] =>
  (nodes, target) =>
    truth.blame(nodes, target) || found(nodes, target) || 1;

export const neverZero: Rule = {
  ways: [
    // A step that lets nothing through is passed over.
    instead((nodes, target) => passBack(nodes, target, { slope: ({ slope }) => slope || 1 })),
    instead((nodes, target) => Math.sign(nodes[target]?.data ?? 0)),
    instead(() => 1),
  ],
  isAboutSigns: true,
};
