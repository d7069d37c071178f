// Asks the server for the next thing a host wants.

import {
  type Answered,
  closeRound,
  controlWalk,
  finishClass,
  forgetZeroGrad,
  openRound,
  revealRound,
  showStage,
  showStandings,
  turnByVotes,
} from "../../live/requests";
import type { HostLive } from "./host-screen";
import type { NextAction } from "./next-action";

export function perform({ socket }: HostLive, action: Exclude<NextAction, { kind: "end" }>): Answered {
  switch (action.kind) {
    case "open":
      return openRound(socket, action.position);
    case "close":
      return closeRound(socket, action.roundId);
    case "reveal":
      return revealRound(socket, action.roundId);
    case "step":
      return controlWalk(socket, action.roundId, "forward");
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
