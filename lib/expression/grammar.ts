// The grammar of a statement, with Python's precedence, and its translation to postfix order:
// operands before what is done with them, which is the order in which the nodes of the graph are made.

import {
  EmbeddedActionsParser,
  type IParserErrorMessageProvider,
  type IToken,
  type ParserMethod,
  type TokenType,
} from "chevrotain";
import { accept, type Result, refuse } from "../result";
import { MAX_DEPTH } from "./limits";
import type { Expectation, ExpressionRefusal } from "./refusal";
import {
  Equals,
  FloorDivision,
  LeftParenthesis,
  Name,
  NumberLiteral,
  PlusOrMinus,
  Power,
  placeAfter,
  placeOf,
  RightParenthesis,
  TimesOrDivide,
  tokenTypes,
} from "./tokens";

export type BinaryOperator = "+" | "-" | "*" | "/" | "**";

/** One step of a statement in postfix order; its token says where it stands, and which name or number is meant. */
export interface Instruction {
  act: "number" | "name" | "call" | "negate" | BinaryOperator;
  token: IToken;
}

/** Chevrotain's errors carry a message only, so the message is the list of what was expected. */
const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) =>
    expected === RightParenthesis ? `operator ${label(expected)}` : label(expected),
  buildNotAllInputParsedMessage: () => "operator end-of-statement",
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => expectedPathsPerAlt.flat(2).map(label).join(" "),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => expectedIterationPaths.flat().map(label).join(" "),
};
const label = (type: TokenType) => type.LABEL ?? type.name;

const oneOf = (...alternatives: (() => void)[]) => alternatives.map((ALT) => ({ ALT }));

type Rule = ParserMethod<[], void>;

/**
 *     statement     = Name "=" sum
 *     sum           = product (("+" | "-") product)*
 *     product       = signed (("*" | "/") signed)*
 *     signed        = ("+" | "-")* power
 *     power         = atom ("**" ("+" | "-")* atom)*
 *     atom          = Number | nameOrCall | parenthesized
 *     nameOrCall    = Name parenthesized?
 *     parenthesized = "(" sum ")"
 *
 * Only parentheses nest, so the depth of recursion is the depth of parentheses.
 */
class StatementParser extends EmbeddedActionsParser {
  private code: Instruction[] = [];

  constructor() {
    super(tokenTypes, { errorMessageProvider: expectations });
    this.performSelfAnalysis();
  }

  /** What `tokens` say up to the first error, if any, which is then in `errors`. */
  parse(tokens: IToken[]): Instruction[] {
    this.code = [];
    this.input = tokens;
    this.statement();
    return this.code;
  }

  private readonly statement: Rule = this.RULE("statement", () => {
    this.CONSUME(Name);
    this.CONSUME(Equals);
    this.SUBRULE(this.sum);
  });

  private readonly sum: Rule = this.RULE("sum", () => {
    this.SUBRULE(this.product);
    this.MANY(() => {
      const token = this.CONSUME(PlusOrMinus);
      this.SUBRULE2(this.product);
      this.emitOperator(token);
    });
  });

  private readonly product: Rule = this.RULE("product", () => {
    this.SUBRULE(this.signed);
    this.MANY(() => {
      const token = this.CONSUME(TimesOrDivide);
      this.SUBRULE2(this.signed);
      this.emitOperator(token);
    });
  });

  private readonly signed: Rule = this.RULE("signed", () => {
    const signs: IToken[] = [];
    this.MANY(() => signs.push(this.CONSUME(PlusOrMinus)));
    this.SUBRULE(this.power);
    for (const sign of signs.reverse()) this.emitSign(sign);
  });

  /** Binds from the right: a ** −b ** c is a ** (−(b ** c)), so what comes last is done first. */
  private readonly power: Rule = this.RULE("power", () => {
    const pending: IToken[] = [];
    this.SUBRULE(this.atom);
    this.MANY(() => {
      pending.push(this.CONSUME(Power));
      this.MANY2(() => pending.push(this.CONSUME(PlusOrMinus)));
      this.SUBRULE2(this.atom);
    });
    for (const token of pending.reverse()) {
      if (token.tokenType === Power) this.emitOperator(token);
      else this.emitSign(token);
    }
  });

  private readonly atom: Rule = this.RULE("atom", () => {
    this.OR(
      oneOf(
        () => this.emit("number", this.CONSUME(NumberLiteral)),
        () => this.SUBRULE(this.nameOrCall),
        () => this.SUBRULE(this.parenthesized),
      ),
    );
  });

  private readonly nameOrCall: Rule = this.RULE("nameOrCall", () => {
    const name = this.CONSUME(Name);
    const isCall = this.OPTION(() => {
      this.SUBRULE(this.parenthesized);
      return true;
    });
    this.emit(isCall ? "call" : "name", name);
  });

  private readonly parenthesized: Rule = this.RULE("parenthesized", () => {
    this.CONSUME(LeftParenthesis);
    this.SUBRULE(this.sum);
    this.CONSUME(RightParenthesis);
  });

  private emit(act: Instruction["act"], token: IToken): void {
    this.code.push({ act, token });
  }

  private emitOperator(token: IToken): void {
    this.emit(token.image as BinaryOperator, token);
  }

  private emitSign(token: IToken): void {
    if (token.image === "-") this.emit("negate", token);
  }
}

let parser: StatementParser | undefined;

/** Made for the first statement, as the lexer is for the first text. */
export function theParser(): StatementParser {
  parser ??= new StatementParser();
  return parser;
}

/** The statement in postfix order, or the first thing that is wrong with it. `tokens` are at least one. */
export function parseStatement(tokens: IToken[]): Result<Instruction[], ExpressionRefusal> {
  const tooDeep = firstTooDeep(tokens);
  if (tooDeep) return refuse({ kind: "too-deep", limit: MAX_DEPTH, ...placeOf(tooDeep) });
  const floorDivision = tokens.find(({ tokenType }) => tokenType === FloorDivision);
  if (floorDivision) return refuse({ kind: "no-floor-division", ...placeOf(floorDivision), length: 2 });
  const parser = theParser();
  const code = parser.parse(tokens);
  const [error] = parser.errors;
  if (!error) return accept(code);
  const expected = error.message.split(" ") as Expectation[];
  const isAtEnd = !tokens.includes(error.token);
  const place = isAtEnd ? placeAfter(tokens.at(-1) as IToken) : placeOf(error.token);
  return refuse({ kind: "unexpected", found: isAtEnd ? "" : error.token.image, expected, ...place });
}

/** The first parenthesis that opens beyond the depth allowed. */
function firstTooDeep(tokens: readonly IToken[]): IToken | undefined {
  let depth = 0;
  return tokens.find(({ tokenType }) => {
    if (tokenType === LeftParenthesis) depth++;
    if (tokenType === RightParenthesis) depth--;
    return depth > MAX_DEPTH;
  });
}
