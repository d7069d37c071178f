// A question about the sign of somebody's blame, drawn by chance: a small graph of whole numbers that nobody has seen before.

import { drawingOf } from "../expression/drawing";
import { parseExpression } from "../expression/parse";
import type { Random } from "../micrograd/random";

export interface DrawnQuestion {
  expression: string;
  target: string;
}

interface Node {
  name: string;
  data: number;
  isUsed: boolean;
}

/** What is still worked out in one's head. */
const MAX_NUMBER = 24;
/** What a phone shows at a glance. */
const MAX_NODES = 10;
const MAX_LOSS = 9;
const NAMES = "abcdefghi";

/** With a probability of `share`. */
const happens = (random: Random, share: number) => random.uniform(0, 1) < share;
const oneOf = <T>(random: Random, all: readonly T[]) => all[random.integer(all.length)] as T;

export function drawQuestion(random: Random): DrawnQuestion {
  for (;;) {
    const question = attempt(random);
    if (question) return question;
  }
}

/** Two to four numbers and two to five steps; null where what came out cannot be asked. */
function attempt(random: Random): DrawnQuestion | null {
  const inputs = 2 + random.integer(3);
  const steps = 2 + random.integer(4);
  const nodes = Array.from({ length: inputs }, (_, at) => made(at, drawInput(random)));
  const lines = nodes.map(({ name, data }) => `${name} = ${data}`);
  for (let step = 1; step <= steps; step++) {
    const drawn = drawStep(random, nodes);
    if (!drawn) return null;
    const [text, data] = drawn;
    const isLast = step === steps;
    const raised = isLast && data <= 0 ? 1 + random.integer(MAX_LOSS) - data : 0;
    if (Math.abs(data) > MAX_NUMBER || raised > MAX_NUMBER) return null;
    const node = made(nodes.length, data + raised);
    if (isLast) node.name = "L";
    lines.push(`${node.name} = ${text}${raised > 0 ? ` + ${raised}` : ""}`);
    nodes.push(node);
  }
  const target = oneOf(random, nodes.slice(0, -1)).name;
  const isConnected = nodes.slice(0, -1).every(({ isUsed }) => isUsed);
  const expression = lines.join("\n");
  return isConnected && isShort(expression) ? { expression, target } : null;
}

const made = (at: number, data: number): Node => ({ name: NAMES[at] ?? "", data, isUsed: false });

const drawInput = (random: Random) => (happens(random, 0.08) ? 0 : oneOf(random, [-3, -2, -1, 1, 2, 3, 4]));

/** What stands behind the equals sign, and what it is worth. */
function drawStep(random: Random, nodes: readonly Node[]): [text: string, data: number] | null {
  const [x, y] = [taken(random, nodes), taken(random, nodes)];
  switch (oneOf(random, ["+", "+", "-", "*", "*", "**", "relu"] as const)) {
    case "+":
      return using([x, y], `${x.name} + ${y.name}`, x.data + y.data);
    case "-":
      // What is taken away from itself is no question.
      if (x === y) return null;
      return using([x, y], `${x.name} - ${y.name}`, x.data - y.data);
    case "*": {
      if (x !== y) return using([x, y], `${x.name}*${y.name}`, x.data * y.data);
      const factor = oneOf(random, [-3, -2, 2, 3]);
      return using([x], `${factor}*${x.name}`, factor * x.data);
    }
    case "**":
      return using([x], `${x.name}**2`, x.data ** 2);
    case "relu":
      // At 0 it has no one slope.
      if (x.data === 0) return null;
      return using([x], `relu(${x.name})`, Math.max(0, x.data));
  }
}

/** Mostly somebody whom nothing was made of yet: all numbers have to come together in the end. */
function taken(random: Random, nodes: readonly Node[]): Node {
  const waiting = nodes.filter(({ isUsed }) => !isUsed);
  return oneOf(random, waiting.length > 0 && happens(random, 0.6) ? waiting : nodes);
}

function using(used: readonly Node[], text: string, data: number): [string, number] {
  for (const node of used) node.isUsed = true;
  return [text, data];
}

function isShort(text: string): boolean {
  const expression = parseExpression(text);
  return expression.ok && drawingOf(expression.value).nodes.length <= MAX_NODES;
}
