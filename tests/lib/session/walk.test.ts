// The walk of the reveal: it goes on by itself, and host and projector see it stop, step and start over.

import { describe, expect, it } from "vitest";
import { WALK_STEP_MS } from "../../../lib/session/clock";
import type { SessionEvent, WalkAction } from "../../../lib/session/events";
import { change, newWorld, reach, type World } from "./world";

const NOW = 1_000_000;
const revealed = reach(
  newWorld(),
  { type: "item:open", position: 0, roundId: "r1", at: NOW, present: [] },
  { type: "round:close", roundId: "r1", at: NOW + 9_000 },
  { type: "round:reveal", roundId: "r1", at: NOW + 10_000 },
);

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
    ).toMatchObject({ step: 1 });
    expect(walkOf(reach(paused, control("forward", 0, at), control("replay", 1, at)))).toMatchObject({
      playing: true,
      step: 0,
    });
  });

  it("is news for host and projector only", () => {
    expect(change(revealed, control("pause", 0, at)).audience).toBe("stage");
  });
});
