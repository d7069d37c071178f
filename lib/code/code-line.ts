// Lines of code as they are shown, and as many of them as there is room for.

export interface CodeLine {
  text: string;
  /** It makes the node that is asked about. */
  isAsked: boolean;
}

export interface Excerpt {
  /** How many lines are left out above and below. */
  above: number;
  /** A line that is too long has breaks in it. */
  lines: readonly CodeLine[];
  below: number;
}

const WIDE = /[⺀-꓏가-힣豈-﫿＀-｠]/u;
/** What goes on in the next row stands further in. */
const FURTHER_IN = "  ";

/** A Chinese character is as wide as two letters. */
export const lettersOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/** From the line that is asked about on, whatever fits into so many rows of so many letters; then those above it. Without one, the last lines. */
export function excerptOf(given: readonly CodeLine[], rows: number, columns: number): Excerpt {
  const lines = given.map((line) => ({ ...line, text: inRows(line.text, columns).join("\n") }));
  const rowsOf = ({ text }: CodeLine) => text.split("\n").length;
  /** Where lines are left out, a row says so. */
  const fits = (from: number, to: number) => {
    const cuts = Number(from > 0) + Number(to < lines.length);
    return lines.slice(from, to).reduce((sum, line) => sum + rowsOf(line), cuts) <= rows;
  };
  const asked = lines.findIndex(({ isAsked }) => isAsked);
  let from = asked === -1 ? lines.length - 1 : asked;
  let to = from + 1;
  if (fits(0, lines.length)) [from, to] = [0, lines.length];
  while (to < lines.length && fits(from, to + 1)) to++;
  while (from > 0 && fits(from - 1, to)) from--;
  return { above: from, lines: lines.slice(from, to), below: lines.length - to };
}

/** Broken before a word, where there is one. */
function inRows(text: string, columns: number): string[] {
  if (lettersOf(text) <= columns) return [text];
  let end = text.length;
  while (end > 1 && lettersOf(text.slice(0, end)) > columns) end--;
  const space = text.slice(0, end + 1).lastIndexOf(" ");
  const isBetween = space > 0 && text.slice(0, space).trim() !== "";
  const cut = isBetween ? space : end;
  const rest = FURTHER_IN + text.slice(cut).trimStart();
  return lettersOf(rest) < lettersOf(text) ? [text.slice(0, cut), ...inRows(rest, columns)] : [text];
}
