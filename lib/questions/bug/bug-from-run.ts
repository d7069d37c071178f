// Makes a case for detectives out of the training run on the screens, or out of an example beside it.

import { z } from "zod";
import { accept, type Result, refuse } from "../../result";
import { EVIDENCE_STEPS, type Evidence, evidenceCases } from "../../training/evidence";
import type { RunAtHand } from "../../training/run-at-hand";
import { knobEvidence, runEvidence, STEPS_BEFORE, twistEvidence } from "../../training/zero-grad";
import type { AskRefusal, Chance, Follows, FromRun } from "../kind";
import { bugAsks, bugRefusal, lineOptions, stepOptions, whyOptions } from "./bug-options";
import type { BugQuestion, BugSummary } from "./bug-question";

const asked = z.object({
  kind: z.literal("bug"),
  of: z.enum(evidenceCases),
  asks: z.enum(bugAsks),
  seconds: z.int().min(5).max(600).nullable(),
});
export type AskedCase = z.infer<typeof asked>;

/** As a question of the built-in quiz earns. */
const POINTS = 100;

async function evidenceOf(run: RunAtHand, of: AskedCase["of"]): Promise<Result<Evidence, AskRefusal>> {
  if (of === "knob") return accept(knobEvidence());
  if (of === "twist") return accept(twistEvidence());
  const around = await run.aroundForgetting(STEPS_BEFORE, EVIDENCE_STEPS);
  if (!around) return refuse("nothing-forgotten");
  return accept({ ...runEvidence(around), ...(run.config.l2 > 0 && { penalized: true as const }) });
}

/** Neither the place of the right step nor that of the right line may be a habit. */
function optionsOf({ asks }: AskedCase, evidence: Evidence, chance: Chance): string[] {
  if (asks === "when") return stepOptions(evidence, chance(4));
  return shuffled<string>(asks === "line" ? lineOptions : whyOptions, chance);
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const left = [...items];
  return items.map(() => left.splice(chance(left.length), 1)[0] as T);
}

export const bugFromRun: FromRun<BugQuestion, AskedCase, BugSummary> = {
  asked,
  async make(run, asked, chance) {
    const found = await evidenceOf(run, asked.of);
    if (!found.ok) return found;
    const evidence = found.value;
    const { asks, of, seconds } = asked;
    const refusal = bugRefusal(asks, evidence);
    if (refusal) return refuse(refusal);
    const question: BugQuestion = {
      kind: "bug",
      runId: run.id,
      step: run.step,
      asks,
      evidence,
      options: optionsOf(asked, evidence, chance),
      prompt: {},
      explanation: {},
      seconds,
      points: POINTS,
    };
    // When it went wrong does not yet say what is missing.
    const follows: Follows = { kind: "case", mends: of === "run" && asks !== "when" };
    return accept({ question, follows });
  },
  counts: null,
};
