// The state machine's part about the training run: when it may move, and what the screens show of it.

import { describe, expect, it } from "vitest";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { advance } from "../../../lib/session/advance";
import type { Change, SessionEvent } from "../../../lib/session/events";
import { firstState, type SessionState } from "../../../lib/session/state";
import { firstTraining, type RunStage, type TrainingState } from "../../../lib/session/training-state";

const programme = lectureQuiz.questions.slice(0, 1);

function outcomeOf(state: SessionState, event: SessionEvent) {
  return advance(state, event, { programme, question: "round" in state ? (programme[0] ?? null) : null });
}

function change(state: SessionState, event: SessionEvent): Change {
  const outcome = outcomeOf(state, event);
  if (!outcome.ok) throw new Error(`${event.type} was refused: ${outcome.refusal}`);
  return outcome.value;
}

const reach = (state: SessionState, ...events: SessionEvent[]) =>
  events.reduce((reached, event) => change(reached, event).state, state);

const begin: SessionEvent = { type: "training:begin", runId: "t" };
const leave: SessionEvent = { type: "training:leave", runId: "t" };
const open: SessionEvent = { type: "round:open", position: 0, roundId: "r", at: 0 };
const close: SessionEvent = { type: "round:close", roundId: "r", at: 1 };
const reveal: SessionEvent = { type: "round:reveal", roundId: "r", at: 2 };
const moved = (from: number, to: number, forgottenAt: number | null = null) => ({
  runId: "t",
  from,
  to,
  trouble: null,
  forgottenAt,
});
const move = (...where: Parameters<typeof moved>): SessionEvent => ({
  type: "training:move",
  ...moved(...where),
});
const turn = (from: number, roundId = "r"): SessionEvent => ({
  type: "training:turn",
  roundId,
  ...moved(from, from + 1),
});
const show = (stage: RunStage | null, step = 0): SessionEvent => ({
  type: "training:show",
  runId: "t",
  step,
  stage,
});

const begun = reach(firstState(), begin);
const with_ = (training: Partial<TrainingState>): SessionState => ({
  ...begun,
  training: { ...firstTraining("t"), ...training },
});

describe("a run", () => {
  it("begins at rest, before its first step, and every screen is told", () => {
    expect(change(firstState(), begin)).toEqual({
      state: { ...firstState(), training: firstTraining("t") },
      effects: [],
      audience: "everyone",
    });
  });

  it("takes the place of the one before it", () => {
    expect(reach(with_({ step: 9 }), { type: "training:begin", runId: "u" }).training).toEqual(
      firstTraining("u"),
    );
  });

  it("makes a reveal or the standings give way to it, and all screens hear of that", () => {
    const revealed = reach(begun, open, close, reveal);
    for (const event of [begin, show("forward"), move(0, 1)]) {
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
    expect(reach(with_({ step: 4, stage: "backward" }), open, close, reveal).training).toMatchObject({
      step: 4,
      stage: "backward",
    });
  });

  it("leaves the screens, and a second press changes nothing", () => {
    const left = change(begun, leave);
    expect(left).toMatchObject({ state: { training: null }, audience: "everyone" });
    expect(change(left.state, leave).audience).toBe("nobody");
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
    expect(outcomeOf(with_({ step: 3 }), show("forward", 2))).toEqual({ ok: false, refusal: "wrong-phase" });
  });

  it("end with the update, which is shown as the last step's", () => {
    const state = reach(begun, show("forward"), show("loss"), show("backward"), move(0, 1));
    expect(state.training).toMatchObject({ step: 1, stage: "update" });
  });

  it("are not news for the rest of the screen", () => {
    expect(change(begun, show("forward")).audience).toBe("run");
    expect(change(begun, move(0, 1)).audience).toBe("run");
  });
});

describe("the summary", () => {
  it("comes once there is something to sum up", () => {
    expect(outcomeOf(with_({ step: 0 }), show("summary")).ok).toBe(false);
    const after = with_({ step: 3, stage: "update" });
    expect(reach(after, show("summary", 3)).training).toMatchObject({ step: 3, stage: "summary" });
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
    expect(turned).toMatchObject({ phase: "lobby", training: { step: 1, stage: "update" } });
    for (const from of [0, 1])
      expect(outcomeOf(turned, turn(from))).toEqual({ ok: false, refusal: "wrong-phase" });
  });
});

describe("a forgotten zero_grad", () => {
  it("leaves the picture as it is, and is news for no phone", () => {
    const seen = with_({ step: 3, stage: "update" });
    const forgotten = change(seen, move(3, 3, 3));
    expect(forgotten).toMatchObject({
      audience: "stage",
      state: { forgottenAt: 3, training: seen.training },
    });
    expect(change(forgotten.state, move(3, 4, 3))).toMatchObject({
      audience: "run",
      state: { forgottenAt: 3 },
    });
    expect(change(forgotten.state, move(3, 3, null))).toMatchObject({
      audience: "stage",
      state: { forgottenAt: null },
    });
  });

  it("belongs to its run", () => {
    const forgotten = reach(begun, move(0, 0, 0));
    expect(reach(forgotten, { type: "training:begin", runId: "u" }).forgottenAt).toBeNull();
    expect(reach(forgotten, leave).forgottenAt).toBeNull();
    expect(reach(forgotten, open, close, reveal).forgottenAt).toBe(0);
  });
});

describe("moving", () => {
  it("counts from the step that was seen, so that a slow second press does nothing", () => {
    const moved = reach(begun, move(0, 10));
    expect(outcomeOf(moved, move(0, 10))).toEqual({ ok: false, refusal: "wrong-phase" });
  });

  it("back, or nowhere as by hand, leaves the run at rest", () => {
    expect(reach(with_({ step: 9, stage: "update" }), move(9, 3)).training).toMatchObject({
      step: 3,
      stage: null,
    });
    expect(reach(with_({ step: 9, stage: "backward" }), move(9, 9)).training).toMatchObject({
      step: 9,
      stage: null,
    });
  });

  it("into trouble keeps the reason, shows no picture of it, and going back clears it", () => {
    const trouble = { step: 5, what: "loss" } as const;
    const stuck = reach(begun, { type: "training:move", ...moved(0, 5), trouble });
    expect(stuck.training).toMatchObject({ step: 5, trouble });
    expect(outcomeOf(stuck, show("forward", 5))).toEqual({ ok: false, refusal: "wrong-phase" });
    expect(reach(stuck, move(5, 0)).training?.trouble).toBeNull();
  });
});

it("the host looks at a sample or a neuron at any time, also while the class thinks", () => {
  const looked = change(reach(begun, open), {
    type: "training:look",
    runId: "t",
    sample: 2,
    lens: { layer: 1, neuron: 0 },
  });
  expect(looked.audience).toBe("run");
  expect(looked.state).toMatchObject({
    phase: "open",
    training: { sample: 2, lens: { layer: 1, neuron: 0 } },
  });
  expect(reach(looked.state, { type: "training:look", runId: "t", lens: null }).training).toMatchObject({
    sample: 2,
    lens: null,
  });
});
