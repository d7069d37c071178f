// Class-vote descent: a step is a round in which every phone is dealt some weights, and its votes turn them.

import { randomUUID } from "node:crypto";
import { accept, refuse } from "../../lib/result";
import { recordOf, turnedBy, voteQuestionOf } from "../../lib/session/vote-rounds";
import { MAX_STEPS } from "../../lib/training/limits";
import { drive } from "../class/drive";
import type { Handlers } from "../class/handler";
import { countAnswers, readVotes } from "../store/answers";
import { readVoteRecords } from "../store/runs";
import { moveRun, shownRun } from "./move-run";

export const votingHandlers: Pick<Handlers, "training:vote" | "training:turn"> = {
  async "training:vote"(live, socket, shown) {
    const run = await shownRun(live, socket, shown);
    if (!run.ok) return run;
    if (!run.value.config.votes) return refuse("gradient-decides");
    if (shown.step === MAX_STEPS) return refuse("too-many-steps");
    const before = await readVoteRecords(live.db, shown.runId, shown.step);
    const question = voteQuestionOf(run.value, before);
    return drive(live, socket, { type: "round:ask", question, roundId: randomUUID(), at: Date.now() });
  },

  /** Whether the round is this class's, revealed and about this step, the state machine says when the move is written. */
  "training:turn": (live, socket, shown) =>
    moveRun(live, socket, shown, async (run) => {
      const { roundId } = shown;
      const question = await live.questionOf(roundId);
      if (question?.kind !== "weight" || !question.isVote) return refuse("wrong-phase");
      const trainer = live.trainers.runOf(run);
      const gradient = trainer.blameAt(run);
      if (!gradient.ok) return refuse("wrong-phase");
      const { answered } = await countAnswers(live.db, roundId, new Set());
      const votes = recordOf(await readVotes(live.db, roundId, question), gradient.value, answered);
      const state = turnedBy(run, votes);
      return accept({
        state,
        losses: Float64Array.of(...run.losses.subarray(0, run.step), trainer.lossAt(run)),
        forgetFrom: state.step,
        checkpoints: [{ numbers: state, votes }],
        trouble: null,
      });
    }),
};
