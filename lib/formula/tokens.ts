// Cuts a formula into its smallest parts: as expressions of the product are typed, or by the commonest commands of TeX.

import { accept, type Result, refuse } from "../result";
import {
  above,
  accents,
  greek,
  isAbove,
  isBelow,
  joins,
  lowered,
  named,
  others,
  raised,
  typed,
  upright,
} from "./signs";

const kinds = {
  ...{ "^": "power", "**": "power", _: "index", "/": "over" },
  ...{ "(": "open", "[": "open", "{": "open", ")": "close", "]": "close", "}": "close" },
} as const;

type Kind =
  | (typeof kinds)[keyof typeof kinds]
  | ("digits" | "name" | "words" | "sign" | "above" | "below" | "fraction" | "root" | "accent");

export interface Token {
  kind: Kind;
  text: string;
  /** Behind a space, which parts names. */
  isSpaced: boolean;
}

/** What cannot be read, and the sign or the piece that this is about. */
export interface Problem {
  name:
    | "unknown-command"
    | "unknown-sign"
    | "never-closed"
    | "never-opened"
    | "missing"
    | "too-long"
    | "too-deep"
    | "too-wide";
  at: string;
}

const SPACE = /(?:\s|~|\\[,;:! ]|\\q?quad(?![A-Za-z]))+/y;
/** Brackets grow by themselves. */
const SIZE = /\\(?:left|right|bigl?|bigr|Big|displaystyle)(?![A-Za-z])/y;
const WORDS = /\\(?:text|mathrm|mathbf|mathit|operatorname)\s*\{([^{}\\]*)\}/y;
const COMMAND = /\\([A-Za-z]+|.)?/suy;
/** Programs write 1e-7 for 1×10⁻⁷. */
const NUMBER = /(\d+(?:\.\d+)?|\.\d+)(?:[eE]([+-]?\d+))?/y;
const NAME = /[A-Za-z]+(?:\.[A-Za-z]+)*|\p{Script=Greek}|\p{Script=Han}+/uy;
const KEYS = /\.\.\.|<=|>=|!=|==|:=|->|=>|\*\*|./suy;

export function tokensIn(text: string): Result<Token[], Problem> {
  const tokens: Token[] = [];
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    const isSpaced = next(SPACE) !== null;
    if (at >= text.length) return accept(tokens);
    if (next(SIZE)) continue;
    const found = tokenAt(next);
    if (!found.ok) return found;
    tokens.push({ ...found.value, isSpaced });
  }
}

type Bare = Omit<Token, "isSpaced">;

function tokenAt(next: (pattern: RegExp) => RegExpExecArray | null): Result<Bare, Problem> {
  const words = next(WORDS);
  if (words) return accept({ kind: "words", text: words[1] ?? "" });
  const command = next(COMMAND);
  if (command) return commandOf(command[1] ?? "");
  const number = next(NUMBER);
  if (number) return accept({ kind: "digits", text: numberOf(number) });
  const name = next(NAME);
  if (name) return accept({ kind: "name", text: name[0] });
  return signOf(next(KEYS)?.[0] ?? "");
}

function numberOf([, digits = "", power]: RegExpExecArray): string {
  return power === undefined ? digits : `${digits}×10${above(String(Number(power)).replace("-", "−"))}`;
}

function commandOf(name: string): Result<Bare, Problem> {
  if (name === "frac" || name === "dfrac") return accept({ kind: "fraction", text: `\\${name}` });
  if (name === "sqrt") return accept({ kind: "root", text: "√" });
  const accent = accents[name];
  if (accent) return accept({ kind: "accent", text: accent });
  if (upright.includes(name)) return accept({ kind: "name", text: name });
  const letter = greek[name];
  if (letter) return accept({ kind: "name", text: letter });
  const sign = named[name];
  return sign ? accept({ kind: "sign", text: sign }) : refuse({ name: "unknown-command", at: `\\${name}` });
}

function signOf(key: string): Result<Bare, Problem> {
  const kind = (kinds as Readonly<Record<string, Kind>>)[key];
  if (kind) return accept({ kind, text: key });
  if (isAbove(key)) return accept({ kind: "above", text: lowered(key) });
  if (isBelow(key)) return accept({ kind: "below", text: raised(key) });
  const text = typed[key] ?? key;
  if (text === "√") return accept({ kind: "root", text });
  return joins.includes(text) || others.includes(text)
    ? accept({ kind: "sign", text })
    : refuse({ name: "unknown-sign", at: key });
}
