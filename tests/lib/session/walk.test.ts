// The walk of the reveal: it goes on by itself, and host and projector see it stop, step and start over.

import { describe, expect, it } from "vitest";
import { arrivesAt, FLIGHT_MS, WALK_STEP_MS } from "../../../lib/session/clock";
import type { SessionEvent, WalkAction } from "../../../lib/session/events";
import { change, newWorld, outcomeOf, reach, type World } from "./world";

const NOW = 1_000_000;
const revealed = reach(
  newWorld(),
  { type: "item:open", position: 0, roundId: "r1", at: NOW, present: [] },
  { type: "round:close", roundId: "r1", at: NOW + 9_000 },
  { type: "round:reveal", roundId: "r1", at: NOW + 10_000 },
);

/** L = a × b, asked about a: a grows, L follows; then the wok is at L, and at a. */
const LAST = 3;

describe("the walk of the reveal", () => {
  const at = NOW + 10_000;
  const control = (action: WalkAction, step: number, time: number): SessionEvent => ({
    type: "walk:control",
    roundId: "r1",
    action,
    step,
    at: time,
  });
  const walkOf = ({ state }: World) => (state.phase === "revealed" ? state.walk : null);

  it("starts at the loss and walks on by itself", () => {
    expect(walkOf(revealed)).toEqual({ playing: true, step: 0, at });
  });

  it("stays where it was paused, and goes on from there", () => {
    const paused = reach(revealed, control("pause", 1, at + WALK_STEP_MS));
    expect(walkOf(paused)).toMatchObject({ playing: false, step: 1 });
    expect(walkOf(reach(paused, control("play", 1, at + 60_000)))).toEqual({
      playing: true,
      step: 1,
      at: at + 60_000,
    });
  });

  it("steps forward and back and no further than its ends", () => {
    const paused = reach(revealed, control("pause", 0, at));
    expect(walkOf(reach(paused, control("back", 0, at)))).toMatchObject({ step: 0 });
    expect(
      walkOf(reach(paused, control("forward", 0, at), control("forward", 1, at), control("forward", 99, at))),
    ).toMatchObject({ step: LAST });
    expect(walkOf(reach(paused, control("forward", 0, at), control("replay", 1, at)))).toMatchObject({
      playing: true,
      step: 0,
    });
  });

  it("goes straight to its end", () => {
    expect(walkOf(reach(revealed, control("arrive", 1, at)))).toEqual({ playing: false, step: LAST, at });
  });

  it("is to phones one moment: when it arrives", () => {
    expect(change(revealed, control("pause", 0, at)).audience).toBe("walk");
    const walk = { playing: true, step: 1, at };
    expect(arrivesAt(walk, LAST + 1)).toBe(at + (LAST - 1) * WALK_STEP_MS + FLIGHT_MS);
    expect(arrivesAt({ ...walk, playing: false }, LAST + 1)).toBeNull();
    expect(arrivesAt({ playing: false, step: LAST, at }, LAST + 1)).toBe(at + FLIGHT_MS);
    expect(arrivesAt(walk, 1)).toBe(at);
  });

  it("that has arrived once has told phones for good, and is no news to them any more", () => {
    const arrived = at + LAST * WALK_STEP_MS + FLIGHT_MS;
    const early = reach(revealed, control("back", LAST, arrived - 1));
    expect(walkOf(early)).not.toHaveProperty("told");
    const { world, audience } = change(revealed, control("back", LAST, arrived));
    expect(walkOf(world)).toMatchObject({ step: LAST - 1, told: true });
    expect(audience).toBe("teacher");
    expect(walkOf(reach(world, control("replay", 0, arrived + 1)))).toMatchObject({ step: 0, told: true });
  });

  it("lets a number be tried out once it is at its end, which phones are told, until it is moved", () => {
    const tried = { node: 0, value: 3 };
    const tryOut = (what: typeof tried | null, time: number): SessionEvent => ({
      type: "walk:try",
      roundId: "r1",
      tried: what,
      at: time,
    });
    const arrived = at + LAST * WALK_STEP_MS;
    expect(outcomeOf(revealed, tryOut(tried, arrived - 1))).toEqual({ ok: false, refusal: "wrong-phase" });
    const { world, audience } = change(revealed, tryOut(tried, arrived));
    expect(walkOf(world)).toEqual({ ...walkOf(revealed), tried });
    expect(audience).toBe("walk");
    expect(walkOf(reach(world, tryOut(null, arrived + 1)))).toEqual(walkOf(revealed));
    const moved = change(world, control("back", LAST, arrived + FLIGHT_MS));
    expect(walkOf(moved.world)).not.toHaveProperty("tried");
    expect(moved.audience).toBe("walk");
    expect(change(moved.world, control("back", LAST, arrived + FLIGHT_MS)).audience).toBe("teacher");
    expect(outcomeOf(world, { ...tryOut(tried, arrived), roundId: "r0" } as SessionEvent).ok).toBe(false);
  });

  it("is no news to phones that do not wait for it", () => {
    const atOnce = reach(revealed, { type: "session:configure", settings: { resultsAtOnce: true } });
    expect(change(atOnce, control("pause", 0, at)).audience).toBe("teacher");
  });
});
