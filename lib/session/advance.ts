// The state machine of a live session: what follows from an event, or why it is refused.

import { kindOf, type Question } from "../questions/kinds";
import { refuse } from "../result";
import { advanceTraining } from "./advance-training";
import { arrivesAt, isGraceOver, isTimeUp, READING_MS, walkStep } from "./clock";
import type { Context } from "./context";
import { dealtAgain } from "./deal";
import type { Effect, EventOf, SessionEvent } from "./events";
import { goBack } from "./going-back";
import { MAX_ROUNDS } from "./limits";
import { abandoned, isRunning, move, NO_NEW_LOSSES, type Outcome, to, unchanged } from "./outcome";
import { type PickedReason, withoutAnswer, withPicked } from "./reasons";
import { asksReasons } from "./shown-reasons";
import type { RoundClock, SessionState, Walk } from "./state";

/**
 * The next state of a session. Pure: the event carries the time.
 * A command that has already happened (closing a closed round, say) succeeds and changes nothing,
 * so that a host may press twice.
 */
export function advance(state: SessionState, event: SessionEvent, context: Context): Outcome {
  if (state.phase === "ended")
    return event.type === "session:end" ? unchanged(state) : refuse("session-ended");
  switch (event.type) {
    case "item:open":
      return openNext(state, event, context);
    case "round:ask":
      return askAboutRun(state, event, context);
    case "round:close":
      return closeRound(state, event, context);
    case "round:count":
      return countRound(state, event);
    case "round:extend":
      return extendRound(state, event);
    case "round:reveal":
      return revealRound(state, event);
    case "round:talk":
      return talk(state, event);
    case "round:show-reason":
      return showReason(state, event, context);
    case "round:revote":
      return voteAgain(state, event, context);
    case "item:skip":
      return skipItem(state, event, context);
    case "item:back":
      return goBack(state, event);
    case "walk:control":
      return controlWalk(state, event, context);
    case "walk:try":
      return tryOut(state, event, context);
    case "slide:try":
      return tryOnSlide(state, event);
    case "standings:show":
      return showStandings(state, event);
    case "session:configure":
      return configure(state, event);
    case "session:finish":
      return state.phase === "finished"
        ? unchanged(state)
        : move(state, { phase: "finished" }, { effects: abandoned(state), audience: "each" });
    case "session:end":
      return move(state, { phase: "ended" }, { effects: [...abandoned(state), { type: "session-ended" }] });
    default:
      return advanceTraining(state, event, context);
  }
}

/** What phones show of their own is told anew where it changes. */
function configure(state: SessionState, { settings: switched }: EventOf<"session:configure">): Outcome {
  const settings = { ...state.settings, ...switched };
  const isOwn = settings.placesOnPhones !== state.settings.placesOnPhones;
  return to({ ...state, settings }, { audience: isOwn ? "each" : "everyone" });
}

function openNext(state: SessionState, event: EventOf<"item:open">, { programme }: Context): Outcome {
  const { position } = event;
  if (isRunning(state)) return isAtPosition(state, position) ? unchanged(state) : refuse("wrong-phase");
  if (state.phase === "finished") return refuse("wrong-phase");
  if (state.phase === "slide" && state.position === position) return unchanged(state);
  const item = programme[position];
  if (!item) return refuse("no-such-question");
  const onwards = { ...state, next: position + 1, begunAt: state.begunAt ?? event.at };
  if (item.kind === "slide") return move(onwards, { phase: "slide", position });
  const place: RoundPlace = { origin: { of: "programme", position }, revoteOf: null };
  return begin(onwards, event, item, place, event.present);
}

/** The numbers that the question was made of must still be those on the screens. */
function askAboutRun(state: SessionState, event: EventOf<"round:ask">, { run }: Context): Outcome {
  const { question, runId, revision, follows } = event;
  if (isRunning(state) || state.phase === "finished") return refuse("wrong-phase");
  if (state.training?.runId !== runId || run?.id !== runId) return refuse("no-such-run");
  if (run.revision !== revision) return refuse("wrong-phase");
  const place: RoundPlace = { origin: { of: "run", runId, follows }, revoteOf: null };
  return begin(state, event, question, place, event.present);
}

type RoundPlace = Pick<RoundClock, "origin" | "revoteOf">;

function begin(
  state: SessionState,
  { roundId: id, at: openedAt }: { roundId: string; at: number },
  question: Question,
  place: RoundPlace,
  deal: readonly number[],
  { effects, reasons }: { effects: Effect[]; reasons?: PickedReason[] } = { effects: [] },
): Outcome {
  if (state.rounds >= MAX_ROUNDS) return refuse("too-many-rounds");
  const answersFrom = openedAt + READING_MS;
  const closesAt = question.seconds === null ? null : answersFrom + question.seconds * 1_000;
  const round: RoundClock = { id, ...place, openedAt, answersFrom, closesAt };
  const opened: Effect = { type: "round-opened", round, index: state.rounds, question, deal };
  return move(
    { ...state, rounds: state.rounds + 1 },
    { phase: "open", round, ...(reasons && { reasons }) },
    { effects: [...effects, opened], audience: kindOf(question).own ? "each" : "everyone" },
  );
}

/** Its votes are seen by then: before, nobody would know what there is to talk about. A hint that is shown stays. */
function talk(state: SessionState, { roundId, hint, at }: EventOf<"round:talk">): Outcome {
  if (!isAbout(state, roundId) || state.phase !== "closed") return refuse("wrong-phase");
  if (!state.counted) return refuse("still-counting");
  if (state.talk && (state.talk.hint || !hint)) return unchanged(state);
  return to({ ...state, talk: { since: at, hint } }, { audience: "teacher" });
}

/** Only once the votes are seen; what is shown goes on into the vote after the talk, and can be hidden there too. */
function showReason(
  state: SessionState,
  { roundId, answer, reasonId }: EventOf<"round:show-reason">,
  { reason }: Context,
): Outcome {
  if (!isAbout(state, roundId) || !isRunning(state)) return refuse("wrong-phase");
  const { reasons = [] } = state;
  if (reasonId === null) {
    if (reasons.every((shown) => shown.answer !== answer)) return unchanged(state);
    return to({ ...state, reasons: withoutAnswer(reasons, answer) });
  }
  if (reasons.some(({ id }) => id === reasonId)) return unchanged(state);
  if (state.phase !== "closed" || !state.counted) return refuse("still-counting");
  if (reason?.answer !== answer) return refuse("no-such-reason");
  return to({ ...state, reasons: withPicked(reasons, reason) });
}

/** Votes are seen once a round is closed, discussed, and given again before anybody is told what is right. */
function voteAgain(state: SessionState, event: EventOf<"round:revote">, { round }: Context): Outcome {
  const { revoteOf, present } = event;
  if (isRunning(state) && state.round.revoteOf === revoteOf) return unchanged(state);
  if (!isAbout(state, revoteOf) || state.phase !== "closed") return refuse("wrong-phase");
  if (!isCounted(state, event.at)) return refuse("still-counting");
  if (!round) return refuse("no-such-question");
  const place: RoundPlace = { origin: state.round.origin, revoteOf };
  return begin(state, event, round.question, place, dealtAgain(round.deal, present), {
    ...reasonsOf(state),
    effects: abandoned(state),
  });
}

/** Where everybody has answered, nobody is waited for but those who are still writing why. Whoever comes now comes too late. */
function closeRound(
  state: SessionState,
  event: EventOf<"round:close">,
  { allAnswered, round: asked }: Context,
): Outcome {
  if (!isAbout(state, event.roundId)) return refuse("wrong-phase");
  if (state.phase !== "open") return unchanged(state);
  const counted = allAnswered && !(asked && asksReasons(state, asked));
  const closesAt = Math.min(state.round.closesAt ?? event.at, event.at);
  const endedBy = isTimeUp(state.round, event.at) ? "time" : event.everyone ? "everyone" : "host";
  const round: RoundClock = { ...state.round, closesAt, endedBy };
  const closed: Effect = { type: "round-closed", roundId: round.id, closesAt };
  const effects = counted ? [closed, countedEffect(round)] : [closed];
  return move(
    state,
    { phase: "closed", round, counted, ...reasonsOf(state) },
    { effects, audience: "window" },
  );
}

function countRound(state: SessionState, event: EventOf<"round:count">): Outcome {
  if (!isAbout(state, event.roundId) || state.phase === "open") return refuse("wrong-phase");
  if (state.phase !== "closed" || state.counted) return unchanged(state);
  if (!isCounted(state, event.at)) return refuse("still-counting");
  return to({ ...state, counted: true }, { effects: [countedEffect(state.round)], audience: "teacher" });
}

const countedEffect = ({ id }: RoundClock): Effect => ({ type: "round-counted", roundId: id });

/** Whether nobody can answer any more, or at `now` need not be let. */
function isCounted(state: WithRound, now: number): boolean {
  return (state.phase === "closed" && state.counted) || isGraceOver(state.round, now);
}

function extendRound(state: SessionState, event: EventOf<"round:extend">): Outcome {
  if (!isAbout(state, event.roundId) || state.phase !== "open") return refuse("wrong-phase");
  // Somebody has asked already for what is asked for here.
  if (state.round.closesAt === null || state.round.closesAt !== event.closesAt) return unchanged(state);
  const closesAt = Math.max(state.round.closesAt, event.at) + event.seconds * 1_000;
  const round = { ...state.round, closesAt };
  const extended: Effect = { type: "round-extended", roundId: round.id, closesAt };
  return move(
    state,
    { phase: "open", round, ...reasonsOf(state) },
    { effects: [extended], audience: "window" },
  );
}

function revealRound(state: SessionState, event: EventOf<"round:reveal">): Outcome {
  if (!isAbout(state, event.roundId)) return refuse("wrong-phase");
  if (state.phase === "revealed" || state.phase === "standings") return unchanged(state);
  if (state.phase === "open" && !isTimeUp(state.round, event.at)) return refuse("wrong-phase");
  if (!isCounted(state, event.at)) return refuse("still-counting");
  const round: RoundClock = state.phase === "open" ? { ...state.round, endedBy: "time" } : state.round;
  const walk: Walk = { playing: true, step: 0, at: event.at };
  const revealed: Effect = { type: "round-revealed", roundId: round.id };
  return move(state, { phase: "revealed", round, walk }, { effects: [revealed], audience: "each" });
}

function skipItem(state: SessionState, event: EventOf<"item:skip">, { programme }: Context): Outcome {
  const { position } = event;
  if (isRunning(state)) {
    return isAtPosition(state, position) ? toLobby(state, abandoned(state)) : unchanged(state);
  }
  if (state.phase === "finished" || position === null) return refuse("wrong-phase");
  if (position >= programme.length) return refuse("no-such-question");
  if (state.phase === "slide" && state.position === position) return toLobby(state);
  return state.next === position ? to({ ...state, next: position + 1 }) : unchanged(state);
}

/** The run is shown again, to phones that came in during a round with all that they were not told then. */
function toLobby(state: SessionState, effects: Effect[] = []): Outcome {
  return move(state, { phase: "lobby" }, { effects, run: state.training && NO_NEW_LOSSES });
}

function controlWalk(state: SessionState, event: EventOf<"walk:control">, { round }: Context): Outcome {
  if (!isAbout(state, event.roundId) || state.phase !== "revealed") return refuse("wrong-phase");
  if (!round) return refuse("no-such-question");
  const steps = kindOf(round.question).steps(round.question);
  const step = Math.min(event.step, steps - 1);
  const at = event.at;
  const told = state.walk.told || (arrivesAt(state.walk, steps) ?? Infinity) <= at;
  const walks: Record<typeof event.action, Walk> = {
    play: { playing: true, step, at },
    pause: { playing: false, step, at },
    forward: { playing: false, step: Math.min(step + 1, steps - 1), at },
    back: { playing: false, step: Math.max(step - 1, 0), at },
    replay: { playing: true, step: 0, at },
    arrive: { playing: false, step: steps - 1, at },
  };
  const walk: Walk = { ...walks[event.action], ...(told && { told }) };
  // Phones that have been told already hear of it where a number is no longer tried out.
  const isNoNews = (told || state.settings.resultsAtOnce) && !state.walk.tried;
  return to({ ...state, walk }, { audience: isNoNews ? "teacher" : "walk" });
}

/** Only after the walk: it explains the numbers as they were. */
function tryOut(state: SessionState, event: EventOf<"walk:try">, { round }: Context): Outcome {
  if (!isAbout(state, event.roundId) || state.phase !== "revealed") return refuse("wrong-phase");
  if (!round) return refuse("no-such-question");
  const steps = kindOf(round.question).steps(round.question);
  if (walkStep(state.walk, steps, event.at) < steps - 1) return refuse("wrong-phase");
  const { tried: _, ...walk } = state.walk;
  return to(
    { ...state, walk: { ...walk, ...(event.tried && { tried: event.tried }) } },
    { audience: "walk" },
  );
}

/** Phones look up: what is in the host's hand is seen on the wall. */
function tryOnSlide(state: SessionState, { position, tried }: EventOf<"slide:try">): Outcome {
  if (state.phase !== "slide" || state.position !== position) return refuse("wrong-phase");
  const { tried: _, ...asItWas } = state;
  return to({ ...asItWas, ...(tried && { tried }) }, { audience: "teacher" });
}

function showStandings(state: SessionState, event: EventOf<"standings:show">): Outcome {
  if (!isAbout(state, event.roundId)) return refuse("wrong-phase");
  if (state.phase === "standings") return unchanged(state);
  if (state.phase !== "revealed") return refuse("wrong-phase");
  return move(state, { phase: "standings", round: state.round });
}

/** What is shown of them, for as long as the question is on. */
const reasonsOf = ({ reasons }: SessionState & { phase: "open" | "closed" }) => reasons && { reasons };

/** Null stands for a round about the run. */
function isAtPosition({ round: { origin } }: WithRound, position: number | null): boolean {
  return (origin.of === "programme" ? origin.position : null) === position;
}

type WithRound = SessionState & { round: RoundClock };

function isAbout(state: SessionState, roundId: string): state is WithRound {
  return "round" in state && state.round.id === roundId;
}
