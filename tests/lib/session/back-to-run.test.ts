// After a round, what was shown of the run comes back as it was: at any stage, and in trouble too.

import { describe, expect, it } from "vitest";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { advance } from "../../../lib/session/advance";
import { firstState, type SessionState } from "../../../lib/session/state";
import { firstTraining, type TrainingState } from "../../../lib/session/training-state";

const [question = null] = lectureQuiz.questions;
const round = { id: "r", position: null, openedAt: 0, answersFrom: 0, closesAt: 1, revoteOf: null };
const revealed = (training: Partial<TrainingState>): SessionState => ({
  ...firstState(),
  phase: "revealed",
  round,
  walk: { playing: false, step: 0, at: 0 },
  training: { ...firstTraining("t"), ...training },
});
const shown = (training: Partial<TrainingState>, stage: TrainingState["stage"]) =>
  advance(
    revealed(training),
    { type: "training:show", runId: "t", step: training.step ?? 0, stage },
    { programme: [], question },
  );

describe("the run comes back", () => {
  it.each([null, "forward", "loss", "backward", "update", "summary"] as const)("at the stage %s", (stage) => {
    const outcome = shown({ step: 3, stage }, stage);
    expect(outcome.ok && outcome.value.state).toMatchObject({ phase: "lobby", training: { step: 3, stage } });
  });

  it("in trouble, which shows no other stage", () => {
    const stuck = { step: 3, stage: "update", trouble: { step: 3, what: "loss" } } as const;
    const outcome = shown(stuck, "update");
    expect(outcome.ok && outcome.value.state).toMatchObject({ phase: "lobby", training: stuck });
    expect(shown(stuck, "forward").ok).toBe(false);
  });
});
