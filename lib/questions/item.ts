// The items that a programme is a list of: questions of any kind, and slides.

import { z } from "zod";
import {
  type KindName,
  kindNames,
  type Question,
  type QuestionDraft,
  question,
  questionDraft,
} from "./kinds";
import { type Slide, slide, slideDraft } from "./slide";

export type Item = Question | Slide;
/** As an editor keeps it: of the right shape, but it need not work yet. */
export type ItemDraft = QuestionDraft | Slide;
export type ItemKind = KindName | Slide["kind"];

export const itemKind = z.enum([...kindNames, "slide"]);

const isSlide = (value: unknown) => z.looseObject({ kind: z.literal("slide") }).safeParse(value).success;

/** An item that works. */
export const item: z.ZodType<Item> = z.unknown().transform((value, context): Item => {
  return isSlide(value) ? parsedBy(slide, value, context) : parsedBy(question, value, context);
});

export const itemDraft: z.ZodType<ItemDraft> = z.unknown().transform((value, context): ItemDraft => {
  return isSlide(value) ? parsedBy(slideDraft, value, context) : parsedBy(questionDraft, value, context);
});

function parsedBy<T>(schema: z.ZodType<T>, value: unknown, context: z.core.$RefinementCtx): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) context.addIssue({ ...issue, code: "custom" });
  return z.NEVER;
}

/** The kinds of question among items, each once, in the order of the registry. */
export function kindsOf(items: readonly { kind: ItemKind }[]): KindName[] {
  return kindNames.filter((name) => items.some(({ kind }) => kind === name));
}

/** The times that the class has for its answers, and at the network from a slide, together. */
export function answerSecondsOf(items: readonly ItemDraft[]): number {
  return items.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
}
