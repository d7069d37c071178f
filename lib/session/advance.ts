// The state machine of a live session: what follows from an event, or why it is refused.

import { kindOf, type Question } from "../questions/kinds";
import { accept, refuse } from "../result";
import { advanceTraining } from "./advance-training";
import { isTimeUp, READING_MS, walkStep } from "./clock";
import type { Effect, EventOf, SessionEvent } from "./events";
import { abandoned, isRunning, move, type Outcome, to, unchanged } from "./outcome";
import type { RoundClock, SessionState, Walk } from "./state";

/** What an event is judged by besides the state. */
export interface Context {
  /** The session's questions. */
  programme: readonly Question[];
  /** The question of the state's round as it was frozen at opening; null between rounds. */
  question: Question | null;
}

/**
 * The next state of a session. Pure: the event carries the time.
 * A command that has already happened (closing a closed round, say) succeeds and changes nothing,
 * so that a host may press twice.
 */
export function advance(state: SessionState, event: SessionEvent, context: Context): Outcome {
  if (state.phase === "ended")
    return event.type === "session:end" ? unchanged(state) : refuse("session-ended");
  switch (event.type) {
    case "round:open":
      return openNext(state, event, context);
    case "round:ask":
      return askAboutRun(state, event);
    case "round:close":
      return closeRound(state, event);
    case "round:extend":
      return extendRound(state, event);
    case "round:reveal":
      return revealRound(state, event);
    case "round:revote":
      return voteAgain(state, event, context);
    case "round:skip":
      return skipQuestion(state, event, context);
    case "walk:control":
      return controlWalk(state, event, context);
    case "standings:show":
      return showStandings(state, event);
    case "session:configure":
      return to({ ...state, settings: { ...state.settings, ...event.settings } });
    case "session:finish":
      return state.phase === "finished"
        ? unchanged(state)
        : move(state, { phase: "finished" }, abandoned(state));
    case "session:end":
      return move(state, { phase: "ended" }, [...abandoned(state), { type: "session-ended" }]);
    default:
      return advanceTraining(state, event);
  }
}

function openNext(state: SessionState, event: EventOf<"round:open">, { programme }: Context): Outcome {
  const { position } = event;
  if (isRunning(state)) return state.round.position === position ? unchanged(state) : refuse("wrong-phase");
  if (state.phase === "finished") return refuse("wrong-phase");
  const question = programme[position];
  if (!question) return refuse("no-such-question");
  return begin({ ...state, next: position + 1 }, event, question, { position, revoteOf: null });
}

/** The numbers that the question was made of must still be those on the screens. */
function askAboutRun(state: SessionState, event: EventOf<"round:ask">): Outcome {
  const { question } = event;
  const { training } = state;
  if (isRunning(state) || state.phase === "finished") return refuse("wrong-phase");
  if (training?.runId !== question.runId) return refuse("no-such-run");
  if (training.step !== question.step) return refuse("wrong-phase");
  return begin(state, event, question, { position: null, revoteOf: null });
}

function begin(
  state: SessionState,
  { roundId: id, at: openedAt }: { roundId: string; at: number },
  question: Question,
  place: Pick<RoundClock, "position" | "revoteOf">,
  effects: Effect[] = [],
): Outcome {
  const answersFrom = openedAt + READING_MS;
  const closesAt = question.seconds === null ? null : answersFrom + question.seconds * 1_000;
  const round: RoundClock = { id, ...place, openedAt, answersFrom, closesAt };
  const opened: Effect = { type: "round-opened", round, index: state.rounds, question };
  return move({ ...state, rounds: state.rounds + 1 }, { phase: "open", round }, [...effects, opened]);
}

/** Votes are seen once a round is closed, discussed, and given again before anybody is told what is right. */
function voteAgain(state: SessionState, event: EventOf<"round:revote">, { question }: Context): Outcome {
  const { roundId, nextId, at } = event;
  if (isRunning(state) && state.round.revoteOf === roundId) return unchanged(state);
  if (!isAbout(state, roundId) || state.phase !== "closed") return refuse("wrong-phase");
  if (!question) return refuse("no-such-question");
  const { position } = state.round;
  return begin(state, { roundId: nextId, at }, question, { position, revoteOf: roundId }, abandoned(state));
}

function closeRound(state: SessionState, event: EventOf<"round:close">): Outcome {
  if (!isAbout(state, event.roundId)) return refuse("wrong-phase");
  if (state.phase !== "open") return unchanged(state);
  const closesAt = Math.min(state.round.closesAt ?? event.at, event.at);
  const round = { ...state.round, closesAt };
  return move(state, { phase: "closed", round }, [{ type: "round-closed", roundId: round.id, closesAt }]);
}

function extendRound(state: SessionState, event: EventOf<"round:extend">): Outcome {
  if (!isAbout(state, event.roundId) || state.phase !== "open") return refuse("wrong-phase");
  if (state.round.closesAt === null) return unchanged(state);
  const closesAt = Math.max(state.round.closesAt, event.at) + event.seconds * 1_000;
  const round = { ...state.round, closesAt };
  return move(state, { phase: "open", round }, [{ type: "round-extended", roundId: round.id, closesAt }]);
}

function revealRound(state: SessionState, event: EventOf<"round:reveal">): Outcome {
  if (!isAbout(state, event.roundId)) return refuse("wrong-phase");
  if (state.phase === "revealed" || state.phase === "standings") return unchanged(state);
  if (state.phase === "open" && !isTimeUp(state.round, event.at)) return refuse("wrong-phase");
  const { round } = state;
  const walk: Walk = { playing: true, step: 0, at: event.at };
  return move(state, { phase: "revealed", round, walk }, [{ type: "round-revealed", roundId: round.id }]);
}

function skipQuestion(state: SessionState, event: EventOf<"round:skip">, { programme }: Context): Outcome {
  const { position } = event;
  if (isRunning(state)) {
    return state.round.position === position
      ? move(state, { phase: "lobby" }, abandoned(state))
      : unchanged(state);
  }
  if (state.phase === "finished" || position === null) return refuse("wrong-phase");
  if (position >= programme.length) return refuse("no-such-question");
  return state.next === position ? to({ ...state, next: position + 1 }) : unchanged(state);
}

function controlWalk(state: SessionState, event: EventOf<"walk:control">, { question }: Context): Outcome {
  if (!isAbout(state, event.roundId) || state.phase !== "revealed") return refuse("wrong-phase");
  if (!question) return refuse("no-such-question");
  const steps = kindOf(question).revealSteps(question);
  const step = walkStep(state.walk, steps, event.at);
  const at = event.at;
  const walks: Record<typeof event.action, Walk> = {
    play: { playing: true, step, at },
    pause: { playing: false, step, at },
    forward: { playing: false, step: Math.min(step + 1, steps - 1), at },
    back: { playing: false, step: Math.max(step - 1, 0), at },
    replay: { playing: true, step: 0, at },
  };
  return accept({ state: { ...state, walk: walks[event.action] }, effects: [], audience: "stage" });
}

function showStandings(state: SessionState, event: EventOf<"standings:show">): Outcome {
  if (!isAbout(state, event.roundId)) return refuse("wrong-phase");
  if (state.phase === "standings") return unchanged(state);
  if (state.phase !== "revealed") return refuse("wrong-phase");
  return move(state, { phase: "standings", round: state.round });
}

type WithRound = SessionState & { round: RoundClock };

function isAbout(state: SessionState, roundId: string): state is WithRound {
  return "round" in state && state.round.id === roundId;
}
