// What of a view is one student's own.

import { describe, expect, it } from "vitest";
import { type Participant, youOf } from "../../../lib/session/you";
import { pairQuestion, withPair } from "../questions/pair";
import { closed, open, revealed } from "./snapshots";

describe("one student's own part", () => {
  const place = { at: 1, of: 2 };
  const ada: Participant = {
    nickname: "Ada",
    seat: 1,
    score: 50,
    streak: 0,
    place: 2,
    sharedBy: 1,
    of: 9,
    answers: [],
  };
  const answer = { value: "+", correct: true, credit: 1, points: 100 };

  it("holds what is stored by part, with a hole where a part is not answered", () => {
    const you = youOf(open, { ...ada, answers: [{ ...answer, part: 2 }] }, place, []);
    expect(you.said).toEqual({ roundId: "r1", parts: [null, null, "+"] });
    expect(youOf(open, ada, place, []).said).toBeNull();
  });

  it("holds no outcome before the reveal, and then the sum of all parts", () => {
    const halves = [0, 1].map((part) => ({ ...answer, part, credit: 0.5, points: 50 }));
    const graded = { ...ada, answers: halves };
    expect(youOf(closed, graded, place, []).outcome).toBeNull();
    expect(youOf(revealed, graded, place, []).outcome).toEqual({
      roundId: "r1",
      correct: true,
      credit: 1,
      points: 100,
    });
  });

  it("holds what the place is given, worked out from what others said, and nothing of anyone else", () => {
    expect(youOf(open, ada, place, []).own).toBeNull();
    withPair(() => {
      const asked = { ...open, round: { question: pairQuestion, deal: [3, 1] } };
      const before = [{ at: 0, part: 0, answer: 7 as never, times: 1 }];
      expect(youOf(asked, ada, place, before).own).toEqual({ arrived: 7 });
      expect(youOf(asked, ada, place, []).own).toEqual({ arrived: null });
    });
  });
});
