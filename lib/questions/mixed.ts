// Lines that come mixed: how, follows from what they say.

import { Random } from "../micrograd/random";
import { type Line, readings } from "./line";

/** More would only be drawn in vain. */
const MOST_DRAWS = 20;

/**
 * The places of the lines in a mix. It is drawn from what they say, whatever their places: nobody can read
 * what is right out of it. No mix is one that `isRight`, of which the reverse must be none.
 */
export function mixOf(lines: readonly Line[], isRight: (mix: readonly number[]) => boolean): number[] {
  const texts = lines.map((line) => JSON.stringify([line.look, readings(line)]));
  const sorted = [...lines.keys()].sort((a, b) => ((texts[a] ?? "") < (texts[b] ?? "") ? -1 : 1));
  const random = Random.fromSeed(seedOf(sorted.map((place) => texts[place]).join("\n")));
  let mix = random.shuffle(sorted);
  for (let draw = 1; isRight(mix) && draw < MOST_DRAWS; draw++) mix = random.shuffle(sorted);
  return isRight(mix) ? [...lines.keys()].reverse() : mix;
}

/** A whole number for a text, by FNV-1a. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
