// A number as a phone's keypad writes it, apart from the schemas so that the phone can read it too.

/** A sign, digits with a point, and perhaps a second number under a fraction bar; as long as any number is written. */
const WRITTEN = /^([-−]?)(\d{0,21}(?:\.\d{0,25})?(?:e[-+]?\d{1,3})?)(?:\/(\d{1,15}(?:\.\d{0,20})?))?$/;

/** The number in a text such as "-1.5", ".5" or "3/4"; null for anything else, a division by zero among it. */
export function readNumber(text: string): number | null {
  const [, sign, numerator = "", denominator = "1"] = WRITTEN.exec(text) ?? [];
  if (sign === undefined || !/\d/.test(numerator)) return null;
  const number = Number(numerator) / Number(denominator);
  if (!Number.isFinite(number)) return null;
  // Zero has no sign.
  return number === 0 ? 0 : sign ? -number : number;
}

/** As short as it can be while it is read back to the last bit. */
export const writeNumber = (number: number): string => String(number);
