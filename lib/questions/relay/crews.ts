// Who is who in a relay: each row is run by a crew or more, and each of a crew is one node of it, or several apart.

import type { Place } from "../kind";

/** Those who run one copy of a row. The product plays the nodes that nobody is dealt. */
export interface Crew {
  /** Of the question. */
  row: number;
  /** Which of those with the same row, from 0. */
  copy: number;
  /** The place of its first in the deal; the others follow. */
  first: number;
  size: number;
}

/** Rows of whatever is a node. */
type Field = readonly (readonly unknown[])[];

/** Nodes of a row: all rows are equally long. */
export const lengthOf = (field: Field) => field[0]?.length ?? 1;

/** At least one crew a row, and enough that nobody is two nodes; as large as one another. */
function sizesOf(field: Field, of: number) {
  const crews = Math.max(field.length, Math.ceil(of / lengthOf(field)));
  return { crews, least: Math.floor(of / crews), larger: of % crews };
}

export function crewsOf(field: Field, of: number): Crew[] {
  const { crews, least, larger } = sizesOf(field, of);
  return Array.from({ length: crews }, (_, at) => ({
    ...runs(field, at),
    first: at * least + Math.min(at, larger),
    size: least + (at < larger ? 1 : 0),
  }));
}

/** What a crew runs: each row is given once before one is given again. */
export const runs = (field: Field, crew: number): Pick<Crew, "row" | "copy"> => ({
  row: crew % field.length,
  copy: Math.floor(crew / field.length),
});

/** The crew of a place. Whoever comes later runs a row of their own, in which the product plays all the others. */
export function crewAt(field: Field, { at, of }: Place): Crew {
  const { crews, least, larger } = sizesOf(field, of);
  if (at >= of) {
    const { row, copy } = runs(field, at - of);
    return { row, copy: Math.ceil(crews / field.length) + copy, first: at, size: 1 };
  }
  const behind = at - larger * (least + 1);
  const index = behind < 0 ? Math.floor(at / (least + 1)) : larger + Math.floor(behind / least);
  const size = behind < 0 ? least + 1 : least;
  return { ...runs(field, index), first: index * least + Math.min(index, larger), size };
}

/** The nodes of a crew, one a place, spread over the row. A late one's is drawn by their seat. */
export function nodesOf(field: Field, { first, size }: Crew, of: number): number[] {
  const length = lengthOf(field);
  if (first >= of && size > 0) return [Math.floor((first - of) / field.length) % length];
  return Array.from({ length: size }, (_, i) => Math.floor((i * length) / size));
}
