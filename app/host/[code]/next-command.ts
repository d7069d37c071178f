// Asks the server for the next thing a host wants.

import type { LiveSocket } from "../../live/connect";
import {
  type Answered,
  closeRound,
  controlWalk,
  countRound,
  finishClass,
  forgetZeroGrad,
  openItem,
  revealRound,
  revoteRound,
  showStage,
  showStandings,
  talkAbout,
  turnByVotes,
} from "../../live/requests";
import type { NextAction } from "./next-action";

/** `step` is where the reveal is on the screen. */
export function commandNext(
  socket: LiveSocket,
  action: Exclude<NextAction, { kind: "end" | "train" }>,
  step: number,
): Answered {
  switch (action.kind) {
    case "open":
      return openItem(socket, action.position);
    case "close":
      return closeRound(socket, action.roundId);
    case "count":
      return countRound(socket, action.roundId);
    case "hint":
    case "talk":
      return talkAbout(socket, action.roundId, action.kind === "hint");
    case "voteAgain":
      return revoteRound(socket, action.roundId);
    case "reveal":
      return revealRound(socket, action.roundId);
    case "step":
      return controlWalk(socket, action.roundId, "forward", step);
    case "network":
      return showStage(socket, action, action.stage);
    case "turn":
      return turnByVotes(socket, action, action.roundId);
    case "putBack":
      return forgetZeroGrad(socket, action, false);
    case "standings":
      return showStandings(socket, action.roundId);
    case "finish":
      return finishClass(socket);
  }
}
