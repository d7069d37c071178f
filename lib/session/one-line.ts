// What somebody types into one line, for others to read: without what nobody sees, or what would spill over the next line.

/** What is drawn as nothing, or cannot be drawn: it could hide or reorder what the projector shows, or tell two names apart in secret. */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u070F\u2800\uFFF9-\uFFFC\u{13430}-\u{1343F}\u{16FE4}\u{1D159}]/gu;
/** Emoji are joined and coloured by what is invisible itself, and some scripts need joiners between letters. */
const NEEDED =
  /(?<=\p{Extended_Pictographic})\uFE0F|(?<=[\p{L}\p{M}])[\u200C\u200D](?=\p{L})|\u200D(?=\p{Extended_Pictographic})/u;
/** More marks than any script stacks on one letter. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** "" where there is nothing to read. */
export function oneLine(text: string): string {
  const line = withoutInvisible(text.replace(/\s+/gu, " "))
    .replace(STACKED_MARKS, "$1")
    .replace(/ +/g, " ")
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : "";
}

function withoutInvisible(text: string): string {
  const needed = new Set([...text.matchAll(new RegExp(NEEDED, "gu"))].map(({ index }) => index));
  return text.replace(INVISIBLE, (letter, at) => (needed.has(at) ? letter : ""));
}
