// Lines of code as they are shown, and as many of them as there is room for.

export interface CodeLine {
  text: string;
  /** It makes the node that is asked about. */
  isAsked: boolean;
}

export interface Excerpt {
  /** How many lines are left out above and below. */
  above: number;
  lines: readonly CodeLine[];
  below: number;
}

/** A Chinese character is as wide as two letters. */
export const lettersOf = (text: string) => text.length + (text.match(/[⺀-꓏가-힣豈-﫿＀-｠]/gu)?.length ?? 0);

/** The lines around the one that is asked about, or the last ones, that fit into so many rows of so many letters. */
export function excerptOf(lines: readonly CodeLine[], rows: number, columns: number): Excerpt {
  const rowsOf = ({ text }: CodeLine) => Math.max(1, Math.ceil(lettersOf(text) / columns));
  /** Where lines are left out, a row says so. */
  const fits = (from: number, to: number) => {
    const cuts = Number(from > 0) + Number(to < lines.length);
    return lines.slice(from, to).reduce((sum, line) => sum + rowsOf(line), cuts) <= rows;
  };
  const asked = lines.findIndex(({ isAsked }) => isAsked);
  let from = asked === -1 ? lines.length - 1 : asked;
  let to = from + 1;
  if (fits(0, lines.length)) [from, to] = [0, lines.length];
  for (let grows = true; grows; ) {
    const down = to < lines.length && fits(from, to + 1);
    if (down) to++;
    const up = from > 0 && fits(from - 1, to);
    if (up) from--;
    grows = down || up;
  }
  return { above: from, lines: lines.slice(from, to), below: lines.length - to };
}
