// The zero_grad detective: the host hides a bug in the run, and the class is shown what it did.

import { randomInt, randomUUID } from "node:crypto";
import type { Payload, Refusal } from "../../lib/protocol";
import { type BugQuestion, bugRefusal, lineOptions, stepOptions, whyOptions } from "../../lib/questions/bug";
import { bugExplanations, bugPrompts } from "../../lib/questions/bug-words";
import { accept, type Result, refuse } from "../../lib/result";
import { WEIGHT_POINTS } from "../../lib/session/vote-rounds";
import { EVIDENCE_STEPS, type Evidence } from "../../lib/training/evidence";
import { forgetZeroGrad, restoreZeroGrad } from "../../lib/training/run-numbers";
import { knobEvidence, runEvidence, twistEvidence } from "../../lib/training/zero-grad";
import { drive } from "../class/drive";
import type { Handlers } from "../class/handler";
import type { Live } from "../class/live";
import { checkpointBefore, type StoredRun } from "../store/runs";
import { moveRun, shownRun, startingAgain } from "./move-run";

type Investigated = Payload<"training:investigate">;

export const detectiveHandlers: Pick<Handlers, "training:forget" | "training:investigate"> = {
  "training:forget": (live, socket, { forgotten, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (run.config.votes) return refuse("class-votes");
      const { step, parameters } = run;
      const numbers = { step, parameters, forgotten: run.forgotten };
      const changed = forgotten ? forgetZeroGrad(numbers) : restoreZeroGrad(numbers);
      return accept(startingAgain(changed, run.losses));
    }),

  async "training:investigate"(live, socket, asked) {
    const run = await shownRun(live, socket, asked);
    if (!run.ok) return run;
    const evidence = await evidenceOf(live, run.value, asked.of);
    if (!evidence.ok) return evidence;
    const refusal = bugRefusal(asked.asks, evidence.value);
    if (refusal) return refuse(refusal);
    const question = questionOf(evidence.value, asked);
    return drive(live, socket, { type: "round:ask", question, roundId: randomUUID(), at: Date.now() });
  },
};

async function evidenceOf(
  live: Live,
  run: StoredRun,
  of: Investigated["of"],
): Promise<Result<Evidence, Refusal>> {
  if (of === "knob") return accept(knobEvidence());
  if (of === "twist") return accept(twistEvidence());
  if (!run.forgotten) return refuse("nothing-forgotten");
  const { since } = run.forgotten;
  const steps = Math.min(EVIDENCE_STEPS, run.step - since);
  const start = restoreZeroGrad(await checkpointBefore(live.db, run.id, since));
  const { losses } = await live.trainers.advance(live.trainers.runOf(run), start, steps);
  return accept(runEvidence(since, losses, Array.from(run.losses.subarray(0, run.step))));
}

function questionOf(evidence: Evidence, { runId, step, asks, seconds }: Investigated): BugQuestion {
  return {
    kind: "bug",
    runId,
    step,
    asks,
    evidence,
    options: optionsOf(asks, evidence),
    prompt: bugPrompts[asks],
    explanation: bugExplanations[asks],
    seconds,
    points: WEIGHT_POINTS,
  };
}

/** Neither the place of the right step nor that of the right line may be a habit. */
function optionsOf(asks: BugQuestion["asks"], evidence: Evidence): string[] {
  if (asks === "when") return stepOptions(evidence, randomInt(4));
  return shuffled(asks === "line" ? lineOptions : whyOptions);
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: randomInt(2 ** 32) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
