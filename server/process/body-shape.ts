// What a body is made of, counted as it comes: a page that unfolds thousands of nested lists, or of pointers to its own parts, stands still.

/** A quiz has eight. */
const MAX_DEPTH = 32;
/** Of a quiz's sixty items none has more than three hundred. */
const MAX_VALUES = 20_000;
/** React's own, such as for what is undefined, and for an object that is there twice. Each takes microseconds. */
const MAX_POINTERS = 2_000;

const code = (letter: string) => letter.charCodeAt(0);
const QUOTE = code('"');
const BACKSLASH = code("\\");
const DOLLAR = code("$");
const COMMA = code(",");
const OPENING = [code("["), code("{")];
const CLOSING = [code("]"), code("}")];

/** Takes piece after piece of a body, and says whether all of it so far is of a shape that this product sends. */
export function shapeOf(contentType: string | undefined): (piece: Uint8Array) => boolean {
  // Of a form only the pointers: people may type as many brackets as they like.
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType ?? "");
  let isText = false;
  let depth = 0;
  let values = 0;
  let pointers = 0;
  let last = 0;
  let beforeLast = 0;
  let isEscaped = false;
  return (piece) => {
    for (const byte of piece) {
      // A text that begins with two dollars is a text; an escape may hide one.
      if (beforeLast === QUOTE && (last === BACKSLASH || (last === DOLLAR && byte !== DOLLAR))) pointers += 1;
      beforeLast = last;
      last = byte;
      if (isEscaped) isEscaped = false;
      else if (isText && byte === BACKSLASH) isEscaped = true;
      else if (byte === QUOTE) isText = !isText;
      else if (isText) continue;
      else if (byte === COMMA) values += 1;
      else if (OPENING.includes(byte)) depth += 1;
      else if (CLOSING.includes(byte)) depth -= 1;
      if (!isForm && (depth > MAX_DEPTH || values > MAX_VALUES)) return false;
    }
    return pointers <= MAX_POINTERS;
  };
}
