// A formula as it is sent to the screens: a tree of a few elements of MathML, and nothing else.

/** Those that hold a sign, a number or a name. */
const leaves = ["mi", "mn", "mo", "mtext"] as const;
/** Those that hold others: `mrow` any number, the others two or three. */
const branches = [
  "mrow",
  "mfrac",
  "msqrt",
  "msup",
  "msub",
  "msubsup",
  "mover",
  "munder",
  "munderover",
] as const;

export const elements: readonly string[] = [...leaves, ...branches];

/** `grows`: a bracket as high as what it holds. */
export type Leaf = [tag: (typeof leaves)[number], text: string, grows?: true];
export type Branch = [tag: (typeof branches)[number], ...inside: MathNode[]];
export type MathNode = Leaf | Branch;

export interface Formula {
  /** In one line: for those who hear it, and for browsers that cannot typeset. */
  text: string;
  /** In pieces that a line may break between. */
  pieces: MathNode[][];
}

/** By what its author wrote. */
export type Formulas = Readonly<Record<string, Formula>>;

export const isLeaf = (node: MathNode): node is Leaf => (leaves as readonly string[]).includes(node[0]);
