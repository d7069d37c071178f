// The secret that a phone or a big screen makes for itself: whoever holds it is that phone.

/** 32 random bytes as text. */
export function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
