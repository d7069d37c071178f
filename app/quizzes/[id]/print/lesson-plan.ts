// A quiz as it goes on paper: item by item in words, with the minute at which each begins.

import type { Locale } from "../../../../lib/locales";
import type { Item } from "../../../../lib/questions/item";
import { kindOf, type Question } from "../../../../lib/questions/kinds";
import { textIn } from "../../../../lib/questions/text-in";
import { secondsFor } from "../../../dashboard/about-minutes";
import { loadSurface } from "../../../questions/load-surface";
import { tables } from "../../../questions/registries/table";

export interface PlannedItem {
  /** From the start of the lesson. */
  minute: number;
  /** Among the questions, from 1; null for a slide. */
  number: number | null;
  /** What is asked, or a slide's title. */
  heading: string;
  /** The expression or the options that it is about, or a slide's text. */
  about: string;
  /** "" where nothing is right or wrong. */
  right: string;
  explanation: string;
  say: string;
  mistake: string;
  unlock: string;
}

const ALONE = { at: 0, of: 1 };

export async function planOf(items: readonly Item[], locale: Locale): Promise<PlannedItem[]> {
  const plan: PlannedItem[] = [];
  let [seconds, questions] = [0, 0];
  for (const item of items) {
    const said = (part: "say" | "mistake" | "unlock") => textIn(locale, item.script?.[part]);
    const script = { say: said("say"), mistake: said("mistake"), unlock: said("unlock") };
    const minute = Math.floor(seconds / 60);
    const words = item.kind === "slide" ? slideWords(item, locale) : await questionWords(item, locale);
    if (item.kind !== "slide") questions += 1;
    plan.push({ minute, number: item.kind === "slide" ? null : questions, ...words, ...script });
    seconds += secondsFor(item);
  }
  return plan;
}

const slideWords = ({ title, text }: Extract<Item, { kind: "slide" }>, locale: Locale) => ({
  ...{ heading: textIn(locale, title), about: textIn(locale, text) },
  ...{ right: "", explanation: "" },
});

async function questionWords(question: Question, locale: Locale) {
  const kind = kindOf(question);
  const { surface, says } = await loadSurface(tables, question.kind, locale);
  const [stage, reveal] = [kind.stage(question), kind.reveal(question)];
  const { about, right } = surface.asked({ question, stage, reveal }, ALONE, says.t, locale);
  return {
    heading: says.prompt(stage),
    about,
    right: kind.isGraded(question) ? right : "",
    explanation: says.explanation(stage, reveal),
  };
}
