// From what the store knows of a session to what each screen may see of it.

import { type Answer, kindOf, type Question } from "../questions/kinds";
import type { LocalizedText } from "../questions/localized-text";
import type { SessionState } from "./state";
import type {
  HostView,
  PlayerView,
  RoundView,
  ScreenView,
  Stage,
  Standing,
  Tally,
  Votes,
  You,
} from "./views";

/** How many places the projector has room for. */
export const STANDINGS_SHOWN = 8;

/** A session read at one version. */
export interface Snapshot {
  version: number;
  code: string;
  title: LocalizedText;
  programme: Question[];
  state: SessionState;
  /** The question of the state's round as it was frozen at opening; null between rounds. */
  question: Question | null;
}

/** What host and projector see besides the stage. */
export interface Standings {
  /** Best first; the host gets all of them once the class is finished. */
  standings: Standing[];
  tally: Tally | null;
}

export function hostView(snapshot: Snapshot, { standings, tally }: Standings, now: number): HostView {
  const { programme, state } = snapshot;
  return {
    role: "host",
    ...commonView(snapshot, now),
    walk: state.phase === "revealed" ? state.walk : null,
    tally,
    upcoming: programme[state.next] ?? null,
    standings,
    forgottenAt: state.forgottenAt,
  };
}

export function screenView(snapshot: Snapshot, { standings, tally }: Standings, now: number): ScreenView {
  const { state } = snapshot;
  const shown = standings.slice(0, STANDINGS_SHOWN);
  return {
    role: "screen",
    ...commonView(snapshot, now),
    walk: state.phase === "revealed" ? state.walk : null,
    tally,
    standings: state.settings.namesShown ? shown : shown.map((standing) => ({ ...standing, nickname: "" })),
  };
}

/** Without `you` for a broadcast to all phones, with it for one phone; a guest's `you` is null. */
export function playerView(snapshot: Snapshot, now: number, you?: You | null): PlayerView {
  return { role: "player", ...commonView(snapshot, now), ...(you !== undefined && { you }) };
}

function commonView(snapshot: Snapshot, now: number) {
  const { version, code, title, programme, state } = snapshot;
  return {
    version,
    now,
    code,
    title,
    questions: programme.length,
    next: state.next,
    settings: state.settings,
    stage: stageOf(snapshot),
    training: state.training,
  };
}

function stageOf({ state, question }: Snapshot): Stage {
  switch (state.phase) {
    case "lobby":
    case "finished":
    case "ended":
      return { phase: state.phase };
    case "standings":
      return { phase: state.phase, round: state.round };
    case "open":
    case "closed":
      return { phase: state.phase, round: roundView(state, question) };
    case "revealed": {
      const round = roundView(state, question);
      return { phase: state.phase, round, reveal: kindOf(frozen(question)).reveal(frozen(question)) };
    }
  }
}

function roundView(
  state: SessionState & { phase: "open" | "closed" | "revealed" },
  question: Question | null,
): RoundView {
  const asked = frozen(question);
  return { ...state.round, question: kindOf(asked).stage(asked), points: asked.points };
}

function frozen(question: Question | null): Question {
  if (!question) throw new Error("A snapshot with a round on needs the round's question.");
  return question;
}

/** Counts the votes for each choice; what nobody voted for is there with 0. */
export function countVotes(question: Question, answers: readonly { value: Answer; seat: number }[]): Votes {
  const kind = kindOf(question);
  const votes: Votes = Object.fromEntries(kind.choices(question).map((choice) => [choice, 0]));
  for (const { value, seat } of answers) {
    for (const choice of kind.votes(question, value, seat)) votes[choice] = (votes[choice] ?? 0) + 1;
  }
  return votes;
}
