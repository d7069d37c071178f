// The code that a class joins with: six characters without look-alikes, read from a wall and typed by thumb.

export const CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
export const CODE_LENGTH = 6;

/** Makes a code from random bytes, one a character; 32 letters divide 256, so none is likelier than another. */
export function makeCode(bytes: Uint8Array): string {
  return Array.from(
    bytes.subarray(0, CODE_LENGTH),
    (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length],
  ).join("");
}

/** What was meant by what was typed: case, spaces and dashes don't count. Null if it can't be a code. */
export function normalizeCode(text: string): string | null {
  const code = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-–—_.]/gu, "");
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter))
    ? code
    : null;
}
