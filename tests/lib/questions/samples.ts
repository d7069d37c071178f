// Questions of every kind, for tests that hold for all kinds alike.

import { lineOptions } from "../../../lib/questions/bug/bug-options";
import type { KindName, Kinds } from "../../../lib/questions/kinds";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { textOf } from "../../../lib/training/floats";
import { TrainingRun } from "../../../lib/training/training-run";
import { knobEvidence } from "../../../lib/training/zero-grad";
import { lectureRun } from "../../server/support/runs";

const texts = { prompt: { en: "What now?" }, explanation: { en: "This is why." } };
const round = { ...texts, seconds: 30, points: 100 };

const run = new TrainingRun(lectureRun());
const weights = {
  ...round,
  kind: "weight",
  runId: "t",
  step: 0,
  config: lectureRun(),
  parameters: textOf(run.start().parameters),
  order: [7],
  perPhone: 1,
  taps: "sign",
  isVote: false,
} as const satisfies Kinds["weight"]["question"];
const everyWeight = Array.from({ length: 41 }, (_, i) => 40 - i);

const tapOn = (
  expression: string,
  asks: Kinds["tap"]["question"]["asks"],
  part: { target?: string; fired?: string[] } = {},
) => ({ ...round, kind: "tap" as const, expression, asks, target: "", fired: [], ...part });

const turned = (expression: string, target: string, turn: number, tolerance: number) => ({
  ...round,
  ...{ kind: "knob" as const, expression, target, turn, tolerance },
});

const option = (text: string, isRight = false) => ({ look: "words", text: { en: text }, isRight }) as const;

/** A line that stays and its mate, as "one|other". */
const pair = (texts: string) => {
  const [text = "", mate = ""] = texts.split("|");
  return { look: "words", text: { en: text }, mate: { look: "words", text: { en: mate } } } as const;
};

const line = (text: string, early = 0) => ({ look: "words", text: { en: text }, early }) as const;

/** A missing kind does not compile. */
export const samples: { [Name in KindName]: Kinds[Name]["question"][] } = {
  blame: lectureQuiz.items.flatMap((item) => [
    { ...item, ...texts },
    { ...item, ...texts, asksTurn: true },
  ]),
  number: [
    { ...round, kind: "number", expression: "a = 3\nL = a * a", target: "a", asks: "gradient", tolerance: 0 },
    {
      ...round,
      kind: "number",
      expression: "p = 0.3\nL = (p-1)**2",
      target: "L",
      asks: "value",
      tolerance: 0.01,
    },
    ...(["product", "slope"] as const).map((asks) => ({
      ...round,
      ...{
        kind: "number" as const,
        expression: "a = 1\nb = 3*a\nL = 9 - 2*b",
        target: "a",
        asks,
        tolerance: 0,
      },
    })),
  ],
  choice: [
    { ...round, kind: "choice", asks: "one", options: [option("2", true), option("3"), option("4")] },
    {
      ...round,
      kind: "choice",
      asks: "several",
      options: [
        option("a"),
        option("b", true),
        option("c"),
        option("d", true),
        option("e", true),
        option("f"),
      ],
    },
    { ...round, kind: "choice", asks: "poll", options: [option("red"), option("blue")] },
    {
      ...round,
      kind: "choice",
      asks: "one",
      options: [
        { ...option("", true), picture: { kind: "curve", written: "8 4 2 1.5" } },
        { ...option(""), picture: { kind: "bars", written: "0.1 0.1 2" } },
        { ...option("41"), picture: { kind: "network", written: "3 4 4 1" } },
        { ...option(""), picture: { kind: "graph", written: "a = 2; L = a * a" } },
      ],
    },
  ],
  order: [
    { ...round, kind: "order", lines: [line("times"), line("plus"), line("square")] },
    {
      ...round,
      kind: "order",
      lines: [line("forward"), line("loss"), line("wipe", 2), line("backward"), line("update")],
    },
    { ...round, kind: "order", lines: [..."abcdefg"].map((text) => line(text)) },
  ],
  build: [
    {
      ...round,
      kind: "build",
      task: {
        of: "value",
        target: 10,
        bricks: 3,
        numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        operators: ["+", "-", "*"],
      },
    },
    {
      ...round,
      kind: "build",
      task: { of: "value", target: -3, bricks: 2, numbers: [2, 5], operators: ["-"] },
    },
    { ...round, kind: "build", task: { of: "parameters", target: 41, inputs: 3 } },
  ],
  match: [
    { ...round, kind: "match", pairs: [pair("L|loss"), pair("w|weight"), pair("grad|blame")] },
    {
      ...round,
      kind: "match",
      pairs: ["a|1", "b|2", "c|3", "d|4", "e|5", "f|6"].map(pair),
    },
  ],
  tap: [
    tapOn("a = 1\nb = 2 * a\nc = b - 3 * a\nd = c + b\nL = c * d + 5", "ready", {
      fired: ["L", "c * d"],
    }),
    tapOn("a = 2\nb = 3\nc = a + b\nL = c * a", "parents", { target: "L" }),
    tapOn("a = 2\nb = 3 * a\nc = -2 * b\nL = c + 20", "largest"),
    tapOn("a = 0\nb = 5\nc = 2\nL = a * b + c", "asleep"),
  ],
  knob: [
    turned("x = 2\nL = (x - 5) ** 2", "x", 0.1, 0.05),
    turned("x = 2\nL = (x - 5) ** 2", "x", 1, 0.5),
    turned("w = 5\nL = (w - 5) ** 2", "w", 0.1, 0.05),
    turned("x = 0.5\no = tanh(2*x)", "x", -0.1, 0.02),
  ],
  relay: [
    {
      ...round,
      kind: "relay",
      rows: [
        [2, -1, 0.5, 3, -2, 1, -1, 2],
        [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
        [3, 3, 3, 0, 3, 3, 3, 3],
      ],
      variesByTeam: true,
    },
    { ...round, kind: "relay", rows: [[-3, 2]] },
    {
      ...{ ...round, kind: "relay", rows: [], variesByTeam: true },
      expression: "x = 3\ny = -2\np = x*x\nq = x*y\nL = p + q",
    },
  ],
  weight: [
    weights,
    { ...weights, order: everyWeight, perPhone: 3 },
    { ...weights, order: everyWeight, perPhone: 6, taps: "sign-and-turn" },
    { ...weights, order: everyWeight.slice(0, 4), perPhone: 6, isVote: true },
  ],
  bug: [
    {
      ...round,
      kind: "bug",
      runId: "t",
      step: 20,
      asks: "line",
      evidence: knobEvidence(),
      options: [...lineOptions],
    },
  ],
};
