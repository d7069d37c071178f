// Reads the little Markdown that the pages on privacy are written in: titles, paragraphs, points, and words that stand out.

export interface Words {
  text: string;
  as: "strong" | "code" | null;
}

export type Block =
  | { kind: "title" | "heading" | "paragraph"; words: Words[] }
  | { kind: "points"; points: Words[][] };

/** Without links: where they lead is beside the page in docs/, and not here. */
export function written(markdown: string): Block[] {
  const blocks = markdown.split(/\n{2,}/).map((block) => block.trim());
  return blocks.filter((block) => block !== "" && !ONLY_A_LINK.test(block)).map(blockOf);
}

const ONLY_A_LINK = /^\[[^\]]*\]\([^)]*\)$/;
const STANDS_OUT = /\*\*(?<strong>.+?)\*\*|`(?<code>.+?)`|\[(?<link>.+?)\]\(.+?\)/g;

function blockOf(block: string): Block {
  if (block.startsWith("## ")) return { kind: "heading", words: wordsOf(block.slice(3)) };
  if (block.startsWith("# ")) return { kind: "title", words: wordsOf(block.slice(2)) };
  if (!block.startsWith("- ")) return { kind: "paragraph", words: wordsOf(block) };
  return { kind: "points", points: block.slice(2).split(/\n- /).map(wordsOf) };
}

function wordsOf(lines: string): Words[] {
  const line = lines.replaceAll(/\s*\n\s*/g, " ");
  const words: Words[] = [];
  let from = 0;
  for (const { index, 0: whole, groups } of line.matchAll(STANDS_OUT)) {
    words.push({ text: line.slice(from, index), as: null });
    const { strong, code, link } = groups ?? {};
    words.push({ text: strong ?? code ?? link ?? "", as: strong ? "strong" : code ? "code" : null });
    from = index + whole.length;
  }
  words.push({ text: line.slice(from), as: null });
  return words.filter(({ text }) => text !== "");
}
