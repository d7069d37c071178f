// Codes and nicknames: what students type.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_ALPHABET, CODE_LENGTH, makeCode, normalizeCode } from "../../../lib/session/joining";
import { checkNickname } from "../../../lib/session/nickname";

describe("a class's code", () => {
  it("is six characters without look-alikes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: CODE_LENGTH, maxLength: CODE_LENGTH }), (bytes) => {
        const code = makeCode(bytes);
        expect(code).toHaveLength(6);
        expect([...code].every((letter) => CODE_ALPHABET.includes(letter))).toBe(true);
      }),
    );
    for (const lookAlike of "01IO") expect(CODE_ALPHABET).not.toContain(lookAlike);
  });

  it("is recognised in small letters, wide letters, and with spaces or dashes", () => {
    for (const typed of ["abc234", " ABC 234 ", "abc-234", "ＡＢＣ２３４", "abc–234"])
      expect(normalizeCode(typed)).toBe("ABC234");
  });
});

describe("a nickname", () => {
  const nicknameOf = (text: string) => {
    const result = checkNickname(text);
    return result.ok ? result.value.nickname : result.refusal;
  };
  const keyOf = (text: string) => {
    const result = checkNickname(text);
    return result.ok ? result.value.key : result.refusal;
  };

  it("may be in any script, and is trimmed", () => {
    for (const name of ["Ada", "小明", "Łukasz", "محمد", "ศักดิ์", "👩‍🔬", "=1+1", "O'Neil"])
      expect(nicknameOf(`  ${name} `)).toBe(name);
    expect(nicknameOf("Ada \t\n Lovelace")).toBe("Ada Lovelace");
  });

  it("has 1 to 20 characters as people count them", () => {
    expect(nicknameOf("")).toBe("nickname-empty");
    expect(nicknameOf("   \u200B\u2060 ")).toBe("nickname-empty");
    expect(nicknameOf("👩‍👩‍👧‍👦".repeat(20))).toBe("👩‍👩‍👧‍👦".repeat(20));
    expect(nicknameOf("x".repeat(21))).toBe("nickname-too-long");
  });

  it("is the same as one that looks the same", () => {
    for (const same of ["ada", "ADA", "Ａｄａ", "A da", "A\u200Bda"]) expect(keyOf(same)).toBe(keyOf("Ada"));
    expect(keyOf("Adá")).not.toBe(keyOf("Ada"));
  });

  it("can't hide, reorder or tower over what the projector shows", () => {
    expect(nicknameOf("abc\u202Ecba")).toBe("abccba");
    expect(nicknameOf(`z${"\u0335".repeat(40)}`)).toBe(`z${"\u0335".repeat(3)}`);
  });

  it("of any text never throws and never exceeds its limit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const result = checkNickname(text);
        if (result.ok) expect(result.value.nickname.trim()).not.toBe("");
      }),
    );
  });
});
