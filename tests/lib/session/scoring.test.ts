// Points and places.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question } from "../../../lib/questions/kinds";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { type GivenAnswer, gradesOf, rankIn, ranksIn } from "../../../lib/session/scoring";
import { type Pair, pair, pairQuestion, registerKind, withPair } from "../questions/pair";

const first = lectureQuiz.items[0] as Question; // a in a × −3: the answer is "-", 30 seconds, 100 points
const slow = { answersFrom: 0, speedBonus: false, of: 1 };
const fast = { answersFrom: 0, speedBonus: true, of: 1 };
const given = (value: string, rest: Partial<GivenAnswer> = {}): GivenAnswer => ({
  participantId: "ada",
  place: 0,
  part: 0,
  value,
  answeredAt: 0,
  ...rest,
});
const pointsAt = (answeredAt: number, round = fast, question = first) =>
  gradesOf(question, [given("-", { answeredAt })], round)[0]?.points;

describe("points", () => {
  it("are earned by right answers only", () => {
    expect(gradesOf(first, [given("-"), given("+"), given("0"), given("what?")], slow)).toMatchObject([
      { credit: 1, points: 100 },
      { credit: 0, points: 0 },
      { credit: 0, points: 0 },
      { credit: 0, points: 0 },
    ]);
  });

  it("of several parts are those of each, and only all of them together are right", () => {
    withPair(() => {
      const ada = [given("5"), given("yes", { part: 1 })];
      const bo = [given("9", { participantId: "bo", place: 1 })];
      expect(gradesOf(pairQuestion, [...ada, ...bo], slow)).toEqual([
        { credit: 1, points: 100, correct: true },
        { credit: 0, points: 0, correct: true },
        { credit: 0, points: 0, correct: false },
      ]);
    });
  });

  it("don't depend on speed unless the host asks for it", () => {
    expect(pointsAt(29_999, slow)).toBe(100);
  });

  it("with the speed bonus fall from all to half over the answering time", () => {
    expect(pointsAt(15_000)).toBe(75);
    expect(pointsAt(30_000)).toBe(50);
    expect(pointsAt(31_000)).toBe(50); // in the grace after the deadline
  });

  it("with the speed bonus are full under half a second, so that a slow phone doesn't lose", () => {
    expect(pointsAt(500)).toBe(100);
    expect(pointsAt(-200)).toBe(100);
  });

  it("with the speed bonus but no deadline are full", () => {
    expect(pointsAt(600_000, fast, { ...first, seconds: null })).toBe(100);
  });

  it("with the speed bonus are full, too, where some wait for what others say", () => {
    withPair(() => {
      const answers = [given("5", { answeredAt: 20_000 })];
      expect(gradesOf({ ...pairQuestion, seconds: 30 }, answers, fast)[0]?.points).toBe(100);
    });
  });
});

describe("a hall", () => {
  /** What is read of 600 answers, three different ones, where every second place is asked the same. */
  function readsOf(wakes: typeof pair.wakes) {
    const read: string[] = [];
    const unregister = registerKind<Pair>({
      ...pair,
      wakes,
      period: () => 2,
      credits: ({ first: right }, all) => all.map(({ answer }) => (answer === right ? 1 : 0)),
      read(question, place, part, text) {
        read.push(`${place.at % 2} ${part} ${text}`);
        return pair.read(question, place, part, text);
      },
    });
    const answers = Array.from({ length: 600 }, (_, place) =>
      given(["4", "5", "never"][place % 3] ?? "", { participantId: `${place}`, place }),
    );
    const credits = gradesOf(pairQuestion, answers, slow).map(({ credit }) => credit);
    unregister();
    expect(credits).toEqual(answers.map(({ value }) => (value === "4" ? 1 : 0)));
    return read;
  }

  it("that says the same is read once, each place that is asked something else by itself", () => {
    expect(readsOf(null).sort()).toEqual(["0 0 4", "0 0 5", "0 0 never", "1 0 4", "1 0 5", "1 0 never"]);
  });

  it("that hears from each other is read as a whole", () => {
    expect(readsOf(pair.wakes)).toHaveLength(600);
  });
});

describe("places", () => {
  it("are shared by equal scores, and the next place is skipped", () => {
    const scores = [300, 200, 200, 100];
    expect(scores.map((score) => rankIn(scores, score).place)).toEqual([1, 2, 2, 4]);
  });

  it("are counted with those who share them, and without a point there is none", () => {
    const scores = [300, 200, 200, 200, 0, 0];
    const shared = { place: 2, sharedBy: 3 };
    const none = { place: null, sharedBy: 0 };
    expect(scores.map((score) => rankIn(scores, score))).toEqual([
      { place: 1, sharedBy: 1 },
      ...[shared, shared, shared],
      ...[none, none],
    ]);
  });

  it("are one more than the number of better scores", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), (scores) => {
        const sorted = [...scores].sort((a, b) => b - a);
        const rank = ranksIn(sorted);
        for (const score of scores) {
          expect(rankIn(sorted, score).place).toBe(
            score > 0 ? 1 + scores.filter((other) => other > score).length : null,
          );
          expect(rank(score)).toEqual(rankIn(sorted, score));
        }
      }),
    );
  });
});
