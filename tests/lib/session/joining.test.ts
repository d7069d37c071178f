// Codes, as students type them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_ALPHABET, CODE_LENGTH, makeCode, normalizeCode } from "../../../lib/session/joining";

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
