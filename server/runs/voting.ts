// Class-vote descent: once its round is revealed, the votes of the class turn the weights.

import type { Sign } from "../../lib/micrograd/sign";
import { kindOf } from "../../lib/questions/kinds";
import { accept, refuse } from "../../lib/result";
import { dealtIn } from "../../lib/session/deal";
import type { Origin } from "../../lib/session/state";
import { summaryOf } from "../../lib/session/stored-answers";
import { recordVotes, type VoteRecord } from "../../lib/training/vote-record";
import { turnedBy } from "../../lib/training/vote-turn";
import type { Handlers } from "../class/handler";
import type { KnownRound } from "../news/rounds";
import { readAnswers, readVoters } from "../store/answers";
import type { Database } from "../store/database";
import type { StoredRun } from "../store/runs";
import { moveRun } from "./move-run";

export const votingHandlers: Pick<Handlers, "training:turn"> = {
  /** Whether the round is this class's and revealed, the state machine says when the move is written. */
  "training:turn": (live, socket, shown) =>
    moveRun(live, socket, shown, async (run) => {
      const round = await live.roundOf(shown.roundId);
      if (!round || !turns(round.origin, run)) return refuse("wrong-phase");
      const blamed = await live.trainers.signs(run, run);
      if (!blamed) return refuse("wrong-phase");
      const votes = await readVotes(live.db, round, blamed.signs);
      if (!votes) return refuse("wrong-phase");
      const state = turnedBy(run, votes);
      return accept({
        state,
        losses: Float64Array.of(...run.losses.subarray(0, run.step), blamed.loss),
        forgetFrom: state.step,
        checkpoints: [{ numbers: state, votes }],
        trouble: null,
      });
    }),
};

const turns = (origin: Origin, run: StoredRun) =>
  origin.of === "run" && origin.runId === run.id && origin.follows.kind === "turn";

/** The counted votes of a round, weight by weight; `truth` has the signs of the gradient that was voted on. */
async function readVotes(
  db: Database,
  { id: roundId, question, deal }: KnownRound,
  truth: readonly Sign[],
): Promise<VoteRecord | null> {
  const kind = kindOf(question);
  if (!kind.fromRun?.counts) return null;
  const answers = await readAnswers(db, roundId, kind.period(question));
  const counts = kind.fromRun.counts(question, summaryOf(question, answers, dealtIn(deal)));
  return recordVotes(counts, truth, await readVoters(db, roundId));
}
