// The state machine: what each event does in each phase.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { advance, type Context } from "../../../lib/session/advance";
import { READING_MS, WALK_STEP_MS } from "../../../lib/session/clock";
import type { Change, SessionEvent } from "../../../lib/session/events";
import { firstState, type PhaseName, type SessionState } from "../../../lib/session/state";

const programme = lectureQuiz.questions.slice(0, 3);
const NOW = 1_000_000;
const SECONDS = 30;

/** As the store would read it beside a state: the programme, and the question of the round that is on. */
const contextOf = (state: SessionState, questions = programme): Context => ({
  programme: questions,
  question: "round" in state ? (questions[state.round.position ?? 0] ?? null) : null,
});

function change(state: SessionState, event: SessionEvent): Change {
  const outcome = advance(state, event, contextOf(state));
  if (!outcome.ok) throw new Error(`${event.type} in ${state.phase} was refused: ${outcome.refusal}`);
  return outcome.value;
}

const reach = (state: SessionState, ...events: SessionEvent[]) =>
  events.reduce((reached, event) => change(reached, event).state, state);

const open: SessionEvent = { type: "round:open", position: 0, roundId: "r1", at: NOW };
const close: SessionEvent = { type: "round:close", roundId: "r1", at: NOW + 9_000 };
const reveal: SessionEvent = { type: "round:reveal", roundId: "r1", at: NOW + 10_000 };
const standings: SessionEvent = { type: "standings:show", roundId: "r1" };

const phases: Record<PhaseName, SessionState> = {
  lobby: firstState(),
  open: reach(firstState(), open),
  closed: reach(firstState(), open, close),
  revealed: reach(firstState(), open, close, reveal),
  standings: reach(firstState(), open, close, reveal, standings),
  finished: reach(firstState(), { type: "session:finish" }),
  ended: reach(firstState(), { type: "session:end" }),
};

const events: Record<string, SessionEvent> = {
  "open the next": { type: "round:open", position: 1, roundId: "r2", at: NOW + 20_000 },
  "open the same": { ...open, roundId: "r3", at: NOW + 1 },
  close: close,
  extend: { type: "round:extend", roundId: "r1", seconds: 30, at: NOW + 5_000 },
  reveal: reveal,
  "vote again": { type: "round:revote", roundId: "r1", nextId: "r2", at: NOW + 10_000 },
  "skip the first": { type: "round:skip", position: 0 },
  "control the walk": { type: "walk:control", roundId: "r1", action: "pause", at: NOW + 10_001 },
  "show standings": standings,
  configure: { type: "session:configure", settings: { lobbyOpen: false } },
  finish: { type: "session:finish" },
  end: { type: "session:end" },
  "begin a run": { type: "training:begin", runId: "t1" },
  "close another round": { type: "round:close", roundId: "r0", at: NOW },
  "reveal another round": { type: "round:reveal", roundId: "r0", at: NOW },
};

/** The phase that follows, for each phase as a column; "=" where nothing changes, "✗" where it is refused. */
const columns: PhaseName[] = ["lobby", "open", "closed", "revealed", "standings", "finished", "ended"];
const table: Record<keyof typeof events, string> = {
  "open the next": "open ✗ ✗ open open ✗ ✗",
  "open the same": "open = = open open ✗ ✗",
  close: "✗ closed = = = ✗ ✗",
  extend: "✗ open ✗ ✗ ✗ ✗ ✗",
  reveal: "✗ ✗ revealed = = ✗ ✗",
  "vote again": "✗ ✗ open ✗ ✗ ✗ ✗",
  "skip the first": "lobby lobby lobby = = ✗ ✗",
  "control the walk": "✗ ✗ ✗ revealed ✗ ✗ ✗",
  "show standings": "✗ ✗ ✗ standings = ✗ ✗",
  configure: "lobby open closed revealed standings finished ✗",
  finish: "finished finished finished finished finished = ✗",
  end: "ended ended ended ended ended ended =",
  "begin a run": "lobby ✗ ✗ lobby lobby ✗ ✗",
  "close another round": "✗ ✗ ✗ ✗ ✗ ✗ ✗",
  "reveal another round": "✗ ✗ ✗ ✗ ✗ ✗ ✗",
};

describe("each event in each phase", () => {
  for (const [name, row] of Object.entries(table)) {
    for (const [column, expected] of row.split(" ").entries()) {
      const phase = columns[column] ?? "lobby";
      it(`${name} in ${phase}: ${expected}`, () => {
        const event = events[name];
        if (!event) throw new Error(`No event is called ${name}.`);
        const outcome = advance(phases[phase], event, contextOf(phases[phase]));
        if (expected === "✗") return expect(outcome.ok).toBe(false);
        if (!outcome.ok) throw new Error(outcome.refusal);
        if (expected === "=") {
          expect(outcome.value).toEqual({ state: phases[phase], effects: [], audience: "nobody" });
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
    const { state, effects } = change(firstState(), open);
    const round = {
      id: "r1",
      position: 0,
      openedAt: NOW,
      answersFrom: NOW + READING_MS,
      closesAt: NOW + READING_MS + SECONDS * 1_000,
      revoteOf: null,
    };
    expect(state).toMatchObject({ phase: "open", round, next: 1, rounds: 1 });
    expect(effects).toEqual([{ type: "round-opened", round, index: 0, question: programme[0] }]);
  });

  it("has no deadline when its question has none", () => {
    const untimed = programme.map((question) => ({ ...question, seconds: null }));
    const outcome = advance(firstState(), open, contextOf(firstState(), untimed));
    expect(outcome).toMatchObject({ ok: true, value: { state: { round: { closesAt: null } } } });
  });

  it("ends at the moment it is closed, but never later than its deadline", () => {
    expect(change(phases.open, close).effects).toEqual([
      { type: "round-closed", roundId: "r1", closesAt: NOW + 9_000 },
    ]);
    const late: SessionEvent = { ...close, at: NOW + 999_000 } as SessionEvent;
    expect(change(phases.open, late).effects).toEqual([
      { type: "round-closed", roundId: "r1", closesAt: NOW + READING_MS + SECONDS * 1_000 },
    ]);
  });

  it("gets extra time from its deadline, or from now when that has passed", () => {
    const deadline = NOW + READING_MS + SECONDS * 1_000;
    expect(reach(phases.open, { type: "round:extend", roundId: "r1", seconds: 30, at: NOW })).toMatchObject({
      round: { closesAt: deadline + 30_000 },
    });
    expect(
      reach(phases.open, { type: "round:extend", roundId: "r1", seconds: 30, at: deadline + 7_000 }),
    ).toMatchObject({
      round: { closesAt: deadline + 37_000 },
    });
  });

  it("may be revealed without being closed once its time is up", () => {
    const deadline = NOW + READING_MS + SECONDS * 1_000;
    expect(
      advance(phases.open, { type: "round:reveal", roundId: "r1", at: deadline - 1 }, contextOf(phases.open))
        .ok,
    ).toBe(false);
    expect(change(phases.open, { type: "round:reveal", roundId: "r1", at: deadline }).state.phase).toBe(
      "revealed",
    );
  });

  it("is skipped, not graded, when the class moves on before its reveal", () => {
    const skipped = [{ type: "round-skipped", roundId: "r1" }];
    expect(change(phases.open, { type: "round:skip", position: 0 }).effects).toEqual(skipped);
    expect(change(phases.closed, { type: "session:finish" }).effects).toEqual(skipped);
    expect(change(phases.open, { type: "session:end" }).effects).toEqual([
      ...skipped,
      { type: "session-ended" },
    ]);
    expect(change(phases.revealed, { type: "session:finish" }).effects).toEqual([]);
  });

  it("is refused for a question that the programme doesn't have", () => {
    expect(advance(firstState(), { ...open, position: 3 } as SessionEvent, contextOf(firstState()))).toEqual({
      ok: false,
      refusal: "no-such-question",
    });
    expect(
      advance({ ...firstState(), next: 3 }, { type: "round:skip", position: 3 }, contextOf(firstState())),
    ).toEqual({
      ok: false,
      refusal: "no-such-question",
    });
  });
});

describe("voting again after a discussion", () => {
  const again: SessionEvent = { type: "round:revote", roundId: "r1", nextId: "r2", at: NOW + 10_000 };

  it("asks the same question in a round of its own, and leaves the first vote ungraded", () => {
    const { state, effects } = change(phases.closed, again);
    expect(state).toMatchObject({ phase: "open", next: 1, rounds: 2 });
    expect(state).toMatchObject({ round: { id: "r2", position: 0, revoteOf: "r1", openedAt: NOW + 10_000 } });
    expect(effects).toMatchObject([
      { type: "round-skipped", roundId: "r1" },
      { type: "round-opened", index: 1, question: programme[0] },
    ]);
  });

  it("is not asked twice by a second press", () => {
    const { state } = change(phases.closed, again);
    expect(change(state, { ...again, nextId: "r3" } as SessionEvent).audience).toBe("nobody");
  });
});

describe("skipping between rounds", () => {
  it("passes over the next question once, however often it is pressed", () => {
    const skip: SessionEvent = { type: "round:skip", position: 0 };
    expect(reach(firstState(), skip, skip, skip)).toMatchObject({ phase: "lobby", next: 1, rounds: 0 });
  });
});

describe("the walk of the reveal", () => {
  const at = NOW + 10_000;
  const control = (action: "play" | "pause" | "forward" | "back" | "replay", time: number): SessionEvent => ({
    type: "walk:control",
    roundId: "r1",
    action,
    at: time,
  });
  const walkOf = (state: SessionState) => (state.phase === "revealed" ? state.walk : null);

  it("starts at the loss and walks on by itself", () => {
    expect(walkOf(phases.revealed)).toEqual({ playing: true, step: 0, at });
  });

  it("stays where it was paused, and goes on from there", () => {
    const paused = reach(phases.revealed, control("pause", at + WALK_STEP_MS));
    expect(walkOf(paused)).toMatchObject({ playing: false, step: 1 });
    expect(walkOf(reach(paused, control("play", at + 60_000)))).toEqual({
      playing: true,
      step: 1,
      at: at + 60_000,
    });
  });

  it("steps forward and back and no further than its ends", () => {
    const paused = reach(phases.revealed, control("pause", at));
    expect(walkOf(reach(paused, control("back", at)))).toMatchObject({ step: 0 });
    expect(
      walkOf(reach(paused, control("forward", at), control("forward", at), control("forward", at))),
    ).toMatchObject({ step: 1 });
    expect(walkOf(reach(paused, control("forward", at), control("replay", at)))).toMatchObject({
      playing: true,
      step: 0,
    });
  });

  it("is news for host and projector only", () => {
    expect(change(phases.revealed, control("pause", at)).audience).toBe("stage");
  });
});

it("any order of events keeps the promises of the state", () => {
  const anyEvent = fc.oneof(
    fc.record({
      type: fc.constant("round:open" as const),
      position: fc.nat(4),
      roundId: fc.constantFrom("r1", "r2", "r3"),
      at: fc.nat(200_000),
    }),
    fc.record({
      type: fc.constantFrom("round:close" as const, "round:reveal" as const),
      roundId: fc.constantFrom("r1", "r2", "r3"),
      at: fc.nat(200_000),
    }),
    fc.record({
      type: fc.constant("round:extend" as const),
      roundId: fc.constantFrom("r1", "r2"),
      seconds: fc.integer({ min: 5, max: 600 }),
      at: fc.nat(200_000),
    }),
    fc.record({ type: fc.constant("round:skip" as const), position: fc.nat(4) }),
    fc.record({ type: fc.constant("standings:show" as const), roundId: fc.constantFrom("r1", "r2") }),
    fc.record({ type: fc.constantFrom("session:finish" as const, "session:end" as const) }),
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (story) => {
      let state = firstState();
      const unsettled = new Set<string>();
      for (const event of story) {
        const outcome = advance(state, event, contextOf(state));
        if (!outcome.ok) continue;
        for (const effect of outcome.value.effects) {
          if (effect.type === "round-opened") unsettled.add(effect.round.id);
          if (effect.type === "round-revealed" || effect.type === "round-skipped")
            unsettled.delete(effect.roundId);
        }
        state = outcome.value.state;
        // At most one round waits for its reveal, and it is the one the state shows.
        const running = state.phase === "open" || state.phase === "closed" ? [state.round.id] : [];
        expect([...unsettled]).toEqual(running);
        expect(state.next).toBeLessThanOrEqual(programme.length);
      }
    }),
  );
});
