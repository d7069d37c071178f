// Options whose right one nobody types in: the core works it out.

import { parseExpression } from "../expression/parse";
import type { Value } from "../micrograd/value";
import type { OptionStructure } from "./structure";

type Options<Name extends string> = Record<Name, OptionStructure>;

/** The last line of an expression, and all that it names, after `backward`. Throws for what is no expression. */
function workedOut(text: string): { root: Value; named: ReadonlyMap<string, Value> } {
  const expression = parseExpression(text);
  if (!expression.ok) throw new Error(`Not an expression: ${text}`);
  expression.value.root.backward();
  return expression.value;
}

/** Formulas, of which the one with the largest value is right. */
export function largestOf<Name extends string>(formulas: Record<Name, string>): Options<Name> {
  return options(formulas, "formula", (text) => workedOut(`value = ${text}`).root.data);
}

/** Names in an expression, of which the one with the largest blame is right, whatever its sign. */
export function mostBlamed<Name extends string>(expression: string, names: readonly Name[]): Options<Name> {
  const { named } = workedOut(expression);
  return options(sameName(names), "code", (name) => Math.abs(named.get(name)?.grad ?? 0));
}

/** Lines to put before an expression, of which the one is right that gives `name` the largest blame. */
export function mostBlamedAfter<Name extends string>(
  lines: Record<Name, string>,
  expression: string,
  name: string,
): Options<Name> {
  const blame = (line: string) => Math.abs(workedOut(`${line}\n${expression}`).named.get(name)?.grad ?? 0);
  return options(lines, "code", blame);
}

/** Names in an expression, of which those are right that `made` was made from, without a step between. */
export function madeFrom<Name extends string>(
  expression: string,
  made: string,
  names: readonly Name[],
): Options<Name> {
  const { named } = workedOut(expression);
  const operands = named.get(made)?.operands ?? [];
  return options(sameName(names), "code", (name) => Number(operands.includes(named.get(name) as Value)));
}

const sameName = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

function options<Name extends string>(
  texts: Record<Name, string>,
  look: OptionStructure["look"],
  worth: (text: string) => number,
): Options<Name> {
  const entries = Object.entries<string>(texts);
  const most = Math.max(...entries.map(([, text]) => worth(text)));
  const made = entries.map(([name, text]) => [name, { text, look, isRight: worth(text) === most }]);
  return Object.fromEntries(made) as Options<Name>;
}
