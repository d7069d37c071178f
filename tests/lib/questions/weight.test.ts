// Questions about weights: what a phone gets to work with, what an answer is worth, and what it counts for.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signOf } from "../../../lib/micrograd/sign";
import { type Mind, slipping, truth } from "../../../lib/questions/mind";
import { weight } from "../../../lib/questions/weight/weight";
import type { WeightQuestion } from "../../../lib/questions/weight/weight-question";
import { numbersOn } from "../../../lib/training/dealt-card";
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
  return weight.question.parse({
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
const at = (place: number) => ({ at: place, of: 20 });
const cardsOf = (question: WeightQuestion, place: number) => weight.own(question, at(place), []).cards;
/** What a text earns at a place; null where it is no answer. */
function credit(question: WeightQuestion, text: string, place: number): number | null {
  const answer = weight.read(question, at(place), 0, text);
  return answer && (weight.credits(question, [{ at: place, part: 0, answer, times: 1 }], 1)[0] ?? 0);
}
const dealt = asked({ order: Array.from({ length: 41 }, (_, i) => 40 - i), perPhone: 3 });

describe("cards", () => {
  it("can be added up by hand: their products come to the weight's blame", () => {
    for (let index = 0; index < 41; index++) {
      const [card] = cardsOf(asked({ order: [index] }), 0);
      const rows = card && "samples" in card ? numbersOn(card).rows : [];
      const sum = rows.reduce((total, { input, above }) => total + input * above, card?.penalty ?? 0);
      expect(card?.index).toBe(index);
      expect(rows).toHaveLength(4);
      expect(sum).toBeCloseTo(gradient[index] ?? Number.NaN, 12);
    }
  });

  it("are dealt in order, place by place, until all weights have been asked", () => {
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

describe("how far a round is", () => {
  const OF = 20;
  const told = (question: WeightQuestion, texts: [place: number, text: string, times?: number][]) =>
    weight.progress?.(
      question,
      texts.map(([place, text, times = 1]) => ({ at: place, text, times })),
      OF,
    );

  it("is how often each weight is in somebody's hand, and how often it was answered, with its sign covered", () => {
    const progress = told(dealt, [
      [0, "x?x", 2],
      [1, "xxx"],
    ]);
    // 20 hands of 3 for 41 weights: the first 19 are dealt twice.
    expect(progress?.dealt).toEqual(dealt.order.map((_, turn) => (turn < 19 ? 2 : 1)));
    expect(progress?.answered.slice(0, 7)).toEqual([2, 0, 2, 1, 1, 1, 0]);
  });

  it("is the same whatever was said, and counts a card once where its turn is asked too", () => {
    expect(told(dealt, [[0, "+0-"]])).toEqual(told(dealt, [[0, "xxx"]]));
    const twoTaps = asked({ ...dealt, taps: "sign-and-turn" });
    expect(told(twoTaps, [[0, "xx? x??"]])).toEqual(told(dealt, [[0, "xx?"]]));
  });

  it("knows of phones that came later, once they answer", () => {
    const few = weight.progress?.(dealt, [{ at: 5, text: "xxx", times: 1 }], 1);
    expect([few?.dealt[15], few?.answered[15]]).toEqual([0, 1]);
  });
});

it("the reveal of a single weight adds up, says the sum and shows the place; that of many is one turn", () => {
  expect([weight.steps(asked()), weight.steps(dealt)]).toEqual([3, 1]);
});

describe("an answer", () => {
  const hand = (seat: number) => cardsOf(dealt, seat).map(({ index }) => index);
  const all = hand(2).map(right).join("");

  it("earns a share for every card that is right", () => {
    expect(credit(dealt, all, 2)).toBe(1);
    const wrong = `${turned(all[0] ?? "") === all[0] ? "+" : turned(all[0] ?? "")}${all.slice(1)}`;
    expect(credit(dealt, wrong, 2)).toBeCloseTo(2 / 3, 12);
    expect(credit(dealt, "???", 2)).toBe(0);
    expect(credit(dealt, `${all[0]}??`, 2)).toBeCloseTo(1 / 3, 12);
    expect(credit(dealt, all.slice(0, 1), 2)).toBeNull();
  });

  it("of two taps earns half for the sign and half for the turn against it", () => {
    const twoTaps = asked({ taps: "sign-and-turn" });
    const sign = right(7);
    expect(credit(twoTaps, `${sign} ${turned(sign)}`, 0)).toBe(1);
    expect(credit(twoTaps, `${sign} ${sign}`, 0)).toBe(0.5);
    expect(credit(twoTaps, `${sign} ?`, 0)).toBe(0.5);
    expect(credit(twoTaps, sign, 0)).toBeNull();
  });

  it("counts as a vote for each of its weights, and for nothing where a card was left open", () => {
    const read = (question: WeightQuestion, text: string, place: number, times: number) => ({
      at: place,
      part: 0,
      answer: weight.read(question, at(place), 0, text) ?? [],
      times,
    });
    const { signs, turns } = weight.summary(dealt, [read(dealt, "+?-", 0, 2), read(dealt, "00+", 13, 1)], 14);
    const nobody = { "+": 0, "0": 0, "-": 0 };
    // The hand at place 13 begins again with the first weight of the order.
    expect(signs[0]).toEqual({ "+": 3, "0": 0, "-": 0 });
    expect(signs.slice(1, 3)).toEqual([nobody, { ...nobody, "-": 2 }]);
    expect(turns).toBeNull();
    const twoTaps = asked({ taps: "sign-and-turn" });
    expect(weight.summary(twoTaps, [read(twoTaps, "+ -", 3, 1)], 4)).toEqual({
      signs: [{ ...nobody, "+": 1 }],
      turns: [{ ...nobody, "-": 1 }],
    });
  });

  it("that knows what is right is right, at every place and in both ways of asking", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.constantFrom("sign", "sign-and-turn"), (place, taps) => {
        const question = { ...dealt, taps } as WeightQuestion;
        const said = weight.says(question, at(place), 0, [], truth) ?? [];
        expect(credit(question, weight.write(said), place)).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  it("says the same where it goes through each card's graph to find out", () => {
    const reader: Mind = { ...truth, blame: (nodes, node) => nodes[node]?.grad ?? 0 };
    for (let place = 0; place < 20; place++)
      expect(weight.says(dealt, at(place), 0, [], truth)).toEqual(
        weight.says(dealt, at(place), 0, [], reader),
      );
  });

  it("that slips earns less", () => {
    const said =
      weight.says(
        dealt,
        at(0),
        0,
        [],
        slipping(truth, 1, () => 0),
      ) ?? [];
    expect(credit(dealt, weight.write(said), 0)).toBe(0);
  });

  it("of any text is worth between nothing and everything, or is no answer", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+0?]{0,4}( [-+0?]{0,4})?$/), fc.nat(60), (text, place) => {
        const earned = credit(dealt, text, place);
        expect(earned === null || (earned >= 0 && earned <= 1)).toBe(true);
        expect(earned === null).toBe(text.length !== 3 || text.includes(" "));
      }),
    );
  });
});

it("places a period apart are dealt the same hand", () => {
  for (const perPhone of [1, 3, 6, 10]) {
    for (const size of [1, 6, 13, 41]) {
      const question = asked({ order: Array.from({ length: size }, (_, i) => i), perPhone });
      const period = weight.period(question);
      expect(cardsOf(question, period + 2)).toEqual(cardsOf(question, 2));
      expect(period).toBeLessThanOrEqual(size);
    }
  }
});
