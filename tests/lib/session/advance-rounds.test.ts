// The state machine: the life of a round, and of its second vote.

import { describe, expect, it } from "vitest";
import { refuse } from "../../../lib/result";
import { ANSWER_GRACE_MS, READING_MS } from "../../../lib/session/clock";
import type { SessionEvent } from "../../../lib/session/events";
import { MAX_ROUNDS } from "../../../lib/session/limits";
import { pairQuestion, withPair } from "../questions/pair";
import {
  close,
  DEADLINE,
  first,
  NOW,
  open,
  PRESENT,
  phases,
  programme,
  reveal,
  SECONDS,
  showSlide,
} from "./one-round";
import { change, lectureItems, newWorld, outcomeOf, reach, type World } from "./world";

describe("a round", () => {
  it("opens with reading time before its answering time", () => {
    const { state, effects } = change(first, open);
    const round = {
      id: "r1",
      origin: { of: "programme", position: 0 },
      openedAt: NOW,
      answersFrom: NOW + READING_MS,
      closesAt: NOW + READING_MS + SECONDS * 1_000,
      revoteOf: null,
    };
    expect(state).toMatchObject({ phase: "open", round, next: 1, rounds: 1 });
    expect(effects).toEqual([
      { type: "round-opened", round, index: 0, question: programme[0], deal: PRESENT },
    ]);
  });

  it("is refused once a class has had as many as fit into one, a second vote as well", () => {
    const last = { ...first, state: { ...first.state, rounds: MAX_ROUNDS - 1 } };
    const world = reach(last, open, close);
    expect(world.state.rounds).toBe(MAX_ROUNDS);
    const again = { revoteOf: "r1", roundId: "r2", at: NOW + 60_000, present: PRESENT };
    expect(outcomeOf(world, { type: "round:revote", ...again })).toEqual(refuse("too-many-rounds"));
    const reached = reach(world, { ...reveal, at: NOW + 60_000 }, { ...showSlide, at: NOW + 61_000 });
    expect(outcomeOf(reached, { ...open, position: 2, roundId: "r2" })).toEqual(refuse("too-many-rounds"));
  });

  it("has no deadline when its question has none", () => {
    const untimed = newWorld(
      lectureItems.map((item) => (item.kind === "slide" ? item : { ...item, seconds: null })),
    );
    expect(change(untimed, open).state).toMatchObject({ round: { closesAt: null } });
  });

  it("ends at the moment it is closed, but never later than its deadline", () => {
    expect(change(phases.open, close).effects).toContainEqual({
      type: "round-closed",
      roundId: "r1",
      closesAt: NOW + 9_000,
    });
    const late: SessionEvent = { ...close, at: NOW + 999_000 } as SessionEvent;
    expect(change(phases.open, late).effects).toContainEqual({
      type: "round-closed",
      roundId: "r1",
      closesAt: NOW + READING_MS + SECONDS * 1_000,
    });
  });

  it("remembers whether its time ended it, the last answer of those who are here, or the host", () => {
    const endedBy = (event: object) => {
      const { state } = change(phases.open, { ...close, ...event } as SessionEvent);
      return "round" in state ? state.round.endedBy : undefined;
    };
    const deadline = NOW + READING_MS + SECONDS * 1_000;
    expect(endedBy({ at: deadline - 1 })).toBe("host");
    expect(endedBy({ at: deadline - 1, everyone: true })).toBe("everyone");
    expect(endedBy({ at: deadline })).toBe("time");
    expect(endedBy({ at: deadline + 999, everyone: true })).toBe("time");
    const reveal: SessionEvent = { type: "round:reveal", roundId: "r1", at: deadline + ANSWER_GRACE_MS };
    expect(change(phases.open, reveal).state).toMatchObject({ round: { endedBy: "time" } });
    expect(change(phases.open, open).state).not.toHaveProperty("round.endedBy");
  });

  it("gets extra time from its deadline, or from now when that has passed", () => {
    const more = { type: "round:extend", roundId: "r1", seconds: 30, closesAt: DEADLINE } as const;
    const extended = (at: number) => reach(phases.open, { ...more, at }).state;
    expect(extended(NOW)).toMatchObject({
      round: { closesAt: DEADLINE + 30_000 },
    });
    expect(extended(DEADLINE + 7_000)).toMatchObject({
      round: { closesAt: DEADLINE + 37_000 },
    });
    const twice = reach(phases.open, { ...more, at: NOW }, { ...more, at: NOW + 1 });
    expect(twice.state).toMatchObject({ round: { closesAt: DEADLINE + 30_000 } });
  });

  it("may be revealed without being closed once its time is up and no late answer counts any more", () => {
    const deadline = NOW + READING_MS + SECONDS * 1_000;
    const revealedAt = (at: number) => outcomeOf(phases.open, { type: "round:reveal", roundId: "r1", at });
    expect(revealedAt(deadline - 1)).toEqual({ ok: false, refusal: "wrong-phase" });
    expect(revealedAt(deadline + ANSWER_GRACE_MS - 1)).toEqual({ ok: false, refusal: "still-counting" });
    expect(revealedAt(deadline + ANSWER_GRACE_MS)).toMatchObject({ value: { state: { phase: "revealed" } } });
  });

  describe("that somebody has not answered when it is closed", () => {
    const waiting = reach({ ...phases.open, allAnswered: false }, close);
    const over = NOW + 9_000 + ANSWER_GRACE_MS;
    const count = (at: number, roundId = "r1"): SessionEvent => ({ type: "round:count", roundId, at });
    const counting = { ok: false, refusal: "still-counting" };

    it("waits for late answers: until then it is neither counted nor revealed nor asked again", () => {
      expect(waiting.state).toMatchObject({ phase: "closed", counted: false });
      expect(outcomeOf(waiting, count(over - 1))).toEqual(counting);
      expect(outcomeOf(waiting, { ...reveal, at: over - 1 } as SessionEvent)).toEqual(counting);
      const again: SessionEvent = {
        type: "round:revote",
        revoteOf: "r1",
        roundId: "r2",
        at: over - 1,
        present: [],
      };
      expect(outcomeOf(waiting, again)).toEqual(counting);
      for (const event of [{ ...reveal, at: over } as SessionEvent, { ...again, at: over }])
        expect(outcomeOf(waiting, event).ok).toBe(true);
    });

    it("waits for no clock that was set back in that moment", () => {
      expect(outcomeOf(waiting, count(over - 3 * 3_600_000)).ok).toBe(true);
      expect(outcomeOf(waiting, { ...reveal, at: 0 } as SessionEvent).ok).toBe(true);
    });

    it("is counted once, which teacher and projector see", () => {
      const { state, effects, audience, world } = change(waiting, count(over));
      expect(state).toMatchObject({ phase: "closed", counted: true });
      expect(effects).toEqual([{ type: "round-counted", roundId: "r1" }]);
      expect(audience).toBe("teacher");
      expect(change(world, count(over + 1))).toMatchObject({ effects: [], audience: "nobody" });
      expect(outcomeOf(phases.open, count(over))).toEqual({ ok: false, refusal: "wrong-phase" });
      expect(outcomeOf(waiting, count(over, "r0"))).toEqual({ ok: false, refusal: "wrong-phase" });
    });

    it("may be skipped or left without waiting: nobody is told what was said", () => {
      expect(change(waiting, { type: "item:skip", position: 0 }).state.phase).toBe("lobby");
      expect(change(waiting, { type: "session:finish" }).state.phase).toBe("finished");
    });

    it("waits for nobody where the class was live under a release that did not count", () => {
      const { counted: _, ...before } = waiting.state as typeof waiting.state & { counted: boolean };
      const old: World = { ...waiting, state: before as World["state"] };
      expect(outcomeOf(old, count(over)).ok).toBe(true);
      expect(outcomeOf(old, { ...reveal, at: over } as SessionEvent).ok).toBe(true);
    });
  });

  it("that everybody has answered is counted as it is closed", () => {
    const { state, effects } = change({ ...phases.open, allAnswered: true }, close);
    expect(state).toMatchObject({ phase: "closed", counted: true });
    expect(effects).toContainEqual({ type: "round-counted", roundId: "r1" });
  });

  it("is skipped, not graded, when the class moves on before its reveal", () => {
    const skipped = [{ type: "round-skipped", roundId: "r1" }];
    expect(change(phases.open, { type: "item:skip", position: 0 }).effects).toEqual(skipped);
    expect(change(phases.closed, { type: "session:finish" }).effects).toEqual(skipped);
    expect(change(phases.open, { type: "session:end" }).effects).toEqual([
      ...skipped,
      { type: "session-ended" },
    ]);
    expect(change(phases.revealed, { type: "session:finish" }).effects).toEqual([]);
  });

  it("is refused for an item that the programme doesn't have", () => {
    const none = { ok: false, refusal: "no-such-question" };
    const position = programme.length;
    expect(outcomeOf(first, { ...open, position } as SessionEvent)).toEqual(none);
    const atEnd = { ...first, state: { ...first.state, next: position } };
    expect(outcomeOf(atEnd, { type: "item:skip", position })).toEqual(none);
  });

  it("tells each phone its own where its kind has something of its own, and all alike otherwise", () => {
    expect(change(first, open).audience).toBe("everyone");
    expect(change(first, { ...open, position: 0 }).audience).toBe("everyone");
    withPair(() => {
      const world = newWorld([pairQuestion]);
      expect(change(world, open).audience).toBe("each");
    });
  });
});

describe("talking before a second vote", () => {
  const about = (hint: boolean, at = NOW + 20_000): SessionEvent => ({
    type: "round:talk",
    roundId: "r1",
    hint,
    at,
  });
  const counted = phases.closed;
  const uncounted: World = { ...counted, state: { ...counted.state, counted: false } as World["state"] };

  it("begins once the votes are seen, and phones need not know", () => {
    expect(outcomeOf(uncounted, about(false))).toEqual(refuse("still-counting"));
    const { state, effects, audience } = change(counted, about(false));
    expect(state).toMatchObject({
      phase: "closed",
      counted: true,
      talk: { since: NOW + 20_000, hint: false },
    });
    expect([effects, audience]).toEqual([[], "teacher"]);
  });

  it("is the same talk for a second press, but a hint may come to it", () => {
    const talking = reach(counted, about(false));
    expect(change(talking, about(false, NOW + 30_000)).audience).toBe("nobody");
    expect(change(talking, about(true, NOW + 30_000)).state).toMatchObject({
      talk: { since: NOW + 30_000, hint: true },
    });
    const hinted = reach(counted, about(true));
    for (const hint of [true, false]) expect(change(hinted, about(hint)).audience).toBe("nobody");
  });

  it("is over when the class votes again, or is told what is right", () => {
    const talking = reach(counted, about(true));
    expect(reach(talking, { ...reveal, at: NOW + 90_000 }).state).not.toHaveProperty("talk");
    const again = { revoteOf: "r1", roundId: "r2", at: NOW + 90_000, present: PRESENT };
    expect(reach(talking, { type: "round:revote", ...again }).state).not.toHaveProperty("talk");
  });
});

describe("voting again after a discussion", () => {
  const again: SessionEvent = {
    type: "round:revote",
    revoteOf: "r1",
    roundId: "r2",
    at: NOW + 10_000,
    present: [5, 0],
  };

  it("asks the same question in a round of its own, and leaves the first vote ungraded", () => {
    const { state, effects } = change(phases.closed, again);
    expect(state).toMatchObject({ phase: "open", next: 1, rounds: 2 });
    const origin = { of: "programme", position: 0 };
    expect(state).toMatchObject({ round: { id: "r2", origin, revoteOf: "r1", openedAt: NOW + 10_000 } });
    expect(effects).toMatchObject([
      { type: "round-skipped", roundId: "r1" },
      { type: "round-opened", index: 1, question: programme[0] },
    ]);
  });

  it("deals as before, and whoever has come since behind", () => {
    expect(change(phases.closed, again).world.round?.deal).toEqual([2, 0, 1, 5]);
  });

  it("is not asked twice by a second press", () => {
    const { world } = change(phases.closed, again);
    expect(change(world, { ...again, roundId: "r3" } as SessionEvent).audience).toBe("nobody");
  });
});
