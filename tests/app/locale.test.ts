// The language of a page: the one chosen with the switch, else the first of the browser's that the product speaks.

import { expect, it } from "vitest";
import { preferredLocale } from "../../app/i18n/locale";

it.each([
  ["zh", "en-GB,en;q=0.9", "zh"],
  ["en", "zh-CN", "en"],
  [undefined, "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  [undefined, "zh-Hans-CN", "zh"],
  [undefined, "en-GB,en;q=0.9,zh;q=0.8", "en"],
  [undefined, "en-GB,zh;q=0.9,en;q=0.8", "en"],
  [undefined, "tlh-DE,tlh;q=0.9,zh-TW;q=0.5,en;q=0.3", "zh"],
  [undefined, "zh;q=0.2, en;q=0.7", "en"],
  [undefined, "zh;q=0, tlh", "en"],
  [undefined, "ZH-cn", "zh"],
  [undefined, "*", "en"],
  [undefined, "*, zh;q=0.5", "zh"],
  [undefined, "", "en"],
  [undefined, null, "en"],
  ["klingon", "zh", "zh"],
  [undefined, "not_a_tag, ;;q=x, zh", "zh"],
  [undefined, "\u0000\uFFFF, 🍳;q=1, zh-", "en"],
])("is the chosen one, else the browser's best, else English: %s, %s", (chosen, browser, expected) => {
  expect(preferredLocale(chosen, browser)).toBe(expected);
});
