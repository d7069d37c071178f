// What every kind of question must be able to do: all that is pure of it. What is seen of it is in `app/questions/<kind>`.

import type { z } from "zod";
import type { SignCount } from "../micrograd/sign";
import type { Result } from "../result";
import type { RunAtHand } from "../training/run-at-hand";
import type { LocalizedText } from "./localized-text";
import type { Mind } from "./mind";
import type { Script } from "./script";
import type { Sketch } from "./sketch";

/** What all questions share, whatever their kind. */
export interface QuestionBase {
  kind: string;
  /** Empty where the question asks the usual of its kind: then each screen says it in its reader's language. */
  prompt: LocalizedText;
  explanation: LocalizedText;
  /** Answering time in seconds, or null: until the host closes the round. */
  seconds: number | null;
  /** Points for a right answer, before any speed bonus. */
  points: number;
  /** For the host alone. */
  script?: Script;
}

/** The types that a kind is made of; the registry in `kinds.ts` has one line for each. */
export interface Shape {
  question: QuestionBase;
  /** What an editor keeps while a question need not work yet; null for kinds that nobody writes by hand. */
  draft: QuestionBase | null;
  /** What a host asks of a running network to be given such a question; null for kinds that do not come from one. */
  asked: object | null;
  answer: unknown;
  /** What everyone may see while the round is open: never the key. */
  stage: { prompt: LocalizedText };
  /** What one place gets beside the stage, such as a hand of cards; null where all are asked alike. */
  own: object | null;
  /** What everyone may see once the round is revealed. */
  reveal: { explanation: LocalizedText };
  /** What all answers come to, once the round is closed. */
  summary: object;
}

/**
 * Where somebody is in the deal of a round, which was stored when the round opened: those who were there, from 0, and
 * behind them whoever came later. It says nothing of a seat in the class.
 */
export interface Place {
  at: number;
  /** How many were dealt in at opening; at least 1. */
  of: number;
}

/** An answer as it was said. Equal answers may come once, with their number. */
export interface Said<Answer> {
  /** The place that said it, or one that is asked the same: see `period`. */
  at: number;
  part: number;
  answer: Answer;
  times: number;
}

/** An answer while what was said is secret: each of its signs is covered. Equal ones come once, with their number. */
export interface Covered {
  at: number;
  text: string;
  times: number;
}

/** How far a round is that deals out what it asks, one number for each thing in the stage's order. */
export interface Progress {
  /** How many of those who were there at opening have it in hand. */
  dealt: number[];
  /** How often it was answered. */
  answered: number[];
}

/** What follows once a round about the training run has been revealed. */
export type Follows =
  | { kind: "nothing" }
  /** The weights turn as the class has voted. */
  | { kind: "turn" }
  /** A case of the detective's goes on; `mends` says that solving it puts the missing line back. */
  | { kind: "case"; mends: boolean };

/** Why a running network cannot be asked about like this. */
export type AskRefusal =
  | "no-such-weight"
  | "no-zero-weight"
  | "class-votes"
  | "gradient-decides"
  | "too-many-steps"
  | "nothing-forgotten"
  | "no-difference"
  | "bug-not-ahead"
  | "steps-not-longer"
  | "wrong-phase";

/** What is said at a place by somebody else. */
export interface ForOther<Answer> extends Omit<Said<Answer>, "times"> {
  /** How many answers that place gives by now. */
  parts: number;
}

/** What becomes of a place that others wait for, once the host no longer does. */
export interface Handing<Question, Answer> {
  /**
   * What is said for such places, given what was said before: `things` are what waits, by their turns in the progress, and
   * `here` the places whose phones are connected. Nothing for what does not wait.
   */
  say(
    question: Question,
    things: readonly number[],
    before: readonly Said<Answer>[],
    of: number,
    here: readonly number[],
  ): readonly ForOther<Answer>[];
  /** What `place` says for the place `at`, which was handed to it; null where it was not. */
  help(
    question: Question,
    place: Place,
    said: { at: number; part: number; text: string },
    before: readonly Said<Answer>[],
  ): ForOther<Answer> | null;
  /** What `mind` says at a place for another whose step it has in hand, as `help` reads it; nothing where it has none. */
  says(
    question: Question,
    place: Place,
    before: readonly Said<Answer>[],
    mind: Mind,
  ): readonly { at: number; part: number; answer: Answer }[];
  /** Whether it is said for another place only, never by a phone for its own. */
  isForOther(answer: Answer): boolean;
}

/** A whole number from 0 to `below` − 1, by chance. */
export type Chance = (below: number) => number;

export interface FromRun<Question, Asked, Summary> {
  asked: z.ZodType<Asked>;
  make(
    run: RunAtHand,
    asked: Asked,
    chance: Chance,
  ): Promise<Result<{ question: Question; follows: Follows }, AskRefusal>>;
  /** How many gave each parameter of the network each sign, which is what turns the weights; null where nothing does. */
  counts: ((question: Question, summary: Summary) => SignCount[]) | null;
}

type Nullable<Part, Fn> = [Part] extends [null] ? null : Fn;

/**
 * A kind of question. All functions are pure and total: a question that parsed with `question` never makes them throw.
 * They speak of the whole round: an answer belongs to a place in its deal and to a part, and is a string that only its
 * own kind reads.
 */
export interface Kind<S extends Shape> {
  /** A question that works. Reads every form that was ever stored. */
  question: z.ZodType<S["question"]>;
  draft: Nullable<S["draft"], z.ZodType<NonNullable<S["draft"]>>>;
  fromRun: Nullable<S["asked"], FromRun<S["question"], NonNullable<S["asked"]>, S["summary"]>>;
  /** Whether anything is right or wrong about its answers; if not, nobody earns or loses by them, and nothing counts them. */
  isGraded(question: S["question"]): boolean;
  /** Whether a class gives few enough different answers that one reason for each can be compared with the others. */
  takesReasons: boolean;
  /** How many answers a place gives: part 0, 1, … Each is stored, sent again and graded by itself. */
  parts(question: S["question"], place: Place): number;
  /** The answer in a text, in any form that was ever stored; null for anything else. */
  read(question: S["question"], place: Place, part: number, text: string): S["answer"] | null;
  /** The one text for an answer. */
  write(answer: S["answer"]): string;
  /** Places this far apart are asked the same, so that equal answers of theirs can be counted together; 1 where all are. */
  period(question: S["question"]): number;
  stage(question: S["question"]): S["stage"];
  /** What tells it from others in a list: made of the stage, so that it never shows the key. Null for kinds that nobody writes by hand. */
  sketch: Nullable<S["draft"], (stage: S["stage"]) => Sketch>;
  /** What a place gets of its own, given what was said before where `wakes` says that this matters. */
  own: Nullable<
    S["own"],
    (question: S["question"], place: Place, before: readonly Said<S["answer"]>[]) => NonNullable<S["own"]>
  >;
  /** What may be told of the answers before they are: `of` were dealt in. Null where all are asked alike. */
  progress: ((question: S["question"], all: readonly Covered[], of: number) => Progress) | null;
  /** The places whose own part an answer changes; null where what others say changes nobody's. */
  wakes: ((question: S["question"], said: Said<S["answer"]>, of: number) => readonly number[]) | null;
  /** Null where nobody ever waits for another. */
  handOn: Handing<S["question"], S["answer"]> | null;
  reveal(question: S["question"]): S["reveal"];
  /** Number of steps that the reveal walks through; at least 1. */
  steps(question: S["question"]): number;
  /** `of` were dealt in. Where answers are handed on, they come in the order in which they were said. */
  summary(question: S["question"], all: readonly Said<S["answer"]>[], of: number): S["summary"];
  /** For each of the answers the share of the points it earns, from 0 to 1; those of one place add up to 1 at most. All 0 where none is graded. */
  credits(question: S["question"], all: readonly Said<S["answer"]>[], of: number): readonly number[];
  /** What `mind` would say at a place; null where it has nothing to say yet. */
  says(
    question: S["question"],
    place: Place,
    part: number,
    before: readonly Said<S["answer"]>[],
    mind: Mind,
  ): S["answer"] | null;
}
