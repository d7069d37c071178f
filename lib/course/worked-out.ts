// Options whose right one nobody types in: the core works it out.

import { parseExpression } from "../expression/parse";
import type { Value } from "../micrograd/value";
import { lossCurve } from "../training/loss-curve";
import { parameterCount } from "../training/shape";
import { codeLine, type LineStructure, type OptionStructure } from "./structure";

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

/** The same, each beside bars as high as these misses. */
export function largestBeside<Name extends string>(
  formulas: Record<Name, string>,
  misses: Record<Name, number[]>,
): Options<Name> {
  const largest = Object.entries<OptionStructure>(largestOf(formulas));
  return made(largest, ([name, option]) => [
    name,
    { ...option, picture: { kind: "bars", written: misses[name as Name].join(" ") } },
  ]);
}

/** Networks, of which the one with the most parameters is right. */
export function mostParameters<Name extends string>(networks: Record<Name, number[]>): Options<Name> {
  const most = Math.max(...Object.values<number[]>(networks).map(parameterCount));
  return made(Object.entries<number[]>(networks), ([name, widths]) => {
    const picture = { kind: "network", written: widths.join(" ") } as const;
    return [name, { ...drawn, isRight: parameterCount(widths) === most, picture }];
  });
}

/** The losses of the lecture's network at these rates, of which one is asked for. */
export function curveAt<Name extends string>(
  rates: Record<Name, number>,
  right: NoInfer<Name>,
): Options<Name> {
  return made(Object.entries<number>(rates), ([name, rate]) => {
    const picture = { kind: "curve", written: lossCurve("lecture", rate).join(" ") } as const;
    return [name, { ...drawn, isRight: name === right, picture }];
  });
}

/** A number that learns at these rates: `stepAt` says in an expression what the loss `L` and the `new` number are; one rate is asked for. */
export function fallAt<Name extends string>(
  rates: Record<Name, number>,
  stepAt: (rate: number, w?: number) => string,
  steps: number,
  right: NoInfer<Name>,
): Options<Name> {
  return made(Object.entries<number>(rates), ([name, rate]) => {
    const losses: number[] = [];
    let w: number | undefined;
    for (let step = 0; step < steps; step++) {
      losses.push(Number(worthIn(stepAt(rate, w), "L").toFixed(3)));
      w = worthIn(stepAt(rate, w), "new");
    }
    const picture = { kind: "curve", written: losses.join(" ") } as const;
    return [name, { ...drawn, isRight: name === right, picture }];
  });
}

/** The graphs of these, of which one is asked for. */
export function graphsOf<Name extends string>(
  expressions: Record<Name, string>,
  right: NoInfer<Name>,
): Options<Name> {
  return made(Object.entries<string>(expressions), ([name, written]) => {
    return [name, { ...drawn, isRight: name === right, picture: { kind: "graph", written } }];
  });
}

/** Lines to put before an expression: first the one that gives `name` the largest blame, whatever its sign. */
export function mostBlamedFirst<Name extends string>(
  lines: Record<Name, string>,
  expression: string,
  name: string,
): Record<Name, LineStructure> {
  const blame = (line: string) => Math.abs(workedOut(`${line}\n${expression}`).named.get(name)?.grad ?? 0);
  const sorted = Object.entries<string>(lines).sort(([, a], [, b]) => blame(b) - blame(a));
  return Object.fromEntries(sorted.map(([key, text]) => [key, codeLine(text)])) as Record<
    Name,
    LineStructure
  >;
}

/** Numbers to choose from, of which the one that `right` is worth is right. */
export function oneIs<Name extends string>(numbers: Record<Name, number>, right: number): Options<Name> {
  const texts = Object.fromEntries(
    Object.entries<number>(numbers).map(([name, number]) => [name, String(number)]),
  ) as Record<Name, string>;
  return options(texts, "code", (text) => -Math.abs(Number(text) - right));
}

/** What a name carries once `backward` has been called `calls` times, and nobody has wiped in between. */
export function unwiped(expression: string, name: string, calls: number): number {
  const { root, named } = workedOut(expression);
  for (let call = 1; call < calls; call++) root.backward();
  return named.get(name)?.grad ?? 0;
}

/** What a name is worth. */
export const worthIn = (expression: string, name: string): number =>
  workedOut(expression).named.get(name)?.data ?? Number.NaN;

/** An option without words. */
const drawn = { text: "", look: "words" } as const;

const made = <Name extends string, Given>(
  given: readonly Given[],
  make: (each: Given) => [name: string, option: OptionStructure],
) => Object.fromEntries(given.map(make)) as Options<Name>;

function options<Name extends string>(
  texts: Record<Name, string>,
  look: OptionStructure["look"],
  worth: (text: string) => number,
): Options<Name> {
  const entries = Object.entries<string>(texts);
  const most = Math.max(...entries.map(([, text]) => worth(text)));
  return made(entries, ([name, text]) => [name, { text, look, isRight: worth(text) === most }]);
}
