// "One path is enough": where several blames arrive at a node, one of them is kept and the others are lost.

import { passBack } from "./pass-back";
import type { Rule } from "./rule";

const keeping = (keep: (arrived: readonly number[]) => number | undefined): Rule["ways"][number] => {
  const passesOn = (arrived: readonly number[]) => keep(arrived) ?? 0;
  return (nodes, target) => passBack(nodes, target, { passesOn });
};

const largest = (arrived: readonly number[]) =>
  arrived.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);

export const overwrite: Rule = {
  ways: [keeping((arrived) => arrived[0]), keeping((arrived) => arrived.at(-1)), keeping(largest)],
  isAboutSigns: false,
};
