// Questions about weights: what a phone gets to work with, what an answer is worth, and what it counts for.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signOf } from "../../../lib/questions/sign-of";
import {
  cardsOf,
  type WeightQuestion,
  weight,
  weightAnswer,
  weightQuestion,
} from "../../../lib/questions/weight";
import { textOf } from "../../../lib/training/floats";
import { TrainingRun } from "../../../lib/training/training-run";
import { lectureRun } from "../../server/support/runs";

const run = new TrainingRun(lectureRun());
const { parameters } = run.start();
const picture = run.picture(run.start());
const gradient = picture.ok ? picture.value.gradient : new Float64Array();
const right = (index: number) => signOf(gradient[index] ?? 0);
const turned = (sign: string) => ({ "+": "-", "-": "+", "0": "0" })[sign] ?? "?";

function asked(overrides: Partial<WeightQuestion> = {}): WeightQuestion {
  return weightQuestion.parse({
    kind: "weight",
    runId: "t",
    step: 0,
    config: lectureRun(),
    parameters: textOf(parameters),
    order: [7],
    perPhone: 1,
    taps: "sign",
    prompt: { en: "?" },
    explanation: { en: "!" },
    seconds: 30,
    points: 100,
    ...overrides,
  });
}
const dealt = asked({ order: Array.from({ length: 41 }, (_, i) => 40 - i), perPhone: 3 });

describe("cards", () => {
  it("can be added up by hand: their products come to the weight's blame", () => {
    for (let index = 0; index < 41; index++) {
      const [card] = cardsOf(asked({ order: [index] }), 0);
      const sum = card?.rows.reduce((total, { input, above }) => total + input * above, card.penalty ?? 0);
      expect(card?.index).toBe(index);
      expect(card?.rows).toHaveLength(4);
      expect(sum).toBeCloseTo(gradient[index] ?? Number.NaN, 12);
    }
  });

  it("are dealt in order, seat by seat, until all weights have been asked", () => {
    const indices = (seat: number) => cardsOf(dealt, seat).map(({ index }) => index);
    expect([indices(0), indices(1), indices(13)]).toEqual([
      [40, 39, 38],
      [37, 36, 35],
      [1, 0, 40],
    ]);
  });

  it("are the same for everybody where one weight is asked about", () => {
    expect(cardsOf(asked(), 5)).toEqual(cardsOf(asked(), 0));
  });
});

describe("before the reveal", () => {
  it("neither the stage nor a card says what comes out", () => {
    const shown = JSON.stringify([weight.stage(dealt), cardsOf(dealt, 0)]);
    for (const secret of ["gradient", "signs", "explanation", "parameters"])
      expect(shown).not.toContain(secret);
  });

  it("the reveal has the sign of every weight that was asked about", () => {
    expect(weight.reveal(dealt).signs).toBe(dealt.order.map(right).join(""));
  });
});

describe("an answer", () => {
  const hand = (seat: number) => cardsOf(dealt, seat).map(({ index }) => index);
  const all = hand(2).map(right).join("");

  it("earns a share for every card that is right", () => {
    expect(weight.credit(dealt, all, 2)).toBe(1);
    const wrong = `${turned(all[0] ?? "") === all[0] ? "+" : turned(all[0] ?? "")}${all.slice(1)}`;
    expect(weight.credit(dealt, wrong, 2)).toBeCloseTo(2 / 3, 12);
    expect(weight.credit(dealt, "???", 2)).toBe(0);
    expect(weight.credit(dealt, all.slice(0, 1), 2)).toBeCloseTo(1 / 3, 12);
  });

  it("of two taps earns half for the sign and half for the turn against it", () => {
    const twoTaps = asked({ taps: "sign-and-turn" });
    const sign = right(7);
    expect(weight.credit(twoTaps, `${sign} ${turned(sign)}`, 0)).toBe(1);
    expect(weight.credit(twoTaps, `${sign} ${sign}`, 0)).toBe(0.5);
    expect(weight.credit(twoTaps, sign, 0)).toBe(0.5);
  });

  it("counts as a vote for each of its weights, and for nothing where a card was left open", () => {
    expect(weight.votes(dealt, "+?-", 0)).toEqual(["40:+", "38:-"]);
    expect(weight.votes(asked({ taps: "sign-and-turn" }), "+ -", 3)).toEqual(["7:+", "7>-"]);
    for (const key of weight.votes(dealt, "+0-", 1)) expect(weight.choices(dealt)).toContain(key);
  });

  it("that knows what is right is right, at every seat and in both ways of asking", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.constantFrom("sign", "sign-and-turn"), (seat, taps) => {
        const question = { ...dealt, taps } as WeightQuestion;
        const answer = weight.answerBy(question, seat, (sign) => sign);
        expect(weightAnswer.safeParse(answer).success).toBe(true);
        expect(weight.credit(question, answer, seat)).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  it("of any text is worth between nothing and everything", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.nat(60), (text, seat) => {
        const credit = weight.credit(dealt, text, seat);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
      }),
    );
  });
});
