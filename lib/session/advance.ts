// The state machine of a live session: what follows from an event, or why it is refused.

import { kindOf, type Question } from "../questions/kinds";
import { accept, type Result, refuse } from "../result";
import { isTimeUp, READING_MS, walkStep } from "./clock";
import type { Change, Effect, EventOf, SessionEvent, SessionRefusal } from "./events";
import type { Phase, RoundClock, SessionState, Walk } from "./state";

type Outcome = Result<Change, SessionRefusal>;

/**
 * The next state of a session whose questions are `programme`. Pure: the event carries the time.
 * A command that has already happened (closing a closed round, say) succeeds and changes nothing,
 * so that a host may press twice.
 */
export function advance(state: SessionState, event: SessionEvent, programme: readonly Question[]): Outcome {
  if (state.phase === "ended")
    return event.type === "session:end" ? unchanged(state) : refuse("session-ended");
  switch (event.type) {
    case "round:open":
      return openRound(state, event, programme);
    case "round:close":
      return closeRound(state, event);
    case "round:extend":
      return extendRound(state, event);
    case "round:reveal":
      return revealRound(state, event);
    case "round:skip":
      return skipQuestion(state, event, programme);
    case "walk:control":
      return controlWalk(state, event, programme);
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
  }
}

function openRound(
  state: SessionState,
  event: EventOf<"round:open">,
  programme: readonly Question[],
): Outcome {
  if (isRunning(state))
    return state.round.position === event.position ? unchanged(state) : refuse("wrong-phase");
  if (state.phase === "finished") return refuse("wrong-phase");
  const question = programme[event.position];
  if (!question) return refuse("no-such-question");
  const answersFrom = event.at + READING_MS;
  const round: RoundClock = {
    id: event.roundId,
    position: event.position,
    openedAt: event.at,
    answersFrom,
    closesAt: question.seconds === null ? null : answersFrom + question.seconds * 1_000,
  };
  const counted = { ...state, next: event.position + 1, rounds: state.rounds + 1 };
  return move(counted, { phase: "open", round }, [
    { type: "round-opened", round, index: state.rounds, question },
  ]);
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
  const walk: Walk = { playing: true, step: 0, at: event.at };
  return move(state, { phase: "revealed", round: state.round, walk }, [
    { type: "round-revealed", roundId: state.round.id },
  ]);
}

function skipQuestion(
  state: SessionState,
  event: EventOf<"round:skip">,
  programme: readonly Question[],
): Outcome {
  if (isRunning(state)) {
    return state.round.position === event.position
      ? move(state, { phase: "lobby" }, abandoned(state))
      : unchanged(state);
  }
  if (state.phase === "finished") return refuse("wrong-phase");
  if (event.position >= programme.length) return refuse("no-such-question");
  return state.next === event.position ? to({ ...state, next: event.position + 1 }) : unchanged(state);
}

function controlWalk(
  state: SessionState,
  event: EventOf<"walk:control">,
  programme: readonly Question[],
): Outcome {
  if (!isAbout(state, event.roundId) || state.phase !== "revealed") return refuse("wrong-phase");
  const question = programme[state.round.position];
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

/** Whether a round is on that was not revealed yet. */
function isRunning(state: SessionState): state is SessionState & { phase: "open" | "closed" } {
  return state.phase === "open" || state.phase === "closed";
}

/** A round that is left before its reveal is skipped, not graded. */
function abandoned(state: SessionState): Effect[] {
  return isRunning(state) ? [{ type: "round-skipped", roundId: state.round.id }] : [];
}

function move(state: SessionState, phase: Phase, effects: Effect[] = []): Outcome {
  const { settings, next, rounds } = state;
  return to({ ...phase, settings, next, rounds }, effects);
}

function to(state: SessionState, effects: Effect[] = []): Outcome {
  return accept({ state, effects, audience: "everyone" });
}

function unchanged(state: SessionState): Outcome {
  return accept({ state, effects: [], audience: "nobody" });
}
