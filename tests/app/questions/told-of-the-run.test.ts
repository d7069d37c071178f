// What is said of questions about the run: what they ask and explain by themselves, and their answers in the results.

import { describe, expect, it } from "vitest";
import { loadSurface } from "../../../app/questions/load-surface";
import { tables } from "../../../app/questions/registries/table";
import { words } from "../../../app/questions/registries/words";
import { presetOf } from "../../../app/training/setup/presets";
import { type Kinds, kindOf } from "../../../lib/questions/kinds";
import { textOf } from "../../../lib/training/floats";
import { TrainingRun } from "../../../lib/training/training-run";
import { knobEvidence } from "../../../lib/training/zero-grad";

const config = presetOf("lecture");
const { parameters } = new TrainingRun(config).start();

const round = { runId: "r", step: 0, prompt: {}, explanation: {}, seconds: null, points: 100 };

const weights = (order: number[], asked: Partial<Kinds["weight"]["question"]> = {}) =>
  ({
    ...round,
    kind: "weight",
    config,
    parameters: textOf(parameters),
    order,
    perPhone: order.length,
    taps: "sign",
    isVote: false,
    ...asked,
  }) as const;

const aCase = (asks: Kinds["bug"]["question"]["asks"], options: string[]) =>
  ({ ...round, kind: "bug", asks, evidence: knobEvidence(), options }) as const;

type Question = Kinds["weight"]["question"] | Kinds["bug"]["question"];

async function saidOf(question: Question) {
  const { says } = await loadSurface(words, question.kind, "en");
  const kind = kindOf(question);
  const stage = kind.stage(question);
  return { prompt: says.prompt(stage), explanation: says.explanation(stage, kind.reveal(question)) };
}

async function toldOf(question: Question) {
  const { surface, says } = await loadSurface(tables, question.kind, "en");
  const kind = kindOf(question);
  const asked = { question, stage: kind.stage(question), reveal: kind.reveal(question) };
  return {
    asked: surface.asked(asked, { at: 0, of: 1 }, says.t, "en"),
    askedAt: (at: number) => surface.asked(asked, { at, of: 3 }, says.t, "en"),
    cell: (text: string) => surface.cell(asked, { part: 0, text }, says.t, "en"),
  };
}

describe("a question about weights", () => {
  it("asks differently about one, about a hand, and in a vote that turns them", async () => {
    const all = await Promise.all(
      [weights([3]), weights([3, 1]), weights([3, 1], { isVote: true })].map(saidOf),
    );
    expect(new Set(all.map(({ prompt }) => prompt)).size).toBe(3);
    expect(all[1]?.prompt).toMatch(/weights of their own/);
    expect(all[0]?.explanation).toBe(all[1]?.explanation);
    expect(all[2]?.explanation).toMatch(/turns against the sign/);
  });

  it("says blame that is handed back, never blame from above", async () => {
    expect((await saidOf(weights([3]))).explanation).toMatch(/handed back/);
  });

  it("asks what its author asks, where one has written it", async () => {
    const written = weights([3], { prompt: { en: "Who is it?" }, explanation: { en: "It was this one." } });
    expect(await saidOf(written)).toEqual({ prompt: "Who is it?", explanation: "It was this one." });
  });

  it("tells a single sign in words, with its glyph for a cell", async () => {
    const { cell } = await toldOf(weights([3]));
    expect(cell("-")).toMatchObject({ short: "−", long: "goes down" });
  });

  it("tells a hand card by card, with what was left open, and its turns behind them", async () => {
    const { cell } = await toldOf(weights([3, 1, 0], { taps: "sign-and-turn" }));
    expect(cell("+-? -+?")).toEqual({
      short: "+−? −+?",
      long: "goes up, turn it down; goes down, turn it up; left open",
    });
  });

  it("names its weights as the code does, and what was right to say of each", async () => {
    const one = await toldOf(weights([3]));
    expect(one.asked.target).toBe(one.asked.about);
    expect(["goes up", "no change", "goes down"]).toContain(one.asked.right);
  });

  it("names the weights of each place's own hand, and what was right to say of these", async () => {
    const single = (index: number) => toldOf(weights([index])).then(({ asked }) => asked);
    const [first, second, third] = await Promise.all([3, 1, 0].map(single));
    const { askedAt } = await toldOf(weights([3, 1, 0], { perPhone: 2 }));
    expect(askedAt(0)).toEqual({
      about: "Each phone had a few of the 3 weights",
      target: `${first?.target}; ${second?.target}`,
      right: `${first?.right}; ${second?.right}`,
    });
    expect(askedAt(1).target).toBe(`${third?.target}; ${first?.target}`);
    expect(askedAt(1).right).toBe(`${third?.right}; ${first?.right}`);
  });
});

describe("a case for detectives", () => {
  it("asks and explains each of its questions in its own words", async () => {
    const all = await Promise.all((["when", "line", "why"] as const).map((asks) => saidOf(aCase(asks, []))));
    expect(new Set(all.map(({ prompt }) => prompt)).size).toBe(3);
    expect(new Set(all.map(({ explanation }) => explanation)).size).toBe(3);
  });

  it("tells an answer by its letter or its step, and all of it as the class read it", async () => {
    const when = await toldOf(aCase("when", ["at-1", "at-2"]));
    expect(when.cell("at-1")).toMatchObject({ short: "1", long: "Step 1" });
    expect(when.asked).toEqual({ about: "One knob", target: "", right: "Step 2" });
    const line = await toldOf(aCase("line", ["new-weights", "zero-grad"]));
    expect(line.cell("zero-grad")).toMatchObject({ short: "B", long: "w.grad = 0" });
  });
});
