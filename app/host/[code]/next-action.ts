// The one obvious next thing to do in a class, at each of its moments.

import type { Origin, Settings } from "../../../lib/session/state";
import type { RunStage, TrainingState } from "../../../lib/session/training-state";
import type { HostView, Stage } from "../../../lib/session/views";
import { offerAfter } from "./offer";

export type NextAction =
  /** The next item of the programme: a question, or a slide. */
  | { kind: "open"; position: number }
  /** Sets up the network that the slide on show is about. */
  | { kind: "train" }
  | { kind: "close"; roundId: string }
  /** Waits: answers of slow phones may still be on their way. */
  | { kind: "count"; roundId: string }
  /** Few were right: a hint, or a talk with the neighbour, before they vote again. */
  | { kind: "hint" | "talk"; roundId: string }
  | { kind: "voteAgain"; roundId: string }
  | { kind: "reveal"; roundId: string }
  | { kind: "step"; roundId: string }
  | { kind: "standings"; roundId: string }
  /** Back to the network that the round was about, as it was shown before. */
  | { kind: "network"; runId: string; step: number; stage: RunStage | null }
  /** The weights turn as the class has voted. */
  | { kind: "turn"; runId: string; step: number; roundId: string }
  /** The line `zero_grad` goes back into the run, which also leads back to the network. */
  | { kind: "putBack"; runId: string; step: number }
  | { kind: "finish" }
  | { kind: "end" };

/** `walkDone` tells whether the reveal has arrived at its last step. Null once the class has ended. */
export function nextAction(view: HostView, walkDone: boolean): NextAction | null {
  const { stage, training } = view;
  switch (stage.phase) {
    case "slide":
      return view.leadsToNetwork && !view.beenThere ? { kind: "train" } : inProgramme(view);
    case "lobby":
    case "standings":
      return inProgramme(view);
    case "open":
      return { kind: "close", roundId: stage.round.id };
    case "closed":
      return { kind: afterVote(view, stage), roundId: stage.round.id };
    case "revealed": {
      const { id: roundId, origin, points } = stage.round;
      if (training && origin.of === "run") return afterRun(roundId, origin, training, view.forgottenAt);
      // Nobody has won a point in a poll: the standings would be those of before.
      if (points === null) return inProgramme(view);
      return { kind: walkDone ? "standings" : "step", roundId };
    }
    case "finished":
      return { kind: "end" };
    case "ended":
      return null;
  }
}

/** What the standings are called: a quiet class sees there what it is as one. */
export const toStandings = ({ placesOnPhones }: Settings) => (placesOnPhones ? "standings" : "together");

const inProgramme = ({ next, items }: HostView): NextAction =>
  next < items ? { kind: "open", position: next } : { kind: "finish" };

function afterVote(view: HostView, { counted, talk }: Extract<Stage, { phase: "closed" }>) {
  if (!counted) return "count";
  return talk ? "voteAgain" : (offerAfter(view) ?? "reveal");
}

function afterRun(
  roundId: string,
  { follows }: Extract<Origin, { of: "run" }>,
  { runId, step, stage }: TrainingState,
  forgottenAt: number | null,
): NextAction {
  const back: NextAction = { kind: "network", runId, step, stage };
  switch (follows.kind) {
    case "nothing":
      return back;
    case "turn":
      return { kind: "turn", runId, step, roundId };
    case "case":
      return follows.mends && forgottenAt !== null ? { kind: "putBack", runId, step } : back;
  }
}
