// Puts a chapter together: its items with their words in every language, and the numbers in these.

import { type Locale, locales } from "../locales";
import type { ItemDraft } from "../questions/item";
import type { LocalizedText } from "../questions/localized-text";
import type { Script } from "../questions/script";
import type { Turn } from "../rules/telling-questions";
import { filled } from "./fill";
import type { ChapterTexts, ItemStructure, Structure } from "./structure";

export interface Chapter<Name extends string = string> {
  id: string;
  title: LocalizedText;
  /** One line: what the class can do afterwards. */
  goal: LocalizedText;
  /** What students are likely to ask, and what can be said then. */
  asked: readonly { question: LocalizedText; answer: LocalizedText }[];
  /** By name, in the order in which they are asked. Put together when first asked for. */
  items(): Readonly<Record<Name, ItemDraft>>;
  /** The same for one class: `seed` decides what is drawn by chance, in turns with others. */
  itemsFor(seed: number, turn: Turn): Promise<Readonly<Record<Name, ItemDraft>>>;
}

/** What is written of an item, whatever its kind. */
interface Written {
  title?: string;
  text?: string;
  prompt?: string;
  explanation?: string;
  options?: Record<string, string>;
  lines?: Record<string, string>;
  mates?: Record<string, string>;
  say: string;
  mistake?: string;
  unlock?: string;
}

const inEveryLanguage = (say: (locale: Locale) => string): LocalizedText =>
  Object.fromEntries(locales.map((locale) => [locale, say(locale)]));

export function chapter<Items extends Structure>(
  id: string,
  items: Items,
  words: Record<Locale, ChapterTexts<Items>>,
): Chapter<keyof Items & string> {
  type Name = keyof Items & string;
  const names = Object.keys(items) as Name[];
  const itemOf = (name: Name) => {
    const written = (locale: Locale) => words[locale].items[name] as Written;
    return itemFrom(items[name] as ItemStructure, written);
  };
  let made: Record<Name, ItemDraft> | null = null;
  const all = () => {
    made ??= Object.fromEntries(names.map((name) => [name, itemOf(name)])) as Record<Name, ItemDraft>;
    return made;
  };
  return {
    id,
    title: inEveryLanguage((locale) => words[locale].title),
    goal: inEveryLanguage((locale) => words[locale].goal),
    asked: words.en.asked.map((_, at) => ({
      question: inEveryLanguage((locale) => words[locale].asked[at]?.question ?? ""),
      answer: inEveryLanguage((locale) => words[locale].asked[at]?.answer ?? ""),
    })),
    items: all,
    itemsFor: async () => all(),
  };
}

function itemFrom(structure: ItemStructure, written: (locale: Locale) => Written): ItemDraft {
  const say = sayer(structure, written);
  const script: Script = {
    say: say(({ say }) => say),
    mistake: say(({ mistake }) => mistake),
    unlock: say(({ unlock }) => unlock),
  };
  const { numbers: _, ...item } = structure;
  if (item.kind === "slide")
    return { ...item, title: say(({ title }) => title), text: say(({ text }) => text), script };
  const asked = {
    prompt: say(({ prompt }) => prompt),
    explanation: say(({ explanation }) => explanation),
    script,
  };
  const inWords = <L extends { text: string | null }>(all: Record<string, L>, of: "options" | "lines") =>
    Object.entries(all).map(([name, line]) => ({
      ...line,
      text:
        line.text === null
          ? say((written) => written[of]?.[name])
          : line.text
            ? { [DRAWN_IN]: line.text }
            : {},
    }));
  if (item.kind === "choice") return { ...item, ...asked, options: inWords(item.options, "options") };
  if (item.kind === "order") return { ...item, ...asked, lines: inWords(item.lines, "lines") };
  if (item.kind === "match") {
    const pairs = Object.entries(item.pairs).map(([name, { look, staying }]) => ({
      ...{ look, text: { [DRAWN_IN]: staying } },
      mate: { look: "words" as const, text: say(({ mates }) => mates?.[name]) },
    }));
    return { ...item, ...asked, pairs };
  }
  return { ...item, ...asked };
}

/** What reads the same in every language is kept once. */
const DRAWN_IN: Locale = "en";

type Part = (words: Written) => string | undefined;

/** Says a part of what is written in every language, each with its numbers. */
function sayer(
  structure: ItemStructure,
  written: (locale: Locale) => Written,
): (part: Part) => LocalizedText {
  const all = locales.flatMap((locale) => textsIn(written(locale)));
  const full = filled(all, { expression: expressionOf(structure), numbers: structure.numbers ?? "" });
  const numbered = new Map(all.map((text, at) => [text, full[at] ?? ""]));
  return (part) => inEveryLanguage((locale) => numbered.get(part(written(locale)) ?? "") ?? "");
}

function textsIn({ options = {}, lines = {}, mates = {}, ...texts }: Written): string[] {
  return [texts, options, lines, mates].flatMap((part) => Object.values(part));
}

function expressionOf(structure: ItemStructure): string {
  if (structure.kind === "slide")
    return structure.picture && "expression" in structure.picture ? structure.picture.expression : "";
  return ("expression" in structure && structure.expression) || "";
}
