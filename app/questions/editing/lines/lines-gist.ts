// What tells one list of lines from the next at a glance: how it begins.

import { unmarked } from "../../../../lib/formula/marked";
import type { Line } from "../../../../lib/questions/line";
import { textIn } from "../../../../lib/questions/text-in";

/** As much as a line in the list of items has room for. */
const GIST_LENGTH = 13;

export function linesGist(lines: readonly Line[], between: string): string {
  const all = lines.map(({ text }) => unmarked(textIn("en", text))).join(between);
  return all.length > GIST_LENGTH ? `${all.slice(0, GIST_LENGTH - 1)}…` : all;
}
