// The host's screen: one next thing at each moment, and a round that closes itself when its time has come.

import { describe, expect, test } from "vitest";
import { isClosingTime } from "../../app/host/[code]/closing-time";
import { nextAction } from "../../app/host/[code]/next-action";
import type { Follows } from "../../lib/questions/kind";
import { kindOf } from "../../lib/questions/kinds";
import type { Shown } from "../../lib/questions/shown";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import { defaultSettings } from "../../lib/session/state";
import { firstShown, type RunStage } from "../../lib/session/training-state";
import type { HostView, RoundView, Stage } from "../../lib/session/views";

const question = lectureQuiz.items[0];
if (!question) throw new Error("The built-in quiz is empty.");
const { stage, reveal, steps } = kindOf(question);
const shown = { kind: question.kind, stage: stage(question), reveal: null } as Shown;
const round: RoundView = {
  id: "r1",
  origin: { of: "programme", position: 0 },
  number: 1,
  openedAt: 0,
  answersFrom: 3_000,
  closesAt: 33_000,
  revoteOf: null,
  points: 100,
  shown,
  walkSteps: 1,
};

function view(stage: Stage, next = 1): HostView {
  return {
    role: "host",
    version: 1,
    now: 0,
    code: "ABCDEF",
    title: {},
    questions: 2,
    items: 3,
    kinds: [],
    next,
    settings: defaultSettings,
    stage,
    training: null,
    walk: null,
    tally: null,
    upcoming: null,
    pace: { begunAt: null, left: 0 },
    standings: [],
    together: null,
    script: null,
    forgottenAt: null,
  };
}

describe("the next thing to do", () => {
  test("in the lobby: the item that comes next", () => {
    expect(nextAction(view({ phase: "lobby" }, 0), true)).toEqual({ kind: "open", position: 0 });
  });

  test("on a slide: the item that comes next, but where the slide sends the class to a network", () => {
    const slide = view({ phase: "slide", position: 0, slide: { title: {}, text: {}, picture: null } });
    expect(nextAction(slide, true)).toEqual({ kind: "open", position: 1 });
    expect(nextAction({ ...slide, leadsToNetwork: "byVotes" }, true)).toEqual({ kind: "train" });
    const back = { ...slide, leadsToNetwork: "byVotes", beenThere: true } as const;
    expect(nextAction(back, true)).toEqual({ kind: "open", position: 1 });
  });

  test("a running round is closed, a closed one counted and then revealed, each by its name", () => {
    expect(nextAction(view({ phase: "open", round }), true)).toEqual({ kind: "close", roundId: "r1" });
    const afterClosed = (counted: boolean) => nextAction(view({ phase: "closed", round, counted }), true);
    expect(afterClosed(false)).toEqual({ kind: "count", roundId: "r1" });
    expect(afterClosed(true)).toEqual({ kind: "reveal", roundId: "r1" });
  });

  describe("after a vote", () => {
    const unlock = { en: "Look at the partner." };
    const counted = (right: number, changed: Partial<HostView> = {}) => ({
      ...view({ phase: "closed", round, counted: true }),
      ...{
        right,
        tally: { roundId: "r1", answered: 12, present: 12 },
        script: { say: {}, mistake: {}, unlock },
      },
      ...changed,
    });
    const next = (...given: Parameters<typeof counted>) => nextAction(counted(...given), true)?.kind;

    test("few are right: a hint; opinions differ: a talk; most are right: the reveal", () => {
      expect([0, 0.34].map((right) => next(right))).toEqual(["hint", "hint"]);
      expect([0.35, 0.5, 0.7].map((right) => next(right))).toEqual(["talk", "talk", "talk"]);
      expect([0.71, 1].map((right) => next(right))).toEqual(["reveal", "reveal"]);
    });

    test("without a hint they talk, and a handful of people is no class", () => {
      expect(next(0.1, { script: null })).toBe("talk");
      expect(next(0.1, { tally: { roundId: "r1", answered: 5, present: 5 } })).toBe("reveal");
    });

    test("a question whose script says what to say, and nothing that unlocks it, is for everybody alone", () => {
      const alone = { say: { en: "Nobody talks." }, mistake: {}, unlock: { en: "" } };
      expect([0.1, 0.5].map((right) => next(right, { script: alone }))).toEqual(["reveal", "reveal"]);
    });

    test("where one's answer is what the next is asked, nothing: there is nothing to compare", () => {
      expect([0.1, 0.5].map((right) => next(right, { handsOn: true }))).toEqual(["reveal", "reveal"]);
    });

    test("once they talk they vote again, and after that comes the reveal", () => {
      const talk = { since: 0, hint: null };
      expect(next(0.5, { stage: { phase: "closed", round, counted: true, talk } })).toBe("voteAgain");
      const second = { ...round, revoteOf: "r0" };
      expect(next(0.5, { stage: { phase: "closed", round: second, counted: true } })).toBe("reveal");
    });

    test("a poll, and a round about the network, offer nothing", () => {
      expect(nextAction({ ...view({ phase: "closed", round, counted: true }) }, true)?.kind).toBe("reveal");
      const asked = { ...round, origin: { of: "run", runId: "t", follows: { kind: "nothing" } } } as const;
      expect(next(0.5, { stage: { phase: "closed", round: asked, counted: true } })).toBe("reveal");
    });
  });

  test("the reveal is walked to its end before the standings", () => {
    const seen = { ...shown, reveal: reveal(question) } as Shown;
    const revealed: Stage = {
      phase: "revealed",
      round: { ...round, shown: seen, walkSteps: steps(question) },
    };
    expect(nextAction(view(revealed), false)).toEqual({ kind: "step", roundId: "r1" });
    expect(nextAction(view(revealed), true)).toEqual({ kind: "standings", roundId: "r1" });
  });

  test("after a poll, which gives no points, the next item at once", () => {
    const over: Stage = { phase: "revealed", round: { ...round, points: null } };
    expect(nextAction(view(over), true)).toEqual({ kind: "open", position: 1 });
    expect(nextAction(view(over, 3), true)).toEqual({ kind: "finish" });
  });

  test("a slide stands until the next item of the programme", () => {
    const slide = { title: {}, text: {}, picture: null };
    expect(nextAction(view({ phase: "slide", position: 0, slide }), true)).toEqual({
      kind: "open",
      position: 1,
    });
    expect(nextAction(view({ phase: "slide", position: 2, slide }, 3), true)).toEqual({ kind: "finish" });
  });

  test("after the standings the next item, after the last one the podium", () => {
    expect(nextAction(view({ phase: "standings", round }), true)).toEqual({ kind: "open", position: 1 });
    expect(nextAction(view({ phase: "standings", round }, 3), true)).toEqual({ kind: "finish" });
  });

  test("after the podium the end, and then nothing", () => {
    expect(nextAction(view({ phase: "finished" }), true)).toEqual({ kind: "end" });
    expect(nextAction(view({ phase: "ended" }), true)).toBeNull();
  });
});

describe("after a round about the network", () => {
  const run = { ...firstShown("run"), step: 4, trouble: null };
  const follow = (
    follows: Follows,
    forgottenAt: number | null = null,
    stage: RunStage | null = "backward",
  ) => {
    const origin = { of: "run", runId: "run", follows } as const;
    const revealed = view({ phase: "revealed", round: { ...round, number: null, origin } });
    return nextAction({ ...revealed, training: { ...run, stage }, forgottenAt }, true);
  };
  const back = { kind: "network", runId: "run", step: 4, stage: "backward" };

  test.each(["loss", "backward", null] as const)("the network comes back as it was shown: %s", (shown) => {
    expect(follow({ kind: "nothing" }, null, shown)).toEqual({ ...back, stage: shown });
  });

  test("a vote that everybody has seen revealed turns the weights", () => {
    expect(follow({ kind: "turn" })).toEqual({ kind: "turn", runId: "run", step: 4, roundId: "r1" });
  });

  test("once the line is found that our own run misses, it is put back", () => {
    expect(follow({ kind: "case", mends: true }, 9)).toEqual({ kind: "putBack", runId: "run", step: 4 });
  });

  test("a case that does not mend the run, or a run that misses nothing any more, leads back to the network", () => {
    expect(follow({ kind: "case", mends: false }, 9)).toEqual(back);
    expect(follow({ kind: "case", mends: true }, null)).toEqual(back);
  });

  test("where the network has been taken away meanwhile, the class goes on with the standings", () => {
    const origin = { of: "run", runId: "run", follows: { kind: "turn" } } as const;
    const revealed = view({ phase: "revealed", round: { ...round, number: null, origin } });
    expect(nextAction(revealed, true)).toEqual({ kind: "standings", roundId: "r1" });
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

  test("waits for the host, or its time, where the class may write why", () => {
    const asking = { ...round, reasonAfter: 1 };
    expect(isClosingTime(asking, tally(4, 4), true, 10_000)).toBe(false);
    expect(isClosingTime(asking, tally(4, 4), true, 33_300)).toBe(true);
  });

  test("an empty class has not answered, and another round's tally says nothing", () => {
    expect(isClosingTime(round, tally(0, 0), true, 10_000)).toBe(false);
    expect(isClosingTime(round, { ...tally(4, 4), roundId: "r0" }, true, 10_000)).toBe(false);
    expect(isClosingTime(round, null, true, 10_000)).toBe(false);
  });
});
