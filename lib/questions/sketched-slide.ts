// A slide small: its title, its text as far as there is room, and its picture below.

import { type Room, rowsOf, type Sketch, together, WHOLE_SHEET } from "./sketch";
import { sketchedGraph } from "./sketched-graph";
import { bar } from "./sketched-lines";
import type { ShownSlide } from "./slide";
import { textIn } from "./text-in";

const TITLE = { height: 20, letter: 4, tall: 8 };
const TEXT_LETTER = 1.8;
const ROWS = 4;
const GAP = 6;

export function sketchedSlide({ title, text, picture }: ShownSlide): Sketch {
  const [heading, body] = [title, text].map((words) => textIn("en", words)) as [string, string];
  const top: Room = { ...WHOLE_SHEET, y: WHOLE_SHEET.y - TITLE.tall / 2, height: TITLE.height };
  const below = {
    ...WHOLE_SHEET,
    y: WHOLE_SHEET.y + TITLE.tall + GAP,
    height: WHOLE_SHEET.height - TITLE.tall - GAP,
  };
  const words = { words: bar(heading, top, TITLE.letter, TITLE.tall) };
  const room = heading ? below : WHOLE_SHEET;
  if (picture?.kind === "code") return together([words, { words: textBars(picture.lines.join("\n"), room) }]);
  if (picture) return together([words, sketchedGraph(picture.nodes, [picture.target], room)]);
  return together([words, { words: textBars(body, below) }]);
}

/** A paragraph fills its rows; the last of them is as long as what is left. */
function textBars(text: string, room: Room): string {
  const lines = text
    .split("\n")
    .filter(Boolean)
    .flatMap((paragraph) => cut(paragraph, Math.floor(room.width / TEXT_LETTER)));
  return rowsOf(room, ROWS, 2)
    .map((row, place) => bar(lines[place] ?? "", row, TEXT_LETTER))
    .join("");
}

const cut = (text: string, long: number) =>
  Array.from({ length: Math.ceil(text.length / long) }, (_, piece) =>
    text.slice(piece * long, (piece + 1) * long),
  );
