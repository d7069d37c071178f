// Puts the numbers into a text: whatever stands in braces is worked out by the core from the item's own expression.

import { formatNumber } from "../expression/format-number";
import { type Expression, parseExpression } from "../expression/parse";
import { settleGradients } from "../micrograd/rounding";

/** `{a * b}` is a value, `{@a}` the blame of a, and `{+@a}` the same with a plus sign where it is positive. */
const PLACEHOLDER = /\{([^{}]*)\}/g;
const BLAME = /@(\p{L}[\p{L}\p{N}_]*)/gu;

export interface Numbered {
  /** What the item is about; "" for none: then `numbers` are what blame goes back through. */
  expression: string;
  /** More lines, for numbers that only the texts speak of. */
  numbers: string;
}

/** All texts of one item, each with its numbers. Throws where a placeholder cannot be worked out: a test walks all texts. */
export function filled(texts: readonly string[], { expression, numbers }: Numbered): string[] {
  const asked = [
    ...new Set(texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, inside]) => inside ?? ""))),
  ];
  if (asked.length === 0) return [...texts];
  const blames = blamesIn(expression || numbers);
  const lines = asked.map((inside, at) => `${nameOf(at)} = ${withBlames(inside.replace(/^\+/, ""), blames)}`);
  const { named } = parsed([expression, numbers, ...lines].filter(Boolean).join("\n"));
  const written = new Map(
    asked.map((inside, at) => [
      inside,
      write(named.get(nameOf(at))?.data ?? Number.NaN, inside.startsWith("+")),
    ]),
  );
  return texts.map((text) => text.replace(PLACEHOLDER, (_, inside: string) => written.get(inside) ?? ""));
}

const nameOf = (at: number) => `placeholder_${at}`;

function write(number: number, isSigned: boolean): string {
  if (!Number.isFinite(number)) throw new Error("A placeholder has no finite value.");
  const text = formatNumber(number);
  return isSigned && number > 0 ? `+${text}` : text;
}

function parsed(text: string): Expression {
  const expression = parseExpression(text);
  if (!expression.ok) throw new Error(`Not worked out: ${JSON.stringify(expression.refusal)} in\n${text}`);
  return expression.value;
}

/** d root / d name, for every name in the item's expression. */
function blamesIn(text: string): ReadonlyMap<string, number> {
  if (!text) return new Map();
  const { root, nodes, named } = parsed(text);
  root.backward();
  settleGradients(nodes);
  return new Map([...named].map(([name, { grad }]) => [name, grad]));
}

function withBlames(inside: string, blames: ReadonlyMap<string, number>): string {
  return inside.replace(BLAME, (_, name: string) => {
    const blame = blames.get(name);
    if (blame === undefined) throw new Error(`Nothing is called ${name} here.`);
    return `(${blame})`;
  });
}
