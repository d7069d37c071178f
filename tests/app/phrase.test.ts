// Where lines may break: not inside a formula, and in Chinese not inside a word.

import { expect, it, vi } from "vitest";
import { oneAfterAnother } from "../../app/ui/one-after-another";
import { phraseParts } from "../../app/ui/phrase-parts";
import { unbroken } from "../../app/ui/unbroken";

const bound = (text: string) => unbroken(text).replaceAll("\u00a0", "_");

it.each([
  ["as it is: 1 × −2 = −2. That", "as it is: 1_×_−2_=_−2. That"],
  ["slope is b = −3. Minus", "slope is b_=_−3. Minus"],
  ["从 e 来的是 1 × −6 = −6。两边", "从 e 来的是 1_×_−6_=_−6。两边"],
  ["no formula - and a dash", "no formula - and a dash"],
])("%s", (text, expected) => {
  expect(bound(text)).toBe(expected);
});

it("a formula too long for a phone breaks before what it equals", () => {
  expect(bound("4 × 4 + 5 × 4 + 5 × 1 = 16 + 20 + 5 = 41.")).toBe(
    "4_×_4_+_5_×_4_+_5_×_1 =_16_+_20_+_5 =_41.",
  );
});

it("and where a side of it is still too long, before + and −, and never at ×", () => {
  expect(bound("L = 0.4199 × 0.8658 + 0.1234 × 0.5678 ≈ 0.4336")).toBe(
    "L =_0.4199_×_0.8658 +_0.1234_×_0.5678 ≈_0.4336",
  );
});

it.each([
  ["b carries 2.", "As seen: 2.", "b carries 2. As seen: 2."],
  ["b 背的锅是 2。", "和刚才看到的一样：2。", "b 背的锅是 2。和刚才看到的一样：2。"],
  ["", "Alone.", "Alone."],
])("a sentence after another: %s %s", (first, second, together) => {
  expect(oneAfterAnother(first, second)).toBe(together);
});

it("Chinese breaks between words, and stays with what follows a word that is none", () => {
  const parts = phraseParts("两条路都通到损失，听谁的？") ?? [];
  expect(parts.join("")).toBe("两条路都通到损失，听谁的？");
  expect(parts).toContain("损失，听");
  expect(parts.some((part) => part.startsWith("，") || part.startsWith("？"))).toBe(false);
});

it("a doubled word stays whole, and a particle with its word", () => {
  expect(phraseParts("b 变大一点点，是谁的？")).toEqual(["b 变大", "一点点，是", "谁的？"]);
});

it("other text, and a browser that knows no words, is left as it is", () => {
  expect(phraseParts("Two paths lead to a.")).toBeNull();
  vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
  expect(phraseParts("两条路")).toBeNull();
  vi.unstubAllGlobals();
});
