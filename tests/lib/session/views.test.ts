// Views: what leaves the server for each screen, in each phase.

import { describe, expect, it } from "vitest";
import type { Question } from "../../../lib/questions/kinds";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { defaultSettings, type Phase, type SessionState } from "../../../lib/session/state";
import type { Standing } from "../../../lib/session/views";
import {
  countVotes,
  hostView,
  playerView,
  type Snapshot,
  STANDINGS_SHOWN,
  screenView,
} from "../../../lib/session/views-of";

const programme = lectureQuiz.questions;
const question = programme[6] as Question; // a in the chain: +6
const round = { id: "r1", position: 6, openedAt: 0, answersFrom: 3_000, closesAt: 33_000, revoteOf: null };
const walk = { playing: true, step: 0, at: 40_000 };

function snapshot(phase: Phase, settings = defaultSettings): Snapshot {
  const state: SessionState = { ...phase, settings, next: 7, rounds: 7, training: null, forgottenAt: 4 };
  return {
    version: 9,
    code: "ABC234",
    title: lectureQuiz.title,
    programme,
    state,
    question: "round" in phase ? question : null,
  };
}

const open = snapshot({ phase: "open", round });
const closed = snapshot({ phase: "closed", round });
const revealed = snapshot({ phase: "revealed", round, walk });
const nobody = { standings: [], tally: null };

/** Every key and every text or number anywhere in a view. */
function contents(view: unknown): unknown[] {
  if (Array.isArray(view)) return view.flatMap(contents);
  if (view && typeof view === "object")
    return Object.entries(view).flatMap(([key, value]) => [key, ...contents(value)]);
  return [view];
}

it("only the host learns that zero_grad is forgotten", () => {
  expect(hostView(open, nobody, 0).forgottenAt).toBe(4);
  for (const view of [playerView(open, 0), screenView(open, nobody, 0)])
    expect(contents(view)).not.toContain("forgottenAt");
});

describe("before the reveal", () => {
  for (const [name, at] of [
    ["open", open],
    ["closed", closed],
  ] as const) {
    it(`nothing of the answer is on a phone or on the projector while a round is ${name}`, () => {
      for (const view of [playerView(at, 0), screenView(at, nobody, 0)]) {
        for (const secret of [
          "sign",
          "gradient",
          "gradients",
          "steps",
          "chain",
          "explanation",
          "expression",
        ]) {
          expect(contents(view)).not.toContain(secret);
        }
      }
    });
  }

  it("the questions to come are on the host's screen only", () => {
    expect(hostView(open, nobody, 0).upcoming).toEqual(programme[7]);
    for (const view of [playerView(open, 0), screenView(open, nobody, 0)])
      expect(contents(view)).not.toContain("upcoming");
  });
});

describe("after the reveal", () => {
  it("everyone sees the answer and the way to it", () => {
    for (const view of [
      playerView(revealed, 0),
      screenView(revealed, nobody, 0),
      hostView(revealed, nobody, 0),
    ]) {
      expect(view.stage).toMatchObject({ phase: "revealed", reveal: { sign: "+", gradient: 6 } });
    }
  });

  it("only host and projector follow the animation", () => {
    expect(hostView(revealed, nobody, 0).walk).toEqual(walk);
    expect(screenView(revealed, nobody, 0).walk).toEqual(walk);
    expect(playerView(revealed, 0)).not.toHaveProperty("walk");
  });
});

describe("names", () => {
  const standings: Standing[] = Array.from({ length: 12 }, (_, index) => ({
    nickname: `N${index}`,
    score: 100 - index,
    streak: 0,
    place: index + 1,
  }));

  it("are on the projector for the first places only", () => {
    expect(screenView(revealed, { standings, tally: null }, 0).standings).toHaveLength(STANDINGS_SHOWN);
    expect(hostView(revealed, { standings, tally: null }, 0).standings).toHaveLength(12);
  });

  it("leave the server for the projector only while they are shown", () => {
    const hidden = snapshot({ phase: "revealed", round, walk }, { ...defaultSettings, namesShown: false });
    expect(contents(screenView(hidden, { standings, tally: null }, 0))).not.toContain("N0");
    expect(contents(hostView(hidden, { standings, tally: null }, 0))).toContain("N0");
  });
});

it("a broadcast to phones leaves each phone's own part alone, and a guest is told that it has none", () => {
  expect(playerView(open, 0)).not.toHaveProperty("you");
  expect(playerView(open, 0, null).you).toBeNull();
});

it("votes count every choice, also those that nobody made", () => {
  expect(countVotes(question, Array(3).fill({ value: "+", seat: 0 }))).toEqual({ "+": 3, "0": 0, "-": 0 });
});
