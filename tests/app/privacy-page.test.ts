// The page on privacy: all that docs/ says, and nothing of how it is written there.

import { expect, it } from "vitest";
import { type Block, type Words, written } from "../../app/privacy/written";
import { locales } from "../../lib/locales";
import { privacyPage } from "../../server/settings/privacy";

const linesIn = (block: Block): Words[][] => (block.kind === "points" ? block.points : [block.words]);
const textOf = (words: readonly Words[]) => words.map(({ text }) => text).join("");

it.each(locales)("says every sentence of docs/, in %s", async (locale) => {
  const page = await privacyPage(locale);
  const blocks = written(page);
  const count = (sign: RegExp) => page.match(sign)?.length ?? 0;
  const ofKind = (kind: Block["kind"]) => blocks.filter((block) => block.kind === kind);
  expect(blocks[0]?.kind).toBe("title");
  expect(ofKind("heading")).toHaveLength(count(/^## /gm));
  expect(ofKind("points").flatMap(linesIn)).toHaveLength(count(/^- /gm));
  const shown = blocks.flatMap(linesIn).map(textOf).join("");
  expect(shown).not.toMatch(/[*`[\]#]|\.md/);
  const bare = (text: string) => text.replaceAll(/[\s*`#-]/g, "");
  const [, ...rest] = page
    .replaceAll(/\[(.+?)\]\(.+?\)/g, "$1")
    .split("\n\n")
    .filter((block) => !/^(中文|English)$/.test(block));
  expect(bare(shown)).toContain(bare(rest.join("")));
});
