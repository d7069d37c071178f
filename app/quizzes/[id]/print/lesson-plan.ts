// A quiz as it goes on paper: item by item in words, with the minute at which each begins.

import type { ComponentProps } from "react";
import { formatNumber } from "../../../../lib/expression/format-number";
import type { Locale } from "../../../../lib/locales";
import type { GraphNode } from "../../../../lib/micrograd/graph";
import type { BlameStep } from "../../../../lib/questions/blame-walk";
import type { Item } from "../../../../lib/questions/item";
import { type KindName, kindOf, type Question } from "../../../../lib/questions/kinds";
import { COMING_IN, secondsFor } from "../../../../lib/questions/lesson-time";
import { textIn } from "../../../../lib/questions/text-in";
import { loadSurface } from "../../../questions/load-surface";
import { papers } from "../../../questions/registries/paper";
import { tables } from "../../../questions/registries/table";
import type { PaperSurface } from "../../../questions/surfaces";

export interface PlannedItem {
  /** From the start of the lesson. */
  minute: number;
  /** Among the questions, from 1; null for a slide. */
  number: number | null;
  /** What is asked, or a slide's title. */
  heading: string;
  /** Each class has another one in its place: what is said of it here is an example. */
  isDrawn: boolean;
  /** The statements of the graph that it is about, for the board. */
  formulas: readonly string[];
  /** What else it is about: its options or lines, or a slide's text. */
  about: string;
  /** The same as its kind has it on paper; null for words. */
  paper: PlannedPaper | null;
  /** The same graph drawn, with all that phones see of it before anybody has answered. */
  graph: PlannedGraph | null;
  /** What is asked once the first is answered; "" for nothing. */
  next: string;
  /** "" where nothing is right or wrong, or something else for each place. */
  right: string;
  explanation: string;
  say: string;
  mistake: string;
  unlock: string;
}

export interface PlannedPaper {
  kind: KindName;
  Asked: PaperSurface<KindName>["Asked"];
  stage: ComponentProps<PaperSurface<KindName>["Asked"]>["stage"];
  reveal: NonNullable<ComponentProps<PaperSurface<KindName>["Asked"]>["reveal"]>;
}

export interface PlannedGraph {
  nodes: GraphNode[];
  target: number | null;
  /** Nodes whose value is asked for, or would tell it. */
  hidden: readonly number[];
  /** How its blame comes back; none where none is asked for. */
  steps: readonly BlameStep[];
}

const ALONE = { at: 0, of: 1 };

export async function planOf(
  items: readonly Item[],
  locale: Locale,
  /** The items as another class has them. */
  others: readonly Item[] = items,
  /** Between two of them, where others have something to do as well. */
  turn: () => Promise<void> = async () => {},
): Promise<PlannedItem[]> {
  const plan: PlannedItem[] = [];
  let [seconds, questions] = [0, 0];
  for (const [position, item] of items.entries()) {
    await turn();
    const said = (part: "say" | "mistake" | "unlock") => textIn(locale, item.script?.[part]);
    const script = { say: said("say"), mistake: said("mistake"), unlock: said("unlock") };
    const minute = Math.floor(seconds / 60);
    const words = item.kind === "slide" ? slideWords(item, locale) : await questionWords(item, locale);
    if (item.kind !== "slide") questions += 1;
    const isDrawn = JSON.stringify(item) !== JSON.stringify(others[position]);
    const number = item.kind === "slide" ? null : questions;
    plan.push({ minute, number, isDrawn, ...words, ...script });
    seconds += secondsFor(item) + (position === 0 ? COMING_IN : 0);
  }
  return plan;
}

const slideWords = ({ title, text, picture }: Extract<Item, { kind: "slide" }>, locale: Locale) => ({
  heading: textIn(locale, title),
  ...writtenUp(picture?.kind === "code" ? "" : picture?.expression, textIn(locale, text)),
  ...{ paper: null, graph: null, next: "", right: "", explanation: "" },
});

const statementsOf = (expression: string) =>
  expression.split(/[\n;]/).flatMap((line) => line.trim().replaceAll(LONG_DECIMAL, onBoard) || []);

/** A dozen lines fill a board. */
const MOST_STATEMENTS = 12;

/** Statements one below the other, as on a board; what has no room there stands in a row, as it was typed. */
function writtenUp(expression = "", text = ""): Pick<PlannedItem, "about" | "formulas"> {
  const statements = statementsOf(expression);
  if (statements.length <= MOST_STATEMENTS) return { about: text, formulas: statements };
  return { about: [text, statements.join("; ")].filter(Boolean).join("\n\n"), formulas: [] };
}

/** Nobody chalks all of it up. */
const LONG_DECIMAL = /\d+\.\d{5,}/g;
const onBoard = (digits: string) => formatNumber(Number(digits));

/** The options and lines that are formulas as a whole. */
function formulasOf(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const texts =
    "look" in part && part.look === "formula" && "text" in part ? Object.values(part.text ?? {}) : [];
  return [...texts, ...Object.values(part).flatMap(formulasOf)];
}

/** Puts formulas between the marks that have them typeset. */
function marking(formulas: readonly string[]): (words: string) => string {
  if (formulas.length === 0) return (words) => words;
  const longestFirst = [...formulas].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
    "g",
  );
  return (words) => words.replace(any, (text) => `$${text}$`);
}

/** An expression is drawn on the board as it would be written there; all others are words. */
function aboutOf(question: Question, about: string): Pick<PlannedItem, "about" | "formulas"> {
  const isGraph = "expression" in question && about === question.expression;
  return isGraph ? writtenUp(about) : { about, formulas: [] };
}

type Asked = ReturnType<typeof kindOf>;

function graphOf(
  stage: ReturnType<Asked["stage"]>,
  reveal: ReturnType<Asked["reveal"]>,
): PlannedGraph | null {
  if (!("nodes" in stage)) return null;
  const { nodes, target } = stage;
  const steps = ("steps" in reveal && reveal.steps) || [];
  return { nodes, target, hidden: "hidden" in stage ? stage.hidden : [], steps };
}

async function paperOf(
  kind: KindName,
  stage: PlannedPaper["stage"],
  reveal: PlannedPaper["reveal"],
): Promise<PlannedPaper | null> {
  // Each kind's surface is typed by what it is given; a question is only ever handed to its own.
  const surface = (await papers[kind]?.()) as PaperSurface<KindName> | undefined;
  return surface ? { kind, Asked: surface.Asked, stage, reveal } : null;
}

async function questionWords(question: Question, locale: Locale) {
  const kind = kindOf(question);
  const { surface, says } = await loadSurface(tables, question.kind, locale);
  const [stage, reveal] = [kind.stage(question), kind.reveal(question)];
  const { about, next = "", right } = surface.asked({ question, stage, reveal }, ALONE, says.t, locale);
  const marked = marking(formulasOf(question));
  // Where each place has something of its own, what is right for one is no answer for a class.
  const hasOneAnswer = kind.isGraded(question) && kind.own === null;
  return {
    heading: says.prompt(stage),
    ...aboutOf(question, marked(about)),
    paper: await paperOf(question.kind, stage, reveal),
    ...{ graph: graphOf(stage, reveal), next },
    right: hasOneAnswer
      ? marked(right.replaceAll(LONG_DECIMAL, onBoard)).replaceAll(/(?<![\w)] ?)-(?=\d)/g, "−")
      : "",
    explanation: says.explanation(stage, reveal),
  };
}
