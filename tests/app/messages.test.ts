// Both languages say the same things: the same keys, the same blanks to fill in, and nothing left empty.

import { describe, expect, it } from "vitest";
import { catalogue } from "../../app/i18n/catalogue";
import { preferredLocale } from "../../app/i18n/locale";

type Tree = { [key: string]: string | Tree };

/** Every message by its full key. */
function flatten(tree: Tree, prefix = ""): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const en = new Map(flatten(catalogue.en));
const zh = new Map(flatten(catalogue.zh));

/** The names of the blanks and of the tags, such as {count} and <link>. */
function blanks(message = ""): string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map(
    ([, blank, tag]) => blank ?? `<${tag}>`,
  );
  return [...new Set(names)].sort();
}

describe("the two catalogues", () => {
  it("have the same keys", () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it.each([...en.keys()])("fill in the same blanks: %s", (key) => {
    expect(blanks(zh.get(key))).toEqual(blanks(en.get(key)));
  });

  it("leave no message empty", () => {
    const empty = [...en, ...zh].filter(([, message]) => message.trim() === "");
    expect(empty).toEqual([]);
  });

  it("have Chinese in the Chinese one, and none in the English one", () => {
    const chinese = /\p{Script=Han}/u;
    const wordy = [...zh].filter(([, message]) => /\p{L}{2}/u.test(message.replace(/[{<].*?[}>]/g, "")));
    expect(wordy.filter(([, message]) => !chinese.test(message))).toEqual([]);
    expect([...en].filter(([, message]) => chinese.test(message))).toEqual([]);
  });
});

describe("the language of a page", () => {
  it.each([
    ["zh", "en-GB,en;q=0.9", "zh"],
    ["en", "zh-CN", "en"],
    [undefined, "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    [undefined, "en-GB,en;q=0.9,zh;q=0.8", "en"],
    [undefined, "de-DE,de;q=0.9,zh-TW;q=0.5,en;q=0.3", "zh"],
    [undefined, "zh;q=0.2, en;q=0.7", "en"],
    [undefined, "zh;q=0, fr", "en"],
    [undefined, "*", "en"],
    [undefined, null, "en"],
    ["klingon", "zh", "zh"],
  ])("is the chosen one, else the browser's best, else English: %s, %s", (chosen, browser, expected) => {
    expect(preferredLocale(chosen, browser)).toBe(expected);
  });
});
