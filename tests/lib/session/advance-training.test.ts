// The state machine's part about the training run: when it may move, and what the screens show of it.

import { describe, expect, it } from "vitest";
import type { Question } from "../../../lib/questions/kinds";
import { refuse } from "../../../lib/result";
import type { EventOf, SessionEvent } from "../../../lib/session/events";
import { MAX_RUNS } from "../../../lib/session/limits";
import {
  firstShown,
  type RunMoment,
  type RunStage,
  type ShownRun,
} from "../../../lib/session/training-state";
import { startingAgain } from "../../../lib/training/run-move";
import type { RunNumbers } from "../../../lib/training/run-numbers";
import { lectureRun } from "../../server/support/runs";
import { change, newWorld, outcomeOf, reach, type World } from "./world";

const numbers = (step: number, forgottenAt: number | null = null): RunNumbers => ({
  step,
  parameters: new Float64Array(2),
  forgotten: forgottenAt === null ? null : { since: forgottenAt, gradient: new Float64Array(2) },
});

const begin: EventOf<"training:begin"> = {
  type: "training:begin",
  runId: "t",
  instead: null,
  config: lectureRun(),
  start: numbers(0),
  sample: 1,
};
const leave: SessionEvent = { type: "training:leave", runId: "t" };
const open: SessionEvent = { type: "item:open", position: 0, roundId: "r", at: 0, present: [0] };
const close: SessionEvent = { type: "round:close", roundId: "r", at: 1 };
const reveal: SessionEvent = { type: "round:reveal", roundId: "r", at: 2 };
const moved = (revision: number, to: number, forgottenAt: number | null = null) => ({
  runId: "t",
  revision,
  move: startingAgain(numbers(to, forgottenAt), new Float64Array(20)),
});
const move = (...where: Parameters<typeof moved>): SessionEvent => ({
  type: "training:move",
  ...moved(...where),
});
const turn = (revision: number, roundId = "r"): SessionEvent => ({
  type: "training:turn",
  roundId,
  ...moved(revision, 1),
});
const show = (stage: RunStage | null, step = 0): SessionEvent => ({
  type: "training:show",
  runId: "t",
  step,
  stage,
});

const begun = reach(newWorld(), begin);
/** A run that is shown like this, at this moment. */
const with_ = (shown: Partial<ShownRun>, run: Partial<RunMoment> = {}): World => ({
  ...begun,
  state: { ...begun.state, training: { ...firstShown("t"), ...shown } },
  run: { id: "t", revision: 0, step: 0, trouble: null, forgottenAt: null, ...run },
});

describe("a run", () => {
  it("is refused once a class has begun as many as fit into one", () => {
    const last = { ...newWorld(), state: { ...newWorld().state, runs: MAX_RUNS - 1 } };
    const full = reach(last, begin, leave);
    expect(outcomeOf(full, { ...begin, runId: "t2" })).toEqual(refuse("too-many-runs"));
  });

  it("begins at rest, before its first step, and every screen is told", () => {
    const { state, effects, audience, run } = change(newWorld(), begin);
    expect(state).toEqual({ ...newWorld().state, runs: 1, training: firstShown("t", 1) });
    expect(effects).toEqual([{ type: "run-started", runId: "t", config: lectureRun(), start: numbers(0) }]);
    expect([audience, run]).toEqual(["everyone", { lossesFrom: 0, whole: true }]);
  });

  it("takes the place of the one before it", () => {
    const next = { ...begin, runId: "u", instead: "t" };
    const another = reach(with_({ stage: "loss" }, { step: 9, forgottenAt: 3 }), next);
    expect(another.state.training).toEqual(firstShown("u", 1));
    expect(another.run).toMatchObject({ id: "u", step: 0, forgottenAt: null });
    // Pressed in another tab that still shows the one before.
    expect(outcomeOf(another, { ...next, runId: "v" })).toEqual({ ok: false, refusal: "wrong-phase" });
  });

  it("makes a reveal or the standings give way to it, and all screens hear of that", () => {
    const revealed = reach(begun, open, close, reveal);
    for (const event of [{ ...begin, instead: "t" }, show("forward"), move(0, 1)]) {
      expect(change(revealed, event)).toMatchObject({ state: { phase: "lobby" }, audience: "everyone" });
    }
  });

  it("stands still while a round is open or waits for its reveal", () => {
    for (const state of [reach(begun, open), reach(begun, open, close)]) {
      for (const event of [begin, leave, show("forward"), move(0, 1)]) {
        expect(outcomeOf(state, event)).toEqual({ ok: false, refusal: "wrong-phase" });
      }
    }
  });

  it("is still there after a round", () => {
    const after = reach(with_({ stage: "backward" }, { step: 4 }), open, close, reveal);
    expect(after.state.training).toMatchObject({ stage: "backward" });
    expect(after.run).toMatchObject({ step: 4 });
  });

  it("leaves the screens, and a second press changes nothing", () => {
    const left = change(begun, leave);
    expect(left).toMatchObject({ state: { training: null }, audience: "everyone" });
    expect(change(left.world, leave)).toMatchObject({ audience: "nobody", run: null });
  });

  it("does not take a command about another run for its own", () => {
    const foreign: SessionEvent[] = [
      { type: "training:show", runId: "u", step: 0, stage: "forward" },
      { type: "training:move", ...moved(0, 1), runId: "u" },
      { type: "training:look", runId: "u", sample: 1 },
    ];
    for (const event of foreign)
      expect(outcomeOf(begun, event)).toEqual({ ok: false, refusal: "no-such-run" });
  });
});

describe("the four moments of a step", () => {
  it("are shown in their order, and going back to an earlier one is allowed", () => {
    const orders: Record<string, boolean> = {
      "null forward": true,
      "null loss": false,
      "null backward": false,
      "forward loss": true,
      "forward backward": false,
      "loss backward": true,
      "loss forward": true,
      "backward forward": true,
      "backward loss": true,
      "update forward": true,
      "update loss": false,
      "update backward": false,
      "null update": false,
      "backward update": false,
      "update update": true,
      "backward backward": true,
      "null summary": false,
      "summary forward": true,
      "summary loss": false,
    };
    for (const [order, allowed] of Object.entries(orders)) {
      const [before, stage] = order.split(" ") as [RunStage | "null", RunStage];
      const state = with_({ stage: before === "null" ? null : before });
      expect([order, outcomeOf(state, show(stage)).ok]).toEqual([order, allowed]);
    }
  });

  it("belong to the step that the host saw", () => {
    expect(outcomeOf(with_({}, { step: 3 }), show("forward", 2))).toEqual({
      ok: false,
      refusal: "wrong-phase",
    });
  });

  it("end with the update, which is shown as the last step's", () => {
    const after = reach(begun, show("forward"), show("loss"), show("backward"), move(0, 1));
    expect(after.state.training).toMatchObject({ stage: "update" });
    expect(after.run).toMatchObject({ step: 1 });
  });

  it("are not news for the rest of the screen", () => {
    for (const event of [show("forward"), move(0, 1)]) {
      const { audience, run } = change(begun, event);
      expect(audience).toBe("nobody");
      expect(run).not.toBeNull();
    }
  });
});

describe("the summary", () => {
  it("comes once there is something to sum up", () => {
    expect(outcomeOf(with_({}), show("summary")).ok).toBe(false);
    const after = with_({ stage: "update" }, { step: 3 });
    expect(reach(after, show("summary", 3)).state.training).toMatchObject({ stage: "summary" });
  });
});

describe("the class's votes", () => {
  it("turn the weights only once their own round is revealed, and only once", () => {
    const opened = reach(begun, open);
    const closed = reach(opened, close);
    const revealed = reach(closed, reveal);
    for (const state of [begun, opened, closed])
      expect(outcomeOf(state, turn(0))).toEqual({ ok: false, refusal: "wrong-phase" });
    expect(outcomeOf(revealed, turn(0, "another"))).toEqual({ ok: false, refusal: "wrong-phase" });
    expect(outcomeOf(revealed, turn(1))).toEqual({ ok: false, refusal: "wrong-phase" });
    const turned = reach(revealed, turn(0));
    expect(turned.state).toMatchObject({ phase: "lobby", training: { stage: "update" } });
    expect(turned.run).toMatchObject({ step: 1 });
    for (const from of [0, 1])
      expect(outcomeOf(turned, turn(from))).toEqual({ ok: false, refusal: "wrong-phase" });
  });
});

describe("a forgotten zero_grad", () => {
  it("leaves the picture as it is, and is news for no phone", () => {
    const seen = with_({ stage: "update" }, { step: 3 });
    const forgotten = change(seen, move(0, 3, 3));
    expect(forgotten).toMatchObject({ audience: "teacher", state: { training: seen.state.training } });
    expect(forgotten.world.run).toMatchObject({ forgottenAt: 3 });
    expect(change(forgotten.world, move(1, 4, 3)).audience).toBe("nobody");
    const back = change(forgotten.world, move(1, 3, null));
    expect(back.audience).toBe("teacher");
    expect(back.world.run).toMatchObject({ forgottenAt: null });
  });

  it("is still forgotten after a round", () => {
    const forgotten = reach(begun, move(0, 0, 0));
    expect(reach(forgotten, open, close, reveal).run).toMatchObject({ forgottenAt: 0 });
  });
});

describe("moving", () => {
  it("starts from the numbers that were seen, so that a slow second press does nothing", () => {
    const moved = reach(begun, move(0, 10));
    expect(outcomeOf(moved, move(0, 10))).toEqual({ ok: false, refusal: "wrong-phase" });
  });

  it("writes the numbers, and tells which losses are new", () => {
    const { effects, run } = change(with_({}, { step: 9 }), move(0, 3));
    expect(effects).toEqual([{ type: "run-moved", runId: "t", move: moved(0, 3).move }]);
    expect(run).toEqual({ lossesFrom: 3, whole: false });
  });

  it("back, or nowhere as by hand, leaves the run at rest", () => {
    expect(reach(with_({ stage: "update" }, { step: 9 }), move(0, 3)).state.training?.stage).toBeNull();
    expect(reach(with_({ stage: "backward" }, { step: 9 }), move(0, 9)).state.training?.stage).toBeNull();
  });

  it("into trouble keeps the reason, shows no picture of it, and going back clears it", () => {
    const trouble = { step: 5, what: "loss" } as const;
    const intoTrouble = { ...moved(0, 5), move: { ...moved(0, 5).move, trouble } };
    const stuck = reach(begun, { type: "training:move", ...intoTrouble });
    expect(stuck.run).toMatchObject({ step: 5, trouble });
    expect(outcomeOf(stuck, show("forward", 5))).toEqual({ ok: false, refusal: "wrong-phase" });
    expect(reach(stuck, move(1, 0)).run?.trouble).toBeNull();
  });
});

describe("a question about the run", () => {
  const question = newWorld().programme[0] as Question;
  const ask = (revision: number, runId = "t"): SessionEvent => ({
    type: "round:ask",
    question,
    runId,
    revision,
    follows: { kind: "turn" },
    roundId: "q",
    at: 0,
    present: [1],
  });

  it("knows where it comes from and what follows", () => {
    const { state, effects } = change(begun, ask(0));
    const origin = { of: "run", runId: "t", follows: { kind: "turn" } };
    expect(state).toMatchObject({ phase: "open", next: 0, round: { id: "q", origin } });
    expect(effects).toMatchObject([{ type: "round-opened", question, deal: [1] }]);
  });

  it("is about the numbers on the screens, and about no others", () => {
    expect(outcomeOf(begun, ask(1))).toEqual({ ok: false, refusal: "wrong-phase" });
    expect(outcomeOf(begun, ask(0, "u"))).toEqual({ ok: false, refusal: "no-such-run" });
    expect(outcomeOf(newWorld(), ask(0))).toEqual({ ok: false, refusal: "no-such-run" });
  });

  it("is skipped as what it is, not as an item of the programme", () => {
    const asked = reach(begun, ask(0));
    expect(reach(asked, { type: "item:skip", position: null }).state.phase).toBe("lobby");
    expect(change(asked, { type: "item:skip", position: 0 }).audience).toBe("nobody");
  });
});

it("the host looks at a sample or a neuron at any time, also while the class thinks", () => {
  const looked = change(reach(begun, open), {
    type: "training:look",
    runId: "t",
    sample: 2,
    lens: { layer: 1, neuron: 0 },
  });
  expect(looked).toMatchObject({ audience: "nobody", run: { whole: false } });
  expect(looked.state).toMatchObject({
    phase: "open",
    training: { sample: 2, lens: { layer: 1, neuron: 0 } },
  });
  expect(reach(looked.world, { type: "training:look", runId: "t", lens: null }).state.training).toMatchObject(
    {
      sample: 2,
      lens: null,
    },
  );
});
