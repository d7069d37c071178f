// Reads a formula as people type one: a*b + c, (x - 1)^2, dL/dw, w_1, sqrt(x), or \frac{\partial L}{\partial w}.

import { accept, type Result, refuse } from "../result";
import { inOneLine } from "./line";
import { piecesOf } from "./pieces";
import { joins, large, prefixes } from "./signs";
import { type Problem, type Token, tokensIn } from "./tokens";
import type { Formula, MathNode } from "./tree";

/** About two lines on a phone. */
export const MAX_LENGTH = 120;
/** Brackets in brackets. The reader recurses at each. */
const MAX_DEPTH = 12;
/** Of brackets to their other half. */
const halves: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
/** Higher than a line. */
const highOnes = ["mfrac", "munder", "mover", "munderover"];
/** In front of one thing alone. */
const ownSigns = "+−±∓";

export function readFormula(text: string): Result<Formula, Problem> {
  if (text.length > MAX_LENGTH) return refuse({ name: "too-long", at: `${text.slice(0, 12)}…` });
  const tokens = tokensIn(text);
  if (!tokens.ok) return tokens;
  try {
    const row = new Reader(tokens.value).all();
    return accept({ text: inOneLine(row), pieces: piecesOf(row) });
  } catch (problem) {
    if (problem instanceof Unreadable) return refuse(problem.why);
    throw problem;
  }
}

/** Thrown from the depth of a reading, and caught above. */
class Unreadable extends Error {
  readonly why: Problem;
  constructor(why: Problem) {
    super(why.name);
    this.why = why;
  }
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  all(): MathNode[] {
    const row = this.#row();
    const rest = this.#next;
    if (rest) throw new Unreadable({ name: "never-opened", at: rest.text });
    if (row.length === 0) throw new Unreadable({ name: "missing", at: "$ $" });
    return row;
  }

  get #next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #take(...kinds: Token["kind"][]): Token | null {
    const token = this.#next;
    if (!token || !kinds.includes(token.kind)) return null;
    this.#at += 1;
    return token;
  }

  /** Up to a bracket that closes, or the end. */
  #row(): MathNode[] {
    const row: MathNode[] = [];
    for (let token = this.#next; token && token.kind !== "close"; token = this.#next) {
      const before = row.at(-1);
      if (this.#take("over")) {
        if (!before || isSign(before)) throw missing("/");
        row[row.length - 1] = ["mfrac", bare(before), bare(this.#unit("/"))];
      } else if (token.kind === "sign" && !startsUnit(token.text)) {
        this.#at += 1;
        row.push(this.#signed(token.text, before));
      } else {
        const unit = this.#unit("");
        if (before && token.isSpaced && !isSign(before) && (isWord(before) || isWord(unit)))
          row.push(["mtext", "\u00a0"]);
        row.push(unit);
      }
    }
    return row;
  }

  #signed(sign: string, before: MathNode | undefined): MathNode {
    const isOwn = ownSigns.includes(sign) && (!before || isSign(before));
    if (isOwn && this.#next && this.#next.kind !== "close") return ["mrow", ["mo", sign], this.#unit(sign)];
    return [joins.includes(sign) ? "mo" : "mi", sign];
  }

  /** One thing with what stands above, below and, in brackets, behind it. */
  #unit(after: string): MathNode {
    const isName = this.#next?.kind === "name";
    const scripted = this.#scripted(this.#base(after));
    const follows = this.#next;
    if (!isName || follows?.kind !== "open" || follows.isSpaced || follows.text === "{") return scripted;
    return ["mrow", scripted, this.#scripted(this.#base(after))];
  }

  #base(after: string): MathNode {
    const token = this.#next;
    if (!token || token.kind === "close") throw missing(after);
    this.#at += 1;
    switch (token.kind) {
      case "digits":
        return ["mn", token.text];
      case "name":
        return token.text === "sqrt" && this.#next?.kind === "open" ? this.#root() : this.#name(token.text);
      case "words":
        return ["mtext", token.text];
      case "open":
        return this.#group(token.text);
      case "fraction":
        return ["mfrac", this.#argument(token.text), this.#argument(token.text)];
      case "root":
        return this.#root();
      case "accent":
        return ["mover", this.#argument(token.text), ["mo", token.text]];
      case "sign":
        if (large.includes(token.text)) return ["mo", token.text];
        if (prefixes.includes(token.text)) return ["mrow", ["mi", token.text], this.#unit(token.text)];
    }
    throw missing(token.text);
  }

  /** w1 is w with a small 1, and dw a d before a w. */
  #name(text: string): MathNode {
    if (/^d[A-Za-z]$/.test(text)) return ["mrow", ["mi", "d"], this.#name(text.slice(1))];
    const number = this.#next;
    if (number?.kind !== "digits" || number.isSpaced || !/^\d+$/.test(number.text)) return ["mi", text];
    this.#at += 1;
    return ["msub", ["mi", text], ["mn", number.text]];
  }

  #root = (): MathNode => ["msqrt", bare(this.#argument("√"))];

  /** In braces or brackets, or one thing alone. */
  #argument(after: string): MathNode {
    return this.#base(after);
  }

  #group(open: string): MathNode {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new Unreadable({ name: "too-deep", at: open });
    const inside = this.#row();
    const close = this.#take("close");
    if (!close) throw new Unreadable({ name: "never-closed", at: open });
    const isBrace = open === "{" || close.text === "}";
    if (isBrace && halves[open] !== close.text) throw new Unreadable({ name: "never-closed", at: open });
    this.#depth -= 1;
    return open === "{" ? one(inside) : bracketed(open, inside, close.text);
  }

  #scripted(base: MathNode): MathNode {
    const prime = this.#next;
    if (prime?.kind === "sign" && prime.text === "′") {
      this.#at += 1;
      return this.#scripted(["mrow", base, ["mtext", "′"]]);
    }
    let [low, high]: (MathNode | null)[] = [null, null];
    for (;;) {
      const small = this.#small();
      if (small?.is === "low" && !low) low = small.node;
      else if (small?.is === "high" && !high) high = small.node;
      else if (small) throw missing(small.is === "low" ? "_" : "^");
      else return withScripts(base, low ?? null, high ?? null);
    }
  }

  #small(): { is: "low" | "high"; node: MathNode } | null {
    if (this.#take("power")) return { is: "high", node: this.#script("^") };
    if (this.#take("index")) return { is: "low", node: this.#script("_") };
    for (const [kind, is] of [["above", "high"] as const, ["below", "low"] as const]) {
      let text = "";
      for (let token = this.#take(kind); token; token = this.#take(kind)) text += token.text;
      if (text) return { is, node: smallText(text) };
    }
    return null;
  }

  #script(after: string): MathNode {
    const sign =
      this.#next?.kind === "sign" && ownSigns.includes(this.#next.text) ? this.#take("sign") : null;
    const node = bare(this.#base(after));
    const isPower = after === "^" && this.#take("power");
    const raised: MathNode = isPower ? ["msup", node, this.#script("^")] : node;
    return sign ? ["mrow", ["mo", sign.text], raised] : raised;
  }
}

const missing = (at: string) => new Unreadable({ name: "missing", at: at || "$ $" });

const isSign = ([tag]: MathNode) => tag === "mo";
const isWord = ([tag, text]: MathNode) =>
  tag === "mtext" || (tag === "mi" && /\p{L}{2}|\p{Script=Han}/u.test(text as string));
const startsUnit = (sign: string) => large.includes(sign) || prefixes.includes(sign);

function bracketed(open: string, inside: MathNode[], close: string): MathNode {
  const side = (sign: string): MathNode => (inside.some(isHigh) ? ["mo", sign, true] : ["mo", sign]);
  return ["mrow", side(open), ...inside, side(close)];
}

const isHigh = ([tag, ...inside]: MathNode): boolean =>
  highOnes.includes(tag) || inside.some((each) => Array.isArray(each) && isHigh(each));

const one = (nodes: MathNode[]): MathNode => (nodes.length === 1 && nodes[0] ? nodes[0] : ["mrow", ...nodes]);

/** Without the round brackets that a fraction, a root or a small one makes needless. */
function bare(node: MathNode): MathNode {
  const [tag, first, ...rest] = node;
  const last = rest.at(-1) as MathNode | undefined;
  const isRound = tag === "mrow" && isThe("(", first as MathNode | undefined) && isThe(")", last);
  return isRound ? one(rest.slice(0, -1) as MathNode[]) : node;
}

/** Of nothing at all no: an empty pair of braces has no first. */
const isThe = (sign: string, node: MathNode | undefined) => node?.[0] === "mo" && node[1] === sign;

function withScripts(base: MathNode, low: MathNode | null, high: MathNode | null): MathNode {
  const isLarge = base[0] === "mo" && large.includes(base[1] as string);
  if (low && high) return [isLarge ? "munderover" : "msubsup", base, low, high];
  if (low) return [isLarge ? "munder" : "msub", base, low];
  return high ? [isLarge ? "mover" : "msup", base, high] : base;
}

function smallText(text: string): MathNode {
  const leaf = (sign: string): MathNode => [/\d/.test(sign) ? "mn" : /\p{L}/u.test(sign) ? "mi" : "mo", sign];
  return /^\d+$/.test(text) ? ["mn", text] : one([...text].map(leaf));
}
