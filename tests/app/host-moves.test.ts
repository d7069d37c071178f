// The host's screen: one next thing at each moment, and a round that closes itself when its time has come.

import { describe, expect, test } from "vitest";
import { isClosingTime } from "../../app/host/[code]/closing-time";
import { nextAction } from "../../app/host/[code]/next-action";
import { nextAsks } from "../../app/questions/bug/next-asks";
import { blame } from "../../lib/questions/blame/blame";
import type { BugStage } from "../../lib/questions/bug/bug";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import { defaultSettings } from "../../lib/session/state";
import { firstTraining } from "../../lib/session/training-state";
import type { HostView, Stage } from "../../lib/session/views";
import type { Evidence } from "../../lib/training/evidence";
import { knobEvidence, twistEvidence } from "../../lib/training/zero-grad";

const question = lectureQuiz.questions[0];
if (!question) throw new Error("The built-in quiz is empty.");
const round = {
  id: "r1",
  position: 0,
  openedAt: 0,
  answersFrom: 3_000,
  closesAt: 33_000,
  revoteOf: null,
  points: 100,
  question: blame.stage(question),
};

function view(stage: Stage, next = 1): HostView {
  return {
    role: "host",
    version: 1,
    now: 0,
    code: "ABCDEF",
    title: {},
    questions: 3,
    next,
    settings: defaultSettings,
    stage,
    training: null,
    walk: null,
    tally: null,
    upcoming: null,
    standings: [],
    forgottenAt: null,
  };
}

describe("the next thing to do", () => {
  test("in the lobby: the question that comes next", () => {
    expect(nextAction(view({ phase: "lobby" }, 0), true)).toEqual({ kind: "open", position: 0 });
  });

  test("a running round is closed, a closed one revealed, each by its name", () => {
    expect(nextAction(view({ phase: "open", round }), true)).toEqual({ kind: "close", roundId: "r1" });
    expect(nextAction(view({ phase: "closed", round }), true)).toEqual({ kind: "reveal", roundId: "r1" });
  });

  test("the reveal is walked to its end before the standings", () => {
    const revealed: Stage = { phase: "revealed", round, reveal: blame.reveal(question) };
    expect(nextAction(view(revealed), false)).toEqual({ kind: "step", roundId: "r1" });
    expect(nextAction(view(revealed), true)).toEqual({ kind: "standings", roundId: "r1" });
  });

  describe("after a round about the network", () => {
    const training = { ...firstTraining("run"), step: 4 };
    const weights = (isVote: boolean): Stage => ({
      phase: "revealed",
      round: {
        ...round,
        position: null,
        question: {
          kind: "weight",
          runId: "run",
          step: 4,
          perPhone: 3,
          taps: "sign",
          isVote,
          order: [0, 1],
          prompt: {},
        },
      },
      reveal: { kind: "weight", signs: "+-", explanation: {} },
    });

    test.each(["loss", "backward", null] as const)("the network comes back as it was shown: %s", (shown) => {
      expect(nextAction({ ...view(weights(false)), training: { ...training, stage: shown } }, true)).toEqual({
        kind: "network",
        runId: "run",
        step: 4,
        stage: shown,
      });
    });

    test("a vote that everybody has seen revealed turns the weights", () => {
      const action = nextAction({ ...view(weights(true)), training: { ...training, stage: "loss" } }, true);
      expect(action).toEqual({ kind: "turn", runId: "run", step: 4, roundId: "r1" });
    });
  });

  test("after the standings the next question, after the last one the podium", () => {
    expect(nextAction(view({ phase: "standings", round }), true)).toEqual({ kind: "open", position: 1 });
    expect(nextAction(view({ phase: "standings", round }, 3), true)).toEqual({ kind: "finish" });
  });

  test("after the podium the end, and then nothing", () => {
    expect(nextAction(view({ phase: "finished" }), true)).toEqual({ kind: "end" });
    expect(nextAction(view({ phase: "ended" }), true)).toBeNull();
  });
});

describe("after a case", () => {
  const training = { ...firstTraining("t"), step: 12, stage: "backward" } as const;
  const caseOf = (asks: BugStage["asks"], evidence: Evidence): BugStage => ({
    kind: "bug",
    asks,
    evidence,
    options: [],
    prompt: {},
  });
  const ours: Evidence = { of: "run", from: 9, clean: [3, 2, 2], buggy: [3, 2, 1] };
  const nextAfter = (question: BugStage, forgottenAt: number | null) => {
    const asked = { ...round, position: null, question };
    const reveal = { kind: "bug", right: "zero-grad", explanation: {} } as const;
    const revealed = view({ phase: "revealed", round: asked, reveal });
    return nextAction({ ...revealed, training, forgottenAt }, true);
  };

  test("the network comes back as it was shown", () => {
    const back = { kind: "network", runId: "t", step: 12, stage: "backward" };
    expect(nextAfter(caseOf("line", knobEvidence()), 9)).toEqual(back);
    expect(nextAfter(caseOf("when", ours), 9)).toEqual(back);
    expect(nextAfter(caseOf("line", ours), null)).toEqual(back);
  });

  test("once the line is found that our own run misses, it is put back", () => {
    expect(nextAfter(caseOf("line", ours), 9)).toEqual({ kind: "putBack", runId: "t", step: 12 });
    expect(nextAfter(caseOf("why", ours), 9)).toEqual({ kind: "putBack", runId: "t", step: 12 });
  });

  test("the next question is one that the numbers allow, while there is still something to find", () => {
    expect(nextAsks(caseOf("when", knobEvidence()), null)).toBe("line");
    expect(nextAsks(caseOf("line", knobEvidence()), null)).toBeNull();
    expect(nextAsks(caseOf("line", twistEvidence()), null)).toBe("why");
    expect(nextAsks(caseOf("line", ours), 9)).toBe("why");
    expect(nextAsks(caseOf("line", ours), null)).toBeNull();
    expect(nextAsks(caseOf("why", ours), 9)).toBeNull();
  });
});

describe("closing time", () => {
  const tally = (answered: number, present: number) => ({ roundId: "r1", answered, present });

  test("comes shortly after the deadline, so that phones have said it first", () => {
    expect(isClosingTime(round, null, false, 33_000)).toBe(false);
    expect(isClosingTime(round, null, false, 33_300)).toBe(true);
  });

  test("never comes by itself without a deadline", () => {
    expect(isClosingTime({ ...round, closesAt: null }, null, true, 1e12)).toBe(false);
  });

  test("comes early when everyone present has answered, if the host wants that", () => {
    expect(isClosingTime(round, tally(4, 4), true, 10_000)).toBe(true);
    expect(isClosingTime(round, tally(4, 4), false, 10_000)).toBe(false);
    expect(isClosingTime(round, tally(3, 4), true, 10_000)).toBe(false);
  });

  test("an empty class has not answered, and another round's tally says nothing", () => {
    expect(isClosingTime(round, tally(0, 0), true, 10_000)).toBe(false);
    expect(isClosingTime(round, { ...tally(4, 4), roundId: "r0" }, true, 10_000)).toBe(false);
    expect(isClosingTime(round, null, true, 10_000)).toBe(false);
  });
});
