// A class at a few moments of one round, as the gate is given it.

import type { Item } from "../../../lib/questions/item";
import type { Question } from "../../../lib/questions/kinds";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import type { Snapshot } from "../../../lib/session/gate";
import { defaultSettings, type Phase, type SessionState } from "../../../lib/session/state";
import { firstShown, type RunMoment } from "../../../lib/session/training-state";

export const slide = { kind: "slide", title: { en: "Look" }, text: {}, picture: null } as const;
export const programme: Item[] = [...lectureQuiz.items.slice(0, 7), slide, ...lectureQuiz.items.slice(7)];
export const question = programme[6] as Question; // a in the chain: +6
export const round = {
  id: "r1",
  origin: { of: "programme", position: 6 } as const,
  openedAt: 0,
  answersFrom: 3_000,
  closesAt: 33_000,
  revoteOf: null,
};
export const walk = { playing: true, step: 0, at: 40_000 };
export const run: RunMoment = { id: "t", revision: 3, step: 9, trouble: null, forgottenAt: 4 };

export function snapshot(phase: Phase, settings = defaultSettings): Snapshot {
  const state: SessionState = { ...phase, settings, next: 7, rounds: 7, training: firstShown("t") };
  return {
    version: 9,
    code: "ABC234",
    title: lectureQuiz.title,
    programme,
    state,
    round: "round" in phase ? { question, deal: [3, 1] } : null,
    run,
  };
}

export const open = snapshot({ phase: "open", round });
export const closed = snapshot({ phase: "closed", round, counted: false });
export const revealed = snapshot({ phase: "revealed", round, walk });
