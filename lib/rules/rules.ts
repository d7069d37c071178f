// The register of wrong rules, one line a rule.

import { type Mind, truth } from "../questions/mind";
import { data } from "./data";
import { flip } from "./flip";
import { local } from "./local";
import { neverZero } from "./never-zero";
import { overwrite } from "./overwrite";
import { ownSign } from "./own-sign";
import { plus } from "./plus";
import type { Rule } from "./rule";
import { size } from "./size";
import { tooEarly } from "./too-early";

export const rules = {
  overwrite,
  local,
  flip,
  data,
  neverZero,
  tooEarly,
  ownSign,
  plus,
  size,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
export const ruleNames = Object.keys(rules) as RuleName[];

/** Somebody who follows a rule in one of its ways, and says what it gives. */
export const following = ({ isReady }: Rule, way: Rule["ways"][number]): Mind => ({
  ...truth,
  blame: way,
  ...(isReady && { isReady }),
});
