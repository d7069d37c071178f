// Where a line of Chinese may break: between words, not inside them.

const HAN = /\p{Script=Han}/u;

let segmenter: Intl.Segmenter | null = null;

/** The text in parts that a line may break between; null where there is nothing to say about it, or no browser that knows. */
export function phraseParts(text: string): string[] | null {
  if (!HAN.test(text) || typeof Intl.Segmenter !== "function") return null;
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const parts: string[] = [];
  let before = false;
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    const isWord = isWordLike && HAN.test(segment);
    const last = parts.at(-1) ?? "";
    if (isWord && before && !clings(segment, last)) parts.push(segment);
    else parts.push((parts.pop() ?? "") + segment);
    before = isWord;
  }
  return parts;
}

/** A word said twice, as in 一点点, and what only ever follows one: the browser's dictionary has them as words of their own. */
const clings = (segment: string, last: string) => last.endsWith(segment) || "的了吗呢吧".includes(segment);
