// Which way the end of a graph goes, as each wrong rule has it.

import { type Sign, signOf } from "../micrograd/sign";
import { type AboutNode, askedNode } from "../questions/asked-node";
import { type RuleName, ruleNames, rules } from "./rules";

export interface SaidSigns {
  right: Sign;
  /** Each once: a rule may be followed in several ways. */
  said: Record<RuleName, Sign[]>;
}

export function signsOf(question: AboutNode): SaidSigns {
  const { nodes, target, gradient } = askedNode(question);
  const said = ruleNames.map((name) => [
    name,
    [...new Set(rules[name].ways.map((way) => signOf(way(nodes, target))))],
  ]);
  return { right: signOf(gradient), said: Object.fromEntries(said) as Record<RuleName, Sign[]> };
}
