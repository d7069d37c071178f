// The one obvious next thing to do in a class, at each of its moments.

import type { HostView } from "../../../lib/session/views";
import { type AfterCase, afterCase } from "./after-case";

export type NextAction =
  | { kind: "open"; position: number }
  | { kind: "close"; roundId: string }
  | { kind: "reveal"; roundId: string }
  | { kind: "step"; roundId: string }
  | { kind: "standings"; roundId: string }
  | AfterCase
  /** The weights turn as the class has voted. */
  | { kind: "turn"; runId: string; step: number; roundId: string }
  | { kind: "finish" }
  | { kind: "end" };

/** `walkDone` tells whether the reveal has arrived at its last step. Null once the class has ended. */
export function nextAction(view: HostView, walkDone: boolean): NextAction | null {
  const { stage, next, questions } = view;
  switch (stage.phase) {
    case "lobby":
    case "standings":
      return next < questions ? { kind: "open", position: next } : { kind: "finish" };
    case "open":
      return { kind: "close", roundId: stage.round.id };
    case "closed":
      return { kind: "reveal", roundId: stage.round.id };
    case "revealed":
      if (view.training && stage.round.question.kind === "bug") {
        return afterCase(view.training, stage.round.question, view.forgottenAt);
      }
      if (view.training && stage.round.position === null) {
        const { runId, step, stage: shown } = view.training;
        const { id: roundId, question } = stage.round;
        const isVote = question.kind === "weight" && question.isVote;
        return isVote
          ? { kind: "turn", runId, step, roundId }
          : { kind: "network", runId, step, stage: shown };
      }
      return { kind: walkDone ? "standings" : "step", roundId: stage.round.id };
    case "finished":
      return { kind: "end" };
    case "ended":
      return null;
  }
}
