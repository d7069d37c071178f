// Signs as keyboards, screens and documents write them, made those of the expression language.

const FULL_WIDTH_OFFSET = 0xfee0;

/** Chinese keyboards write full-width signs such as （＋）. */
const FULL_WIDTH = /[！-～]/g;
/** Two in a row, as Chinese keyboards write it, are one. */
const LONG_DASH = /[—―]+/g;
const SIGNS: readonly [RegExp, string][] = [
  // Screens show −; word processors make a longer dash or a hyphen that does not break of what is typed.
  [/[−‐‑‒–﹣]/g, "-"],
  [/[×·⋅∙∗•・]/g, "*"],
  [/[÷∕⁄]/g, "/"],
  [/。/g, "."],
  // What nobody sees: soft hyphens, spaces without width, marks of direction.
  [/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/g, " "],
];

/** One unit stays one unit, so places hold. */
export function withPlainSigns(text: string): string {
  const narrow = text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(LONG_DASH, (dash) => "-".padEnd(dash.length));
  return SIGNS.reduce((plain, [written, sign]) => plain.replace(written, sign), narrow);
}
