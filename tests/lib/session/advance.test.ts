// The state machine: what each event does in each phase.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventOf, SessionEvent } from "../../../lib/session/events";
import type { PhaseName } from "../../../lib/session/state";
import { lectureRun } from "../../server/support/runs";
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
  showSlide,
  standings,
} from "./one-round";
import { change, outcomeOf, reach } from "./world";

const start = { step: 0, parameters: new Float64Array(), forgotten: null };

const holdNumber: EventOf<"slide:try"> = { type: "slide:try", position: 1, tried: { node: 0, value: 3 } };

const events: Record<string, SessionEvent> = {
  "open the next question": { ...open, position: 2, roundId: "r2", at: NOW + 20_000 },
  "open the same": { ...open, roundId: "r3", at: NOW + 1 },
  "show the slide": showSlide,
  close: close,
  extend: { type: "round:extend", roundId: "r1", seconds: 30, closesAt: DEADLINE, at: NOW + 5_000 },
  reveal: reveal,
  talk: { type: "round:talk", roundId: "r1", hint: false, at: NOW + 10_000 },
  "show a reason": { type: "round:show-reason", roundId: "r1", answer: "+", reasonId: "why" },
  "hide a reason": { type: "round:show-reason", roundId: "r1", answer: "+", reasonId: null },
  "vote again": { type: "round:revote", revoteOf: "r1", roundId: "r2", at: NOW + 10_000, present: PRESENT },
  "skip the first": { type: "item:skip", position: 0 },
  "skip the slide": { type: "item:skip", position: 1 },
  "back to the first": { type: "item:back", position: 0 },
  "control the walk": { type: "walk:control", roundId: "r1", action: "pause", step: 0, at: NOW + 10_001 },
  "try a number": { type: "walk:try", roundId: "r1", tried: { node: 0, value: 3 }, at: NOW + 99_000 },
  "hold a number of the slide": holdNumber,
  "hold a number of another slide": { ...holdNumber, position: 0 },
  "show standings": standings,
  configure: { type: "session:configure", settings: { lobbyOpen: false } },
  finish: { type: "session:finish" },
  end: { type: "session:end" },
  "begin a run": {
    type: "training:begin",
    runId: "t1",
    instead: null,
    config: lectureRun(),
    start,
    sample: 0,
  },
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
  talk: "✗ ✗ ✗ closed ✗ ✗ ✗ ✗",
  // Nobody wrote it.
  "show a reason": "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✗",
  "hide a reason": "✗ ✗ = = ✗ ✗ ✗ ✗",
  "vote again": "✗ ✗ ✗ open ✗ ✗ ✗ ✗",
  "skip the first": "lobby = lobby lobby = = ✗ ✗",
  "skip the slide": "= lobby = = revealed standings ✗ ✗",
  "back to the first": "= slide ✗ ✗ revealed standings ✗ ✗",
  "control the walk": "✗ ✗ ✗ ✗ revealed ✗ ✗ ✗",
  "try a number": "✗ ✗ ✗ ✗ revealed ✗ ✗ ✗",
  "hold a number of the slide": "✗ slide ✗ ✗ ✗ ✗ ✗ ✗",
  "hold a number of another slide": "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✗",
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

describe("skipping between rounds", () => {
  it("passes over the next item once, however often it is pressed", () => {
    const skip: SessionEvent = { type: "item:skip", position: 0 };
    expect(reach(first, skip, skip, skip).state).toMatchObject({ phase: "lobby", next: 1, rounds: 0 });
  });
});

describe("going back", () => {
  it("brings back what was skipped, one item a press", () => {
    const skipped = reach(first, { type: "item:skip", position: 0 }, { type: "item:skip", position: 1 });
    const back: SessionEvent = { type: "item:back", position: 1 };
    expect(reach(skipped, back, back).state).toMatchObject({ phase: "lobby", next: 1, rounds: 0 });
    expect(reach(skipped, back, { ...back, position: 0 }).state.next).toBe(0);
  });

  it("passes over the slide that is shown, which stays there until the item before it is opened", () => {
    const behind = reach(phases.slide, { type: "item:back", position: 0 });
    expect(behind.state).toMatchObject({ phase: "slide", position: 1, next: 0 });
    expect(reach(behind, open).state).toMatchObject({ phase: "open", next: 1 });
  });
});

describe("a slide", () => {
  it("is shown without a round, and the next item follows it", () => {
    const { state, effects, audience } = change(phases.lobby, showSlide);
    expect(state).toMatchObject({ phase: "slide", position: 1, next: 2, rounds: 0 });
    expect([effects, audience]).toEqual([[], "everyone"]);
    expect(reach(phases.slide, { ...open, position: 2 }).state).toMatchObject({ phase: "open", next: 3 });
  });

  it("has the number that the host holds, for host and big screen alone, until it is put back or the slide is over", () => {
    const { state, audience } = change(phases.slide, holdNumber);
    expect(state).toEqual({ ...phases.slide.state, tried: holdNumber.tried });
    expect(audience).toBe("teacher");
    const held = reach(phases.slide, holdNumber);
    expect(reach(held, { ...holdNumber, tried: null }).state).toEqual(phases.slide.state);
    for (const over of [
      { type: "item:skip", position: 1 },
      { ...open, position: 2 },
    ] as const)
      expect(reach(held, over).state).not.toHaveProperty("tried");
  });

  it("begins the class where it comes first, and whatever follows leaves that as it was", () => {
    const later = reach(phases.slide, { ...open, position: 2, at: NOW + 60_000 });
    expect([phases.lobby, phases.slide, later].map(({ state }) => state.begunAt)).toEqual([
      undefined,
      NOW,
      NOW,
    ]);
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
    fc.record({
      type: fc.constantFrom("item:skip" as const, "item:back" as const),
      position: fc.nat(4),
    }),
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
