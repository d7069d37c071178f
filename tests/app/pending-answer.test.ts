// A tapped answer is kept until the server has said what became of it, and sent again where that may help; each part by itself.

import { describe, expect, test } from "vitest";
import {
  type AnswerState,
  alreadyStored,
  late,
  noAnswer,
  saidIn,
  settled,
  tapped,
  withReason,
  withStored,
} from "../../app/live/pending-answer";
import type { Problem } from "../../app/live/requests";
import { accept, refuse } from "../../lib/result";
import type { You } from "../../lib/session/views";

const plus = { roundId: "r1", part: 0, value: "+" };
const sure = { roundId: "r1", part: 1, value: "sure" };
const waiting = tapped(noAnswer, plus);
const both = tapped(waiting, sure);
const you: You = {
  nickname: "Ada",
  seat: 0,
  score: 0,
  streak: 0,
  place: 1,
  sharedBy: 1,
  of: 1,
  said: null,
  own: null,
  outcome: null,
};

test("an acknowledged answer is no longer pending", () => {
  expect(settled(waiting, plus, accept(null))).toEqual(noAnswer);
});

describe("what says nothing about the answer keeps it, and says so loudly", () => {
  const passing: Problem[] = ["no-reply", "server-error", "shutting-down", "too-many-requests", "too-early"];
  test.each(passing)("%s", (refusal) => {
    expect(settled(waiting, plus, refuse(refusal))).toEqual({ ...waiting, delayed: true });
  });
});

describe("what will never be stored is given up, with its reason", () => {
  const final: Problem[] = ["too-late", "round-not-open", "already-answered", "answer-unknown", "removed"];
  test.each(final)("%s", (refusal) => {
    expect(settled(waiting, plus, refuse(refusal))).toEqual({
      ...noAnswer,
      refused: [{ roundId: "r1", part: 0, refusal }],
    });
  });
});

describe("several parts", () => {
  test("wait side by side, and each is settled by itself", () => {
    expect(both.pending).toEqual([plus, sure]);
    expect(settled(both, plus, accept(null)).pending).toEqual([sure]);
    expect(settled(both, sure, refuse("no-reply"))).toEqual({ ...both, delayed: true });
  });

  test("the last one that arrives ends the alarm", () => {
    const alarmed = settled(both, sure, refuse("no-reply"));
    const one = settled(alarmed, plus, accept(null));
    expect(one.delayed).toBe(true);
    expect(settled(one, sure, accept(null))).toEqual(noAnswer);
  });

  test("one that is refused does not take the other with it", () => {
    const state = settled(both, plus, refuse("answer-unknown"));
    expect(state.pending).toEqual([sure]);
    expect(state.refused).toEqual([{ roundId: "r1", part: 0, refusal: "answer-unknown" }]);
  });
});

test("the first tap counts until the server has said what became of it", () => {
  expect(tapped(waiting, { ...plus, value: "-" })).toBe(waiting);
});

test("an answer of an earlier round that is still under way does not keep the next one back", () => {
  const next = { roundId: "r2", part: 0, value: "0" };
  expect(tapped(waiting, next).pending).toEqual([plus, next]);
});

test("with the next round, refusals of the one before are forgotten", () => {
  const refused = settled(waiting, plus, refuse("too-late"));
  expect(tapped(refused, { roundId: "r2", part: 0, value: "0" }).refused).toEqual([]);
});

test("the fate of an earlier round's answer does not touch the present one", () => {
  expect(settled(waiting, { roundId: "r0", part: 0, value: "-" }, accept(null))).toEqual(waiting);
});

test("only the tap that is still waiting becomes late", () => {
  expect(late(waiting, plus).delayed).toBe(true);
  expect(late(waiting, { ...plus }).delayed).toBe(false);
  expect(late(noAnswer, plus)).toEqual(noAnswer);
});

test("an answer that the server shows as stored need not be sent", () => {
  const said = (roundId: string, ...parts: (string | null)[]): You => ({ ...you, said: { roundId, parts } });
  expect(alreadyStored(plus, said("r1", "+"))).toBe(true);
  expect(alreadyStored(sure, said("r1", null, "sure"))).toBe(true);
  expect(alreadyStored(plus, you)).toBe(false);
  expect(alreadyStored(sure, said("r1", "+"))).toBe(false);
  expect(alreadyStored(plus, said("r0", "+"))).toBe(false);
  expect(alreadyStored(plus, said("r1", "-"))).toBe(false);
});

describe("what a phone has said", () => {
  test("is what is stored, and besides what is on its way", () => {
    const stored = withStored(you, sure);
    expect(stored.said).toEqual({ roundId: "r1", parts: [null, "sure"] });
    expect(saidIn("r1", stored, waiting)).toEqual(["+", "sure"]);
    expect(saidIn("r1", you, both)).toEqual(["+", "sure"]);
  });

  test("is what is stored where both differ", () => {
    const other: AnswerState = tapped(noAnswer, { ...plus, value: "-" });
    expect(saidIn("r1", withStored(you, plus), other)).toEqual(["+"]);
  });

  test("keeps its reason beside later answers, and to no other round", () => {
    const written = withReason(withStored(you, plus), "r1", "It is added.");
    expect(withStored(written, sure).said).toEqual({
      roundId: "r1",
      parts: ["+", "sure"],
      reason: "It is added.",
    });
    expect(withReason(written, "r2", "Late.")).toEqual(written);
    expect(withStored(written, { ...plus, roundId: "r2" }).said).not.toHaveProperty("reason");
  });

  test("says nothing about another round", () => {
    expect(saidIn("r2", withStored(you, plus), waiting)).toEqual([]);
    expect(withStored(withStored(you, plus), { ...sure, roundId: "r2" }).said).toEqual({
      roundId: "r2",
      parts: [null, "sure"],
    });
  });
});
