// The register of question kinds, one line a kind: what a programme may hold, and which code serves it.

import { z } from "zod";
import { type Blame, blame } from "./blame/blame";
import { type Bug, bug } from "./bug/bug";
import { type Build, build } from "./build/build";
import { type Choice, choice } from "./choice/choice";
import type { Kind, QuestionBase, Shape } from "./kind";
import { type Knob, knob } from "./knob/knob";
import { type Match, match } from "./match/match";
import { type NumberKind, number } from "./number/number";
import { type Order, order } from "./order/order";
import { type Relay, relay } from "./relay/relay";
import { type Tap, tap } from "./tap/tap";
import { type Weight, weight } from "./weight/weight";

export interface Kinds {
  blame: Blame;
  number: NumberKind;
  choice: Choice;
  order: Order;
  build: Build;
  match: Match;
  tap: Tap;
  knob: Knob;
  relay: Relay;
  weight: Weight;
  bug: Bug;
}

export type KindName = keyof Kinds;

export const kinds: { [Name in KindName]: Kind<Kinds[Name]> } = {
  blame,
  number,
  choice,
  order,
  build,
  match,
  tap,
  knob,
  relay,
  weight,
  bug,
};

export const kindNames = Object.keys(kinds) as KindName[];

export type Question = Kinds[KindName]["question"];
/** Those that an editor writes. */
export type QuestionDraft = NonNullable<Kinds[KindName]["draft"]>;
/** What a host can ask of a running network. */
export type Asked = NonNullable<Kinds[KindName]["asked"]>;

/** Any kind, as code sees it that serves all kinds alike. */
interface AnyShape extends Shape {
  question: Question;
  draft: QuestionDraft;
  asked: Asked;
  stage: Kinds[KindName]["stage"];
  own: object;
  reveal: Kinds[KindName]["reveal"];
  summary: Kinds[KindName]["summary"];
}
type OfSome = "draft" | "fromRun" | "own" | "sketch";
export type AnyKind = Omit<Kind<AnyShape>, OfSome> & { [Part in OfSome]: Kind<AnyShape>[Part] | null };

/** The code of a question's own kind, which takes its questions and answers and no others. */
export const kindOf = ({ kind }: Pick<QuestionBase, "kind">): AnyKind => {
  // Each kind is typed by what it takes; a question is only ever handed to its own.
  const found = isKind(kind) ? (kinds[kind] as unknown as AnyKind) : null;
  if (!found) throw new Error(`There is no kind of question called ${kind}.`);
  return found;
};

const isKind = (name: unknown): name is KindName => typeof name === "string" && Object.hasOwn(kinds, name);

const named = z.looseObject({ kind: z.custom<KindName>(isKind) });

const questionBy = (schemaOf: (kind: AnyKind) => z.ZodType<Question>) =>
  named.transform((value, context): Question => {
    const parsed = schemaOf(kindOf(value)).safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.addIssue({ ...issue, code: "custom" });
    return z.NEVER;
  });

/** A question of any kind that works. */
export const question = questionBy((kind) => kind.question);

/** A question that a class was asked: it worked then, so it is read also where it would be refused to an author by now. */
export const frozenQuestion = questionBy((kind) => kind.draft ?? kind.question);

/** What a host asks, of any kind that comes from a run. */
export const asked = named.transform((value, context): Asked => {
  const parsed = kindOf(value).fromRun?.asked.safeParse(value);
  if (parsed?.success) return parsed.data;
  context.addIssue({ code: "custom", message: "not-asked-of-a-run" });
  return z.NEVER;
});

/** A question as an editor keeps it. */
export const questionDraft = named.transform((value, context): QuestionDraft => {
  const parsed = kindOf(value).draft?.safeParse(value);
  if (parsed?.success) return parsed.data;
  for (const issue of parsed?.error.issues ?? []) context.addIssue({ ...issue, code: "custom" });
  if (!parsed) context.addIssue({ code: "custom", message: "not-written-by-hand" });
  return z.NEVER;
});
