// A tapped answer is kept until the server has said what became of it, and sent again where that may help.

import { describe, expect, test } from "vitest";
import { type AnswerState, alreadyStored, late, noAnswer, settled } from "../../app/live/pending-answer";
import type { Problem } from "../../app/live/requests";
import { accept, refuse } from "../../lib/result";

const tapped = { roundId: "r1", value: "+" } as const;
const waiting: AnswerState = { ...noAnswer, pending: tapped };
const you = { nickname: "Ada", seat: 0, score: 0, streak: 0, place: 1, of: 1, cards: null, outcome: null };

test("an acknowledged answer is no longer pending", () => {
  expect(settled(waiting, tapped, accept(null))).toEqual(noAnswer);
});

describe("what says nothing about the answer keeps it, and says so loudly", () => {
  const passing: Problem[] = ["no-reply", "server-error", "shutting-down", "too-many-requests", "too-early"];
  test.each(passing)("%s", (refusal) => {
    expect(settled(waiting, tapped, refuse(refusal))).toEqual({ ...waiting, delayed: true });
  });
});

describe("what will never be stored is given up, with its reason", () => {
  const final: Problem[] = ["too-late", "round-not-open", "already-answered", "answer-unknown", "removed"];
  test.each(final)("%s", (refusal) => {
    expect(settled(waiting, tapped, refuse(refusal))).toEqual({
      ...noAnswer,
      refused: { roundId: "r1", refusal },
    });
  });
});

test("the fate of an earlier round's answer does not touch the present one", () => {
  const earlier = { roundId: "r0", value: "-" } as const;
  expect(settled(waiting, earlier, accept(null))).toEqual(waiting);
});

test("only the tap that is still waiting becomes late", () => {
  expect(late(waiting, tapped).delayed).toBe(true);
  expect(late(waiting, { ...tapped }).delayed).toBe(false);
  expect(late(noAnswer, tapped)).toEqual(noAnswer);
});

test("an answer that the server shows as stored need not be sent", () => {
  expect(alreadyStored(tapped, { ...you, answer: tapped })).toBe(true);
  expect(alreadyStored(tapped, { ...you, answer: null })).toBe(false);
  expect(alreadyStored(tapped, { ...you, answer: { roundId: "r0", value: "+" } })).toBe(false);
  expect(alreadyStored(tapped, { ...you, answer: { roundId: "r1", value: "-" } })).toBe(false);
});
