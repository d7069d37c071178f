// After a round, what was shown of the run comes back as it was: at any stage, and in trouble too.

import { describe, expect, it } from "vitest";
import type { Question } from "../../../lib/questions/kinds";
import { advance } from "../../../lib/session/advance";
import { firstState, type SessionState } from "../../../lib/session/state";
import { firstShown, type RunMoment, type RunStage } from "../../../lib/session/training-state";
import { lectureItems } from "./world";

const question = lectureItems[0] as Question;
const origin = { of: "run", runId: "t", follows: { kind: "nothing" } } as const;
const round = { id: "r", origin, openedAt: 0, answersFrom: 0, closesAt: 1, revoteOf: null };
const revealed = (stage: RunStage | null): SessionState => ({
  ...firstState(),
  phase: "revealed",
  round,
  walk: { playing: false, step: 0, at: 0 },
  training: { ...firstShown("t"), stage },
});
const shown = (from: RunStage | null, stage: RunStage | null, trouble: RunMoment["trouble"] = null) =>
  advance(
    revealed(from),
    { type: "training:show", runId: "t", step: 3, stage },
    {
      programme: [],
      round: { question, deal: [] },
      allAnswered: false,
      reason: null,
      run: { id: "t", revision: 0, step: 3, trouble, forgottenAt: null },
    },
  );

describe("the run comes back", () => {
  it.each([null, "forward", "loss", "backward", "update", "summary"] as const)("at the stage %s", (stage) => {
    const outcome = shown(stage, stage);
    expect(outcome.ok && outcome.value.state).toMatchObject({ phase: "lobby", training: { stage } });
  });

  it("in trouble, which shows no other stage", () => {
    const trouble = { step: 3, what: "loss" } as const;
    expect(shown("update", "update", trouble)).toMatchObject({
      ok: true,
      value: { state: { phase: "lobby" } },
    });
    expect(shown("update", "forward", trouble).ok).toBe(false);
  });
});
