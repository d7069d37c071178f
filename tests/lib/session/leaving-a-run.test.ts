// Where a class is once it leaves its network.

import { expect, it } from "vitest";
import type { Item } from "../../../lib/questions/item";
import type { Question } from "../../../lib/questions/kinds";
import type { EventOf, SessionEvent } from "../../../lib/session/events";
import type { SessionState } from "../../../lib/session/state";
import { lectureRun } from "../../server/support/runs";
import { change, lectureItems, newWorld, reach } from "./world";

const begin: EventOf<"training:begin"> = {
  type: "training:begin",
  runId: "t",
  instead: null,
  config: lectureRun(),
  start: { step: 0, parameters: new Float64Array(2), forgotten: null },
  sample: 1,
};
const leave: SessionEvent = { type: "training:leave", runId: "t" };
const open: SessionEvent = { type: "item:open", position: 0, roundId: "r", at: 0, present: [0] };
const close: SessionEvent = { type: "round:close", roundId: "r", at: 1 };
const reveal: SessionEvent = { type: "round:reveal", roundId: "r", at: 2 };

it("leads back to where the class was, also after rounds about it and a run in its place", () => {
  const slide: Item = { kind: "slide", title: {}, text: {}, picture: null };
  const onSlide = reach(newWorld([slide]), open);
  const ask: SessionEvent = {
    type: "round:ask",
    ...{ question: lectureItems[0] as Question, runId: "t", revision: 0, follows: { kind: "nothing" } },
    ...{ roundId: "r", at: 0, present: [0] },
  };
  const asked = reach(onSlide, begin, ask, close, reveal);
  const another = reach(asked, { ...begin, runId: "u", instead: "t" });
  for (const [at, runId] of [
    [reach(onSlide, begin), "t"],
    [asked, "t"],
    [another, "u"],
  ] as const) {
    const { world } = change(at, { type: "training:leave", runId });
    const { rounds, runs } = world.state;
    expect(world.state).toEqual({ ...onSlide.state, rounds, runs, beenThere: true });
    expect(change(world, open).world.state).toMatchObject({ phase: "slide", beenThere: true });
  }
});

it("leads a class that came from a reveal to its standings, and one that had not begun in the lobby", () => {
  const { round } = reach(newWorld(), open, close, reveal).state as SessionState & { phase: "revealed" };
  for (const from of [[], [{ type: "standings:show", roundId: "r" }]] as SessionEvent[][]) {
    const left = reach(newWorld(), open, close, reveal, ...from, begin, leave);
    expect(left.state).toMatchObject({ phase: "standings", round });
    expect(left.state).not.toHaveProperty("left");
  }
  expect(reach(newWorld(), begin, leave).state.phase).toBe("lobby");
});
