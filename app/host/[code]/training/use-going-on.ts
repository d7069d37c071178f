// The way on through a run, and the way back: for the large button, the keys, and the question before steps are forgotten.

"use client";

import { nextVote } from "../../../questions/registries/vote";
import { useDesk } from "../../../training/desk/run-desk";
import { useMoves } from "../../../training/desk/use-moves";
import { useRun } from "../../../training/picture/run-on-show";
import { nextStage } from "../../../training/run/next-stage";

export function useGoingOn() {
  const { training, losses, config } = useRun();
  const { playing, askToForget } = useDesk();
  const moves = useMoves();
  const { step } = training;
  const next = nextStage(training, losses, config.votes);

  const vote = () => moves.ask(nextVote);
  /** Asks first, where that would forget the steps after this one. */
  const voteOn = () => (losses.length > step ? askToForget("later") : vote());
  const take = () => {
    switch (next.kind) {
      case "show":
        return moves.show(next.stage);
      case "update":
        return moves.advance(1);
      case "vote":
        return voteOn();
      case "leave":
        return moves.leave();
      case "back":
        return moves.rewind(next.to);
    }
  };
  const goOn = () => (playing.isPlaying ? playing.play(false) : take());
  const goBack = () => {
    if (step > 0 && !playing.isPlaying) moves.rewind(step - 1);
  };
  return { next, vote, voteOn, goOn, goBack };
}
