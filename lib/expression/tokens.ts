// The words of the expression language, and the text cut into them.

import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { withPlainSigns } from "./plain-signs";
import type { Expectation, Place } from "./refusal";

/** A token that the grammar asks for; its label is how a refusal names it. */
const word = (name: string, label: Expectation, pattern: RegExp | string) =>
  createToken({ name, label, pattern });

const NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}₀-₉_]*/uy;
/** Whatever the language has no word for, so that the parser meets it and can say what it expected instead. */
const STRAY = /./suy;

function matchAt(sticky: RegExp, text: string, offset: number) {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

/** Chevrotain drops a pattern's `u` flag, except in a function. */
const unicode = (pattern: RegExp) => (text: string, offset: number) => matchAt(pattern, text, offset);

const Space = createToken({ name: "Space", pattern: /[^\S\r\n]+/, group: Lexer.SKIPPED });
const Separator = createToken({ name: "Separator", pattern: /;|\r\n|\r|\n/, line_breaks: true });

const HASH_COMMENT = /#[^\r\n]*/y;
const SLASHES = /\/\/[^\r\n]*/y;

/** `//` begins a comment only where a statement could begin: after an operand a teacher means Python's division. */
function comment(text: string, offset: number, before: readonly { tokenType: TokenType }[]) {
  const last = before.at(-1);
  const isAtStart = !last || last.tokenType === Separator;
  return matchAt(HASH_COMMENT, text, offset) ?? (isAtStart ? matchAt(SLASHES, text, offset) : null);
}

const Comment = createToken({
  name: "Comment",
  pattern: comment,
  line_breaks: false,
  group: Lexer.SKIPPED,
});
/** With the rest of its line, which is either its divisor or was meant as a comment. */
export const FloorDivision = createToken({ name: "FloorDivision", pattern: SLASHES, line_breaks: false });
export const NumberLiteral = word("NumberLiteral", "number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/);
export const Name = createToken({ name: "Name", label: "name", pattern: unicode(NAME), line_breaks: false });
export const Power = word("Power", "operator", "**");
export const PlusOrMinus = word("PlusOrMinus", "operator", /[+-]/);
export const TimesOrDivide = word("TimesOrDivide", "operator", /[*/]/);
export const Equals = word("Equals", "=", "=");
export const LeftParenthesis = word("LeftParenthesis", "(", "(");
export const RightParenthesis = word("RightParenthesis", ")", ")");
const Stray = createToken({ name: "Stray", pattern: unicode(STRAY), line_breaks: false });

/** In order of preference: a comment before a division, `**` before `*`, `Stray` where nothing else fits. */
export const tokenTypes = [
  Space,
  Comment,
  FloorDivision,
  Separator,
  NumberLiteral,
  Name,
  Power,
  PlusOrMinus,
  TimesOrDivide,
  Equals,
  LeftParenthesis,
  RightParenthesis,
  Stray,
];

let lexer: Lexer | undefined;

/** Made for the first text: a start that reads none need not wait for it. */
export function theLexer(): Lexer {
  lexer ??= new Lexer(tokenTypes);
  return lexer;
}

/** The tokens of each statement that is not empty; any text can be cut. */
export function tokenize(text: string): IToken[][] {
  const statements: IToken[][] = [[]];
  for (const token of theLexer().tokenize(withPlainSigns(text)).tokens) {
    if (token.tokenType === Separator) statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements.filter((tokens) => tokens.length > 0);
}

/** Where a token stands. */
export function placeOf({ startLine = 1, startColumn = 1, startOffset, image }: IToken): Place {
  return { line: startLine, column: startColumn, offset: startOffset, length: image.length };
}

/** The empty place just after a token, where something is missing. */
export function placeAfter(token: IToken): Place {
  const { line, column, offset, length } = placeOf(token);
  return { line, column: column + length, offset: offset + length, length: 0 };
}
