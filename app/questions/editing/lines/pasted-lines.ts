// Several lines that are pasted into one: each becomes a line of its own.

import type { Locale } from "../../../../lib/locales";
import type { Line } from "../../../../lib/questions/line";
import { MAX_TEXT_LENGTH } from "../../../../lib/questions/localized-text";
import { writtenText } from "../written-text";

/** A field as it is pasted into, and what is selected in it. */
interface Field {
  value: string;
  selectionStart: number | null;
  selectionEnd: number | null;
}

interface New<L> {
  locale: Locale;
  /** What a new line begins as. */
  empty: L;
  most: number;
}

/** Null where it is one line, which its field takes by itself, or more than there is room for. */
export function withPasted<L extends Line>(
  lines: readonly L[],
  place: number,
  pasted: string,
  { value, selectionStart, selectionEnd }: Field,
  { locale, empty, most }: New<L>,
): { lines: L[]; last: number } | null {
  // Code keeps its indentation.
  const texts = pasted.split(/[\r\n\u2028\u2029]+/).map((text) => text.trimEnd());
  const [first = "", ...more] = texts.filter(Boolean);
  const into = lines[place];
  if (!into || more.length === 0 || lines.length + more.length > most) return null;
  const before = value.slice(0, selectionStart ?? value.length);
  const after = value.slice(selectionEnd ?? value.length);
  const text = (written: string) => writtenText(locale, written.slice(0, MAX_TEXT_LENGTH));
  const changed = { ...into, text: text(before + first + after) };
  const added = more.map((one) => ({ ...empty, look: into.look, text: text(one) }));
  return {
    lines: [...lines.slice(0, place), changed, ...added, ...lines.slice(place + 1)],
    last: place + more.length,
  };
}
