// Where a formula may go on in the next line: in front of a sign such as = or +, if it is long.

import { inOneLine } from "./line";
import { breaks, tighter } from "./signs";
import type { MathNode } from "./tree";

/** In characters of its plain text: what is shorter stays in one piece. */
const SHORT = 16;

export function piecesOf(row: readonly MathNode[]): MathNode[][] {
  return isShort(row)
    ? [[...row]]
    : cut(row.flatMap(opened), breaks).flatMap((piece) => (isShort(piece) ? [piece] : cut(piece, tighter)));
}

const isShort = (nodes: readonly MathNode[]) => inOneLine(nodes).length <= SHORT;

function cut(row: readonly MathNode[], signs: string): MathNode[][] {
  const pieces: MathNode[][] = [[]];
  for (const node of row) {
    const mayBreak = node[0] === "mo" && signs.includes(node[1] as string);
    if (mayBreak && pieces.at(-1)?.length) pieces.push([]);
    pieces.at(-1)?.push(node);
  }
  return pieces;
}

/** A long one in brackets may break inside them. */
function opened(node: MathNode): MathNode[] {
  if (node[0] !== "mrow" || isShort([node])) return [node];
  const [, ...inside] = node;
  return (inside as MathNode[]).flatMap(opened);
}
