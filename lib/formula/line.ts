// A formula in one line of plain text: L = (a + b)², ∂L/∂w.

import { above, below, joins } from "./signs";
import { isLeaf, type MathNode } from "./tree";

/** Put over the letter in front of them. */
const combining: Readonly<Record<string, string>> = {
  "^": "\u0302",
  "¯": "\u0304",
  "→": "\u20d7",
  "~": "\u0303",
  "˙": "\u0307",
};

export function inOneLine(nodes: readonly MathNode[]): string {
  const parts = nodes.map((node, at) => {
    const text = lineOf(node);
    if (node[0] !== "mo" || at === 0 || !joins.includes(text)) return text;
    if (text === "|" || text === ":") return text;
    return text === "," || text === ";" ? `${text} ` : ` ${text} `;
  });
  return parts
    .join("")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

function lineOf(node: MathNode): string {
  if (isLeaf(node)) return node[1];
  const [tag, ...inside] = node as [string, ...MathNode[]];
  const [first = "", second = "", third = ""] = inside.map(lineOf);
  switch (tag) {
    case "mfrac":
      return `${closed(first)}/${closed(second)}`;
    case "msqrt":
      return `√${/^[\p{L}\p{N}.]+$/u.test(first) ? first : `(${inOneLine(inside)})`}`;
    case "msup":
      return first + high(second);
    case "msub":
    case "munder":
      return first + low(second);
    case "msubsup":
    case "munderover":
      return first + low(second) + high(third);
    case "mover":
      return combining[second] ? first + combining[second] : first + high(second);
    default:
      return inOneLine(inside);
  }
}

const high = (text: string) => above(text) ?? `^${closed(text)}`;
const low = (text: string) => below(text) ?? `_${closed(text)}`;

/** In brackets, where it would fall apart without them. */
function closed(text: string): string {
  let outside = text;
  for (let before = ""; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, "");
  }
  return /[\s/]/.test(outside) ? `(${text})` : text;
}
