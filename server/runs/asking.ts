// Makes a question out of the moment a training run is in: about one weight, or dealt so that each phone gets its own.

import { randomInt } from "node:crypto";
import type { Payload, Refusal } from "../../lib/protocol";
import { signOf } from "../../lib/questions/sign-of";
import type { WeightQuestion } from "../../lib/questions/weight";
import { oneWeightPrompt, ownWeightsPrompt, weightExplanation } from "../../lib/questions/weight-words";
import { accept, type Result, refuse } from "../../lib/result";
import { WEIGHT_POINTS } from "../../lib/session/vote-rounds";
import { dealOrder } from "../../lib/training/deal";
import { textOf } from "../../lib/training/floats";
import type { StoredRun } from "../store/runs";

type Asked = Payload<"training:ask">;

/** `gradient` is that of the run's next step. */
export function weightQuestionOf(
  run: StoredRun,
  gradient: Float64Array,
  { about, taps, seconds }: Asked,
): Result<WeightQuestion, Refusal> {
  const isDealt = about.kind === "deal";
  const order = isDealt ? dealOrder(run.config.seed, run.step, new Array(gradient.length).fill(0)) : [];
  if (!isDealt) {
    const index = about.kind === "one" ? about.index : pick(about.which, gradient);
    if (index === null) return refuse("no-zero-weight");
    if (index >= gradient.length) return refuse("no-such-weight");
    order.push(index);
  }
  return accept({
    kind: "weight",
    runId: run.id,
    step: run.step,
    config: run.config,
    parameters: textOf(run.parameters),
    order,
    perPhone: isDealt ? about.perPhone : 1,
    taps,
    isVote: false,
    prompt: isDealt ? ownWeightsPrompt : oneWeightPrompt,
    explanation: weightExplanation,
    seconds,
    points: WEIGHT_POINTS,
  });
}

/** The smallest is the one that is hardest to tell from zero and still is not; null where no weight is blamed with zero. */
function pick(which: "largest" | "smallest" | "zero" | "random", gradient: Float64Array): number | null {
  const weights = [...gradient.keys()];
  const sizeOf = (index: number) => Math.abs(gradient[index] ?? 0);
  const bySize = weights.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const isZero = (index: number) => signOf(gradient[index] ?? 0) === "0";
  switch (which) {
    case "largest":
      return bySize[0] ?? null;
    case "smallest":
      return bySize.findLast((index) => !isZero(index)) ?? bySize[0] ?? null;
    case "zero": {
      const zeros = weights.filter(isZero);
      return zeros.length > 0 ? (zeros[randomInt(zeros.length)] ?? null) : null;
    }
    case "random":
      return randomInt(weights.length);
  }
}
