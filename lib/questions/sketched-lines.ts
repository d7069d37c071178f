// Lines of text on a sketch, as bars as long as they are.

import { type Line, readings } from "./line";
import { box, type Room, type Sketch } from "./sketch";

/** A Chinese character is as wide as two letters. */
const lettersOf = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

const LETTER = 2.4;
const INSIDE = 5;
/** Of the height of its room. */
const TALL = 0.4;
const TALLEST = 6;

/** One in the middle of its room, which it never leaves. */
export function bar(text: string, { x, y, width, height }: Room, letter = LETTER, tallest = TALLEST): string {
  const long = Math.min(width, Math.max(6, letter * lettersOf(text)));
  const tall = Math.min(tallest, TALL * height);
  return text === "" ? "" : box({ x, y: y + (height - tall) / 2, width: long, height: tall });
}

/** A card with its line on it. */
export function card(line: Line, room: Room): Partial<Sketch> {
  const inside = { ...room, x: room.x + INSIDE, width: room.width - 2 * INSIDE };
  return { shapes: box(room), words: bar(readings(line).find(Boolean) ?? "", inside) };
}
