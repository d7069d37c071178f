// How many options stand beside each other where they have pictures: a graph is wide, all else is small.

import type { ShownOption } from "../../../../lib/questions/choice/option";

const hasGraph = (options: readonly ShownOption[]) =>
  options.some(({ picture }) => picture?.kind === "graph");
export const hasPictures = (options: readonly ShownOption[]) => options.some(({ picture }) => picture);

/** On a phone that is upright. */
export const phoneColumns = (options: readonly ShownOption[]): string =>
  hasPictures(options) && !hasGraph(options) ? "grid-cols-2" : "grid-cols-1";

const desk = { 2: "grid-cols-2", 3: "grid-cols-2 lg:grid-cols-3" } as const;

/** On a page of a teacher's: in a quarter of it, a formula beside its votes would be too small to read. */
export function deskColumns(options: readonly ShownOption[]): string {
  if (!hasPictures(options)) return "";
  if (hasGraph(options)) return "lg:grid-cols-2";
  return desk[options.length as keyof typeof desk] ?? "grid-cols-2 lg:grid-cols-4";
}

/** On the results page, where questions stand in two columns. */
export const paperColumns = (options: readonly ShownOption[]): string => phoneColumns(options);

const wall = { 1: "grid-cols-1", 2: "grid-cols-2", 3: "grid-cols-3", 4: "grid-cols-4" } as const;

/** On the big screen: up to four in one row. */
export function wallColumns(options: readonly ShownOption[]): { count: number; className: string } {
  const count = hasGraph(options) ? 2 : options.length > 4 ? 3 : options.length;
  return { count, className: wall[count as keyof typeof wall] };
}
