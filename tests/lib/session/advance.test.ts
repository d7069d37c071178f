// The state machine: what each event does in each phase.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Slide } from "../../../lib/questions/slide";
import { ANSWER_GRACE_MS, READING_MS } from "../../../lib/session/clock";
import type { SessionEvent } from "../../../lib/session/events";
import type { PhaseName } from "../../../lib/session/state";
import { lectureRun } from "../../server/support/runs";
import { pairQuestion, withPair } from "../questions/pair";
import { change, lectureItems, newWorld, outcomeOf, reach, type World } from "./world";

const slide: Slide = { kind: "slide", title: { en: "Why?" }, text: {}, picture: null };
/** A question, a slide, and two more questions. */
const programme = lectureItems.toSpliced(1, 0, slide);
const NOW = 1_000_000;
const SECONDS = 30;
const PRESENT = [2, 0, 1];
const first = newWorld(programme);

const open: SessionEvent = { type: "item:open", position: 0, roundId: "r1", at: NOW, present: PRESENT };
const close: SessionEvent = { type: "round:close", roundId: "r1", at: NOW + 9_000 };
const reveal: SessionEvent = { type: "round:reveal", roundId: "r1", at: NOW + 10_000 };
const standings: SessionEvent = { type: "standings:show", roundId: "r1" };

const showSlide: SessionEvent = { ...open, position: 1, roundId: "s" };

const phases: Record<PhaseName, World> = {
  lobby: first,
  slide: reach(first, showSlide),
  open: reach(first, open),
  closed: reach(first, open, close),
  revealed: reach(first, open, close, reveal),
  standings: reach(first, open, close, reveal, standings),
  finished: reach(first, { type: "session:finish" }),
  ended: reach(first, { type: "session:end" }),
};

const start = { step: 0, parameters: new Float64Array(), forgotten: null };

const DEADLINE = NOW + READING_MS + SECONDS * 1_000;

const events: Record<string, SessionEvent> = {
  "open the next question": { ...open, position: 2, roundId: "r2", at: NOW + 20_000 },
  "open the same": { ...open, roundId: "r3", at: NOW + 1 },
  "show the slide": showSlide,
  close: close,
  extend: { type: "round:extend", roundId: "r1", seconds: 30, closesAt: DEADLINE, at: NOW + 5_000 },
  reveal: reveal,
  "vote again": { type: "round:revote", revoteOf: "r1", roundId: "r2", at: NOW + 10_000, present: PRESENT },
  "skip the first": { type: "item:skip", position: 0 },
  "skip the slide": { type: "item:skip", position: 1 },
  "control the walk": { type: "walk:control", roundId: "r1", action: "pause", step: 0, at: NOW + 10_001 },
  "show standings": standings,
  configure: { type: "session:configure", settings: { lobbyOpen: false } },
  finish: { type: "session:finish" },
  end: { type: "session:end" },
  "begin a run": { type: "training:begin", runId: "t1", instead: null, config: lectureRun(), start },
  "close another round": { type: "round:close", roundId: "r0", at: NOW },
  "reveal another round": { type: "round:reveal", roundId: "r0", at: NOW },
};

/** The phase that follows, for each phase as a column; "=" where nothing changes, "✗" where it is refused. */
const columns: PhaseName[] = [
  ...(["lobby", "slide", "open", "closed", "revealed", "standings", "finished", "ended"] as const),
];
const table: Record<keyof typeof events, string> = {
  "open the next question": "open open ✗ ✗ open open ✗ ✗",
  "open the same": "open open = = open open ✗ ✗",
  "show the slide": "slide = ✗ ✗ slide slide ✗ ✗",
  close: "✗ ✗ closed = = = ✗ ✗",
  extend: "✗ ✗ open ✗ ✗ ✗ ✗ ✗",
  reveal: "✗ ✗ ✗ revealed = = ✗ ✗",
  "vote again": "✗ ✗ ✗ open ✗ ✗ ✗ ✗",
  "skip the first": "lobby = lobby lobby = = ✗ ✗",
  "skip the slide": "= lobby = = revealed standings ✗ ✗",
  "control the walk": "✗ ✗ ✗ ✗ revealed ✗ ✗ ✗",
  "show standings": "✗ ✗ ✗ ✗ standings = ✗ ✗",
  configure: "lobby slide open closed revealed standings finished ✗",
  finish: "finished finished finished finished finished finished = ✗",
  end: "ended ended ended ended ended ended ended =",
  "begin a run": "lobby lobby ✗ ✗ lobby lobby ✗ ✗",
  "close another round": "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✗",
  "reveal another round": "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✗",
};

describe("each event in each phase", () => {
  for (const [name, row] of Object.entries(table)) {
    for (const [column, expected] of row.split(" ").entries()) {
      const phase = columns[column] ?? "lobby";
      it(`${name} in ${phase}: ${expected}`, () => {
        const event = events[name];
        if (!event) throw new Error(`No event is called ${name}.`);
        const world = phases[phase];
        const outcome = outcomeOf(world, event);
        if (expected === "✗") return expect(outcome.ok).toBe(false);
        if (!outcome.ok) throw new Error(outcome.refusal);
        if (expected === "=") {
          expect(outcome.value).toEqual({ state: world.state, effects: [], audience: "nobody", run: null });
        } else {
          expect(outcome.value.state.phase).toBe(expected);
          expect(outcome.value.audience).not.toBe("nobody");
        }
      });
    }
  }
});

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

  it("has no deadline when its question has none", () => {
    const untimed = newWorld(lectureItems.map((item) => ({ ...item, seconds: null })));
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
      expect(audience).toBe("stage");
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

describe("skipping between rounds", () => {
  it("passes over the next item once, however often it is pressed", () => {
    const skip: SessionEvent = { type: "item:skip", position: 0 };
    expect(reach(first, skip, skip, skip).state).toMatchObject({ phase: "lobby", next: 1, rounds: 0 });
  });
});

describe("a slide", () => {
  it("is shown without a round, and the next item follows it", () => {
    const { state, effects, audience } = change(phases.lobby, showSlide);
    expect(state).toMatchObject({ phase: "slide", position: 1, next: 2, rounds: 0 });
    expect([effects, audience]).toEqual([[], "everyone"]);
    expect(reach(phases.slide, { ...open, position: 2 }).state).toMatchObject({ phase: "open", next: 3 });
  });

  it("that is skipped while it is shown makes way for the lobby, and does not come again", () => {
    expect(reach(phases.slide, { type: "item:skip", position: 1 }).state).toMatchObject({
      phase: "lobby",
      next: 2,
    });
  });
});

it("any order of events keeps the promises of the state", () => {
  const anyEvent = fc.oneof(
    fc.record({
      type: fc.constant("item:open" as const),
      position: fc.nat(5),
      roundId: fc.constantFrom("r1", "r2", "r3"),
      at: fc.nat(200_000),
      present: fc.constant(PRESENT),
    }),
    fc.record({
      type: fc.constantFrom("round:close" as const, "round:count" as const, "round:reveal" as const),
      roundId: fc.constantFrom("r1", "r2", "r3"),
      at: fc.nat(200_000),
    }),
    fc.record({
      type: fc.constant("round:extend" as const),
      roundId: fc.constantFrom("r1", "r2"),
      seconds: fc.integer({ min: 5, max: 600 }),
      closesAt: fc.nat(200_000),
      at: fc.nat(200_000),
    }),
    fc.record({ type: fc.constant("item:skip" as const), position: fc.nat(4) }),
    fc.record({ type: fc.constant("standings:show" as const), roundId: fc.constantFrom("r1", "r2") }),
    fc.record({ type: fc.constantFrom("session:finish" as const, "session:end" as const) }),
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (story) => {
      let world = first;
      const unsettled = new Set<string>();
      for (const event of story) {
        if (!outcomeOf(world, event).ok) continue;
        const changed = change(world, event);
        for (const effect of changed.effects) {
          if (effect.type === "round-opened") unsettled.add(effect.round.id);
          if (effect.type === "round-revealed" || effect.type === "round-skipped")
            unsettled.delete(effect.roundId);
        }
        world = changed.world;
        const { state } = world;
        // At most one round waits for its reveal, and it is the one the state shows.
        const running = state.phase === "open" || state.phase === "closed" ? [state.round.id] : [];
        expect([...unsettled]).toEqual(running);
        expect(state.next).toBeLessThanOrEqual(programme.length);
      }
    }),
  );
});
