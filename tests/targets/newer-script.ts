// What a script asks of a browser that the oldest ones promised do not have: its syntax is read, not its text alone.

import { createRequire } from "node:module";

interface Token {
  type: { label: string };
  value?: unknown;
}

interface Parser {
  extend(plugin: (base: ParserClass) => ParserClass): Parser;
  parse(script: string, options: { ecmaVersion: number; onToken(token: Token): void }): unknown;
}
// biome-ignore lint/suspicious/noExplicitAny: a mixin's class takes whatever the parser hands to it.
type ParserClass = new (...args: any[]) => { start: number; raise(at: number, message: string): never };

/** The parser that Next brings for its own build. */
const { Parser: acorn } = createRequire(import.meta.url)("next/dist/compiled/acorn") as { Parser: Parser };

/** Safari 15.4 reads all of ES2022 but static blocks. */
const ECMA_VERSION = 2022;
const oldest = acorn.extend(
  (base) =>
    class extends base {
      parseClassStaticBlock() {
        this.raise(this.start, "static {}: Safari 16.4");
      }
    },
);

const LOOKBEHIND = /\(\?<[=!]/;

/** Methods and functions, and the first versions that have them. They are told by their names, so none is here that others share. */
const TOO_NEW: readonly (readonly [name: RegExp, since: string])[] = [
  [/\.(findLast|findLastIndex)\(/, "Firefox 104"],
  [/\.(toSorted|toReversed|toSpliced)\(/, "Safari 16, Chrome 110, Firefox 115"],
  [/\b(Object|Map)\.groupBy\(/, "Safari 17.4, Chrome 117, Firefox 119"],
  [
    /\b(Array\.fromAsync|Promise\.(withResolvers|try)|Math\.sumPrecise|RegExp\.escape)\(/,
    "Safari 16.4 at best",
  ],
  [/\.(isWellFormed|toWellFormed|toBase64|toHex|setFromBase64)\(/, "Safari 16.4, Chrome 111, Firefox 119"],
  [/\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, "Safari 17, Chrome 122, Firefox 127"],
  [/\.(getOrInsert|getOrInsertComputed|transferToFixedLength)\(/, "Chrome 114 at best"],
  [/\bAbortSignal\.(timeout|any)\(/, "Safari 16, Chrome 103"],
  [/\bURL\.parse\(/, "Safari 18, Chrome 126, Firefox 126"],
  [/\bnew Intl\.(Segmenter|DurationFormat)\b/, "Firefox 125"],
  [/\.(checkVisibility|showPopover|hidePopover|togglePopover)\(/, "Safari 17"],
  [
    /\bnew (CompressionStream|DecompressionStream|CloseWatcher|Navigation|Highlight)\b/,
    "Firefox 113 at best",
  ],
  [/\b(requestIdleCallback|scheduler\.(yield|postTask))\(/, "no Safari"],
];

/** A sentence for each thing too new; none for a script that the oldest browsers run. */
export function newerInScript(script: string): string[] {
  const found = TOO_NEW.flatMap(([name, since]) => {
    const match = name.exec(script);
    return match && !isAskedFor(script, match[0])
      ? [`${match[0]} is there since ${since}: ${around(script, match.index)}`]
      : [];
  });
  const onToken = ({ type, value }: Token) => {
    const text = type.label === "regexp" ? (value as { pattern: string }).pattern : String(value);
    if (["regexp", "string", "template"].includes(type.label) && LOOKBEHIND.test(text))
      found.push(`Looking behind in a regular expression is there since Safari 16.4: ${text.slice(0, 80)}`);
  };
  try {
    oldest.parse(script, { ecmaVersion: ECMA_VERSION, onToken });
  } catch (error) {
    const { message, pos = 0 } = error as SyntaxError & { pos?: number };
    found.push(`${message}: ${around(script, pos)}`);
  }
  return found;
}

/** `typeof Intl.Segmenter` before `new Intl.Segmenter`: it goes without, where there is none. */
const isAskedFor = (script: string, use: string) =>
  use.startsWith("new ") && script.includes(use.replace("new ", "typeof "));

const around = (text: string, at: number) => text.slice(Math.max(0, at - 40), at + 60);
