// The code that a class joins with: made for a wall, typed by thumb.

/** Without look-alikes. */
export const CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
export const CODE_LENGTH = 6;
export const MAX_NICKNAME_LENGTH = 20;

/** In one class, unless the operator says otherwise: a full lecture hall, and half as many again. */
export const MAX_PARTICIPANTS = 3_000;

/** Makes a code from random bytes, one a character; 32 letters divide 256, so none is likelier than another. */
export function makeCode(bytes: Uint8Array): string {
  return Array.from(
    bytes.subarray(0, CODE_LENGTH),
    (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length],
  ).join("");
}

/** The code in what was typed: any case or width, and with the spaces or dashes people add when they read it aloud. */
export function normalizeCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-–—_.]/gu, "");
}

/** Whether a class could have it; nothing else need be looked for. */
export const isCode = (code: string): boolean =>
  code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter));

/** Their ids fit into one message; a screen that removes more asks again. Apart from the protocol, so that no screen loads its schemas. */
export const MAX_REMOVED_AT_ONCE = 250;
