// Makes a question out of the moment a training run is in: about one weight, or dealt so that each phone gets its own; a step of class-vote descent is the latter.

import { z } from "zod";
import type { Sign, SignCount } from "../../micrograd/sign";
import { accept, type Result, refuse } from "../../result";
import { dealOrder } from "../../training/deal";
import { textOf } from "../../training/floats";
import { MAX_CARDS, MAX_STEPS } from "../../training/limits";
import type { RunAtHand } from "../../training/run-at-hand";
import { trainingRunOf } from "../../training/training-run";
import { votesOf } from "../../training/votes-of";
import { trueSigns } from "../../training/weight-card";
import type { AskRefusal, Chance, FromRun } from "../kind";
import { noSigns } from "../sign-count";
import type { WeightQuestion, WeightSummary } from "./weight-question";

const round = {
  kind: z.literal("weight"),
  taps: z.enum(["sign", "sign-and-turn"]),
  seconds: z.int().min(5).max(600).nullable(),
};

const weightPicks = ["largest", "smallest", "zero", "random"] as const;
type WeightPick = (typeof weightPicks)[number];

const asked = z.discriminatedUnion("about", [
  z.object({ ...round, about: z.literal("one"), index: z.int().min(0) }),
  z.object({ ...round, about: z.literal("pick"), which: z.enum(weightPicks) }),
  z.object({ ...round, about: z.literal("deal"), perPhone: z.int().min(1).max(MAX_CARDS) }),
  /** The next step of a run that the class turns; its configuration says the rest. */
  z.object({ kind: round.kind, about: z.literal("vote") }),
]);
export type AskedWeights = z.infer<typeof asked>;

/** As a question of the built-in quiz earns. */
const POINTS = 100;

type FromRunOfWeights = FromRun<WeightQuestion, AskedWeights, WeightSummary>;
type Made = Awaited<ReturnType<FromRunOfWeights["make"]>>;

async function make(run: RunAtHand, asked: AskedWeights, chance: Chance): Promise<Made> {
  if (asked.about === "vote") return voteOn(run);
  const gradient = run.gradient();
  if (!gradient) return refuse("wrong-phase");
  const { taps, seconds } = asked;
  if (asked.about === "deal") {
    const order = dealOrder(run.config.seed, run.step, new Array(gradient.length).fill(0));
    const dealt = { ...momentOf(run), order, perPhone: asked.perPhone, taps, isVote: false, seconds };
    return accept({ question: dealt, follows: { kind: "nothing" } });
  }
  const index = indexIn(run, gradient, asked, chance);
  if (!index.ok) return index;
  const one = { ...momentOf(run), order: [index.value], perPhone: 1, taps, isVote: false, seconds };
  return accept({ question: one, follows: { kind: "nothing" } });
}

/** Weights with the fewest votes in the steps up to now come first, whoever was away. */
async function voteOn(run: RunAtHand): Promise<Made> {
  const { config, step, parameters } = run;
  if (!config.votes) return refuse("gradient-decides");
  if (step === MAX_STEPS) return refuse("too-many-steps");
  const { perPhone, seconds } = votesOf(config);
  const before = await run.votes();
  const votesSoFar = Array.from(parameters, (_, index) =>
    before.reduce((sum, { asked }) => sum + (asked[index] ?? 0), 0),
  );
  const order = dealOrder(config.seed, step, votesSoFar);
  const question = { ...momentOf(run), order, perPhone, taps: "sign" as const, isVote: true, seconds };
  return accept({ question, follows: { kind: "turn" } });
}

function momentOf({ id: runId, step, config, parameters }: RunAtHand) {
  const shared = { kind: "weight", prompt: {}, explanation: {}, points: POINTS } as const;
  return { ...shared, runId, step, config, parameters: textOf(parameters) };
}

/** The keys of all weights, which also say where blame is nothing but rounding. */
function keysOf({ config, step, parameters }: RunAtHand): readonly Sign[] {
  const picture = trainingRunOf(config).picture({ step, parameters, forgotten: null });
  return picture.ok ? trueSigns(config, picture.value) : [];
}

function indexIn(
  run: RunAtHand,
  gradient: Float64Array,
  asked: Extract<AskedWeights, { about: "one" | "pick" }>,
  chance: Chance,
): Result<number, AskRefusal> {
  const index = asked.about === "one" ? asked.index : pick(run, asked.which, gradient, chance);
  if (index === null) return refuse("no-zero-weight");
  return index < gradient.length ? accept(index) : refuse("no-such-weight");
}

/** The smallest is the one that is hardest to tell from zero and still is not; null where no weight is blamed with zero. */
function pick(run: RunAtHand, which: WeightPick, gradient: Float64Array, chance: Chance): number | null {
  const weights = [...gradient.keys()];
  const sizeOf = (index: number) => Math.abs(gradient[index] ?? 0);
  const bySize = [...weights].sort((a, b) => sizeOf(b) - sizeOf(a));
  const zeros = () => {
    const keys = keysOf(run);
    return weights.filter((index) => keys[index] === "0");
  };
  switch (which) {
    case "largest":
      return bySize[0] ?? null;
    case "smallest": {
      const none = new Set(zeros());
      return bySize.filter((index) => !none.has(index)).at(-1) ?? bySize[0] ?? null;
    }
    case "zero": {
      const none = zeros();
      return none.length > 0 ? (none[chance(none.length)] ?? null) : null;
    }
    case "random":
      return chance(weights.length);
  }
}

/** Every parameter's votes, those that nobody was asked about among them. */
function counts({ order, parameters }: WeightQuestion, signs: readonly SignCount[]): SignCount[] {
  const all = Array.from({ length: atob(parameters).length / Float64Array.BYTES_PER_ELEMENT }, noSigns);
  order.forEach((index, i) => {
    const count = signs[i];
    if (count) all[index] = count;
  });
  return all;
}

export const weightsFromRun: FromRunOfWeights = {
  asked,
  make,
  counts: (question, summary) => counts(question, summary.signs),
};
