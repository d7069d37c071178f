// The built-in quiz, from one multiplication to a whole neuron: what it asks, put together with its words in every language.

import { type Locale, locales } from "../locales";
import type { Kinds } from "../questions/kinds";
import type { LocalizedText } from "../questions/localized-text";
import en from "./lecture/en.json" with { type: "json" };
import { questions } from "./lecture/questions";
import zh from "./lecture/zh.json" with { type: "json" };

export interface BuiltInQuiz {
  id: string;
  title: LocalizedText;
  items: Kinds["blame"]["question"][];
}

type Name = keyof typeof questions;

interface Words {
  title: string;
  questions: Record<Name, { prompt: string; explanation: string }>;
}

const words: Record<Locale, Words> = { en, zh };

const inEveryLanguage = (say: (words: Words) => string): LocalizedText =>
  Object.fromEntries(locales.map((locale) => [locale, say(words[locale])]));

export const lectureQuiz: BuiltInQuiz = {
  id: "lecture",
  title: inEveryLanguage(({ title }) => title),
  items: (Object.keys(questions) as Name[]).map((name) => ({
    ...questions[name],
    prompt: inEveryLanguage((said) => said.questions[name].prompt),
    explanation: inEveryLanguage((said) => said.questions[name].explanation),
  })),
};
