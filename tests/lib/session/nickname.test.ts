// Nicknames: what students may call themselves, so that nobody passes for somebody else and nobody breaks a wall.

import fc from "fast-check";
import { expect, it } from "vitest";
import { checkNickname } from "../../../lib/session/nickname";

const nicknameOf = (text: string) => {
  const result = checkNickname(text);
  return result.ok ? result.value.nickname : result.refusal;
};
const keyOf = (text: string) => {
  const result = checkNickname(text);
  if (!result.ok) throw new Error(`${JSON.stringify(text)}: ${result.refusal}`);
  return result.value.key;
};

it("may be in any script, and is trimmed", () => {
  const names = [
    "Ada",
    "小明",
    "Łukasz",
    "محمد",
    "ศักดิ์",
    "क्षत्रिय",
    "ශ්‍රී",
    "می‌خواهم",
    "👩‍🔬",
    "❤️",
    "👍🏽",
    "=1+1",
    "O'Neil",
  ];
  for (const name of names) expect(nicknameOf(`  ${name} `)).toBe(name);
  expect(nicknameOf("Ada \t\n Lovelace")).toBe("Ada Lovelace");
});

it("has 1 to 20 characters as people count them", () => {
  expect(nicknameOf("x".repeat(20))).toBe("x".repeat(20));
  expect(nicknameOf("x".repeat(21))).toBe("nickname-too-long");
  expect(nicknameOf("明".repeat(20))).toBe("明".repeat(20));
  expect(nicknameOf("🐼".repeat(20))).toBe("🐼".repeat(20));
  expect(nicknameOf("e\u0301\u0323\u0302".repeat(20))).not.toBe("nickname-too-long");
});

it("is refused where nothing of it would be seen", () => {
  const blanks = {
    nothing: "",
    "zero width": "\u200B\u200C\u200D\u2060\uFEFF",
    "bidi controls": "\u202A\u202E\u2066\u2069\u061C",
    "variation selectors": "\uFE0F\u{E0100}\u180B",
    "Hangul fillers": "\u115F\u1160\u3164\uFFA0",
    "braille blank": "\u2800\u2800",
    spaces: " \u00A0\u2003\u3000\u1680",
    "what brackets a note": "\uFFF9\uFFFA\uFFFB",
    tags: "\u{E0041}\u{E0064}",
    "soft hyphen": "\u00AD\u034F",
    "private use": "\uE000\u{F0000}",
    unassigned: "\u{3FFFE}\u0378",
    "marks on nothing": "\u0301\u0489",
    "half a character": "\uD83D",
  };
  for (const [what, blank] of Object.entries(blanks))
    expect([what, nicknameOf(blank)]).toEqual([what, "nickname-empty"]);
});

it("is the same as one that looks the same", () => {
  const alike: Record<string, string[]> = {
    Ada: ["ada", "ADA", "Ａｄａ", "A da", "A\u200Bda", "Аdа", "𝔸𝕕𝕒", "Α\u2062d\uFE0Fa", "ⓐⓓⓐ"],
    Paul: ["Раul", "PauI", "paul", "Pau1", "Pαul"],
    Emma: ["Ernrna", "EMMA"],
    Bob: ["B0b", "Воb", "BOB", "\uFFF9Bob\uFFFB", "Bob\u{13437}", "Bo\u070Fb"],
    van: ["νan", "VAN"],
    小明: ["小 明", "小\u3164明", "小\u{E0101}明"],
    Нина: ["нина", "НИНА"],
    "=1+1": ["=l+l"],
    // What colours an emoji, or joins letters, is kept in the name.
    "❤": ["❤\uFE0F"],
    دن: ["د\u200Cن"],
  };
  for (const [name, others] of Object.entries(alike)) {
    for (const other of others) expect([other, keyOf(other)]).toEqual([other, keyOf(name)]);
  }
});

it("is another one where people see the difference", () => {
  const names = [
    "Ada",
    "Adá",
    "Adam",
    "Eda",
    "Ben",
    "Bev",
    "小明",
    "小朋",
    "大明",
    "Nina",
    "Tina",
    "Robo-Ada 2",
    "Robo-Ada 3",
  ];
  expect(new Set(names.map(keyOf)).size).toBe(names.length);
});

it("can't hide, reorder or tower over what the projector shows", () => {
  expect(nicknameOf("abc\u202Ecba")).toBe("abccba");
  expect(nicknameOf(`z${"\u0335".repeat(40)}`)).toBe(`z${"\u0335".repeat(3)}`);
  expect(nicknameOf(`z${"\u0335\u200D".repeat(40)}a`)).toBe(`z${"\u0335".repeat(3)}\u200Da`);
});

it("is no wider than twenty Chinese letters", () => {
  for (const wide of ["﷽", "꧅", "𒐫", "⸻", "𒈙"]) {
    expect(nicknameOf(wide.repeat(20))).toBe("nickname-too-long");
  }
  // A font without the family draws its members one by one.
  expect(nicknameOf("👩‍👩‍👧‍👦".repeat(5))).toBe("👩‍👩‍👧‍👦".repeat(5));
  expect(nicknameOf("👩‍👩‍👧‍👦".repeat(6))).toBe("nickname-too-long");
  // One character as Unicode counts, forty as it is drawn.
  expect(nicknameOf("\u1100".repeat(40))).toBe("nickname-too-long");
});

it("of any text never throws, is never blank, and comes out of the check as it went in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const result = checkNickname(text);
      if (!result.ok) return;
      const { nickname, key } = result.value;
      expect(nickname).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
      // Half a character would make a whole batch of joins fail in PostgreSQL.
      expect(nickname).not.toMatch(/\p{Cs}/u);
      expect(key).not.toBe("");
      expect(checkNickname(nickname)).toEqual(result);
    }),
    { numRuns: 1_000 },
  );
});
