// What an item of a chapter is, without its words: these are in one file a language, and hold no number of their own.

import type { Kinds } from "../questions/kinds";
import type { SlidePicture } from "../questions/slide";
import type { StoryName } from "../training/stories";

/** Lines of the expression language for numbers that only the words speak of; what the item itself names is known to them. */
interface Spoken {
  numbers?: string;
}

export interface SlideStructure extends Spoken {
  kind: "slide";
  picture: SlidePicture | null;
  seconds?: number;
  story?: StoryName;
}

type Bare<Question> = Omit<Question, "prompt" | "explanation" | "script">;

export interface BuildStructure extends Spoken, Bare<Kinds["build"]["question"]> {}
export interface BlameStructure extends Spoken, Bare<Kinds["blame"]["question"]> {}
export interface KnobStructure extends Spoken, Bare<Kinds["knob"]["question"]> {}
export interface NumberStructure extends Spoken, Bare<Kinds["number"]["question"]> {}
export interface RelayStructure extends Spoken, Bare<Kinds["relay"]["question"]> {}
export interface TapStructure extends Spoken, Bare<Kinds["tap"]["question"]> {}

type Option = Kinds["choice"]["question"]["options"][number];
type Look = Option["look"];

export interface OptionStructure {
  /** A formula or a line of code, the same in every language, or "" beside a picture; null where the words say it. */
  text: string | null;
  look: Look;
  isRight: boolean;
  picture?: Option["picture"];
}

export interface ChoiceStructure extends Spoken, Omit<Bare<Kinds["choice"]["question"]>, "options"> {
  options: Record<string, OptionStructure>;
}

export interface LineStructure {
  /** A formula or a line of code, the same in every language; null where the words say it. */
  text: string | null;
  look: Look;
  /** How far up it may go besides. */
  early: number;
}

export interface OrderStructure extends Spoken, Omit<Bare<Kinds["order"]["question"]>, "lines"> {
  /** In a right order. */
  lines: Record<string, LineStructure>;
}

export interface PairStructure {
  /** What stays: a formula or a line of code, the same in every language. */
  staying: string;
  look: Exclude<Look, "words">;
  /** What belongs beside it is said in words. */
  text: null;
}

export interface MatchStructure extends Spoken, Omit<Bare<Kinds["match"]["question"]>, "pairs"> {
  pairs: Record<string, PairStructure>;
}

export type ItemStructure =
  | SlideStructure
  | BlameStructure
  | NumberStructure
  | TapStructure
  | KnobStructure
  | RelayStructure
  | BuildStructure
  | ChoiceStructure
  | OrderStructure
  | MatchStructure;
export type Structure = Record<string, ItemStructure>;

interface AskedTexts {
  /** "" asks the usual of its kind. */
  prompt: string;
  explanation: string;
  say: string;
  mistake: string;
  unlock: string;
}

/** Those that are said in words, by their names. */
type Worded<Lines extends Record<string, { text: string | null }>> = {
  [Name in keyof Lines as Lines[Name]["text"] extends null ? Name : never]: string;
};

/** `Of` is where a chapter's texts have them; nothing where all are formulas and code. */
type WordsOf<Of extends string, Lines extends Record<string, { text: string | null }>> = [
  keyof Worded<Lines>,
] extends [never]
  ? unknown
  : Record<Of, Worded<Lines>>;

/** What a language has to say of an item: whatever is missing does not compile. */
type TextsOf<Item extends ItemStructure> = Item extends SlideStructure
  ? { title: string; text: string; say: string }
  : Item extends ChoiceStructure
    ? AskedTexts & WordsOf<"options", Item["options"]>
    : Item extends OrderStructure
      ? AskedTexts & WordsOf<"lines", Item["lines"]>
      : Item extends MatchStructure
        ? AskedTexts & WordsOf<"mates", Item["pairs"]>
        : AskedTexts;

export interface ChapterTexts<Items extends Structure> {
  title: string;
  /** One line: what the class can do afterwards. */
  goal: string;
  /** What students are likely to ask, as many in every language; for the teacher, on paper. */
  asked: readonly { question: string; answer: string }[];
  items: { [Name in keyof Items]: TextsOf<Items[Name]> };
}

const round = { seconds: 30, points: 100 } as const;

/** A slide with a graph, or with words alone. */
export function slide(expression?: string, target = "", numbers?: string): SlideStructure {
  const picture = expression === undefined ? null : ({ kind: "graph", expression, target } as const);
  return { kind: "slide", picture, ...(numbers && { numbers }) };
}

/** Which way does the end of the graph go? What is handed back is not shown. */
export function sign(expression: string, target: string, numbers?: string): BlameStructure {
  const asked = { kind: "blame", expression, target, showsBlameFromAbove: false } as const;
  return { ...asked, ...round, ...(numbers && { numbers }) };
}

/** And then: which way to turn the node, so that the end falls? */
export function signAndTurn(expression: string, target: string, numbers?: string): BlameStructure {
  return { ...sign(expression, target, numbers), asksTurn: true, seconds: 40 };
}

/** The same as `sign`, with what is handed back on the phones. */
export function signWithHelp(expression: string, target: string, numbers?: string): BlameStructure {
  return { ...sign(expression, target, numbers), showsBlameFromAbove: true };
}

/** How much blame does a node carry? */
export function blameOf(
  expression: string,
  target: string,
  tolerance = 0.005,
  numbers?: string,
): NumberStructure {
  const asked = { kind: "number", asks: "gradient", expression, target, tolerance } as const;
  return { ...asked, ...round, seconds: 40, ...(numbers && { numbers }) };
}

/** The same with both factors told, on a card. */
export function blameOnCard(expression: string, target: string): NumberStructure {
  return { ...blameOf(expression, target), asks: "product" };
}

/** A card on which the node's own slope is missing. */
export function slopeOnCard(expression: string, target: string): NumberStructure {
  return { ...blameOf(expression, target), asks: "slope" };
}

/** What is a node worth? */
export function worthOf(
  expression: string,
  target: string,
  tolerance = 0.005,
  numbers?: string,
): NumberStructure {
  return { ...blameOf(expression, target, tolerance, numbers), asks: "value" };
}

const tap = { kind: "tap", target: "", ...round } as const;

/** What was a node made of, with no step between? */
export const parentsOf = (expression: string, target: string): TapStructure => ({
  ...tap,
  ...{ asks: "parents", expression, target, fired: [] },
});

/** Some have passed their blame on: who is next? */
export const readyAfter = (expression: string, fired: string[]): TapStructure => ({
  ...tap,
  ...{ asks: "ready", expression, fired },
});

/** Who carries the most blame, whatever its sign? */
export const mostBlamedIn = (expression: string): TapStructure => ({
  ...tap,
  ...{ asks: "largest", expression, fired: [] },
});

/** A number is turned: which way does the end go, and how far? */
export function turnOf(
  expression: string,
  target: string,
  turn: number,
  tolerance: number,
  numbers?: string,
): KnobStructure {
  const asked = { kind: "knob", expression, target, turn, tolerance } as const;
  return { ...asked, ...round, seconds: 45, ...(numbers && { numbers }) };
}

const build = { kind: "build", ...round, seconds: 90 } as const;

/** Which bricks come to a number? */
export function numberOutOf(bricks: number, target: number): BuildStructure {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return {
    ...build,
    task: { of: "value", target, bricks, numbers, operators: ["+", "-", "*"] },
    numbers: `target = ${target}\nbricks = ${bricks}`,
  };
}

/** Which network has so many parameters? */
export const parametersAre = (inputs: number, target: number, numbers: string): BuildStructure => ({
  ...build,
  task: { of: "parameters", target, inputs },
  numbers,
});

/** Each phone is a node of one of these rows, and knows its own slope alone; what comes out of each row is known by its name. */
export const relayOf = (rows: Record<string, number[]>): RelayStructure => ({
  ...round,
  ...{ kind: "relay", rows: Object.values(rows), variesByTeam: true, seconds: 120 },
  numbers: Object.entries(rows)
    .map(([name, slopes]) => `${name} = ${slopes.map((slope) => `(${slope})`).join("*")}`)
    .join("\n"),
});

/** Each phone is a node of this graph, and blame goes back from hand to hand. */
export const relayThrough = (expression: string): RelayStructure => ({
  ...round,
  ...{ kind: "relay", rows: [], expression, variesByTeam: true, seconds: 180 },
});

export const words = { text: null, look: "words", isRight: false } as const;
export const code = (text: string, isRight = false) => ({ text, look: "code", isRight }) as const;

type Options = Record<string, OptionStructure>;

interface ChoiceOf<O extends Options> extends ChoiceStructure {
  options: O;
}

export function choice<O extends Options>(options: O, numbers?: string): ChoiceOf<O> {
  const isSeveral = Object.values(options).filter(({ isRight }) => isRight).length > 1;
  return {
    kind: "choice",
    asks: isSeveral ? "several" : "one",
    options,
    ...round,
    ...(numbers && { numbers }),
  };
}

/** Nothing is right or wrong here. */
export function poll<O extends Options>(options: O, numbers?: string): ChoiceOf<O> {
  return { ...choice(options, numbers), asks: "poll", points: 0 };
}

interface OrderOf<L extends Lines> extends OrderStructure {
  lines: L;
}

type Lines = Record<string, LineStructure>;

/** Lines in a right order, which come mixed. */
export function order<L extends Lines>(lines: L, numbers?: string): OrderOf<L> {
  return { kind: "order", lines, ...round, seconds: 60, ...(numbers && { numbers }) };
}

/** A line in words that needs all above it, or not the last few of them. */
export const line = { text: null, look: "words", early: 0 } as const;
export const lineAfterFewer = (early: number) => ({ ...line, early });
export const codeLine = (text: string) => ({ text, look: "code", early: 0 }) as const;

type Pairs = Record<string, PairStructure>;

interface MatchOf<P extends Pairs> extends MatchStructure {
  pairs: P;
}

/** Pairs of which the second ones come mixed. */
export function match<P extends Pairs>(pairs: P, numbers?: string): MatchOf<P> {
  return { kind: "match", pairs, ...round, seconds: 60, ...(numbers && { numbers }) };
}

/** A line of code, whose mate is in words. */
export const codeAndWords = (staying: string) => ({ staying, look: "code", text: null }) as const;
