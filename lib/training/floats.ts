// Numbers as bytes: little-endian 64-bit floats, as every computer that runs this has them in memory.

/** What arrives over a socket is an `ArrayBuffer` in a browser, and seldom aligned in Node. */
export function floatsOf(bytes: Uint8Array | ArrayBuffer): Float64Array<ArrayBuffer> {
  return new Float64Array(new Uint8Array(bytes).buffer);
}

export function bytesOf(floats: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Float64Array.from(floats).buffer);
}

/** The same bytes in base64. */
export function textOf(floats: ArrayLike<number>): string {
  return btoa(String.fromCharCode(...bytesOf(floats)));
}

export function floatsOfText(text: string): Float64Array<ArrayBuffer> {
  return floatsOf(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
}
