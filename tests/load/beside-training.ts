// What a class that answers feels of other classes of the same process, whose networks train at full speed meanwhile.

import { setTimeout as sleep } from "node:timers/promises";
import { MAX_STEPS_AT_ONCE } from "../../lib/protocol";
import type { RunNews } from "../../lib/session/views";
import { MAX_STEPS } from "../../lib/training/limits";
import type { RunConfig } from "../../lib/training/run-config";
import type { Lesson } from "./lesson";
import { type Percentiles, percentiles } from "./percentiles";
import { answerWithinASecond, type Phone } from "./phones";

/** Of each kind, by turns, so that both meet the same computer. */
const ROUNDS = 3;
const READING_MS = 300;
/** As often as a host's screen asks for steps while it plays. */
const PLAYING_MS = 250;

/** micrograd's moons demo: 100 samples, 337 parameters. */
export const moons: RunConfig = {
  data: { kind: "moons", n: 100, noise: 0.1 },
  hidden: [16, 16],
  activation: "relu",
  linearOutput: true,
  loss: "hinge",
  l2: 1e-4,
  learningRate: { start: 0.1, end: 0.1, steps: 1 },
  batch: { kind: "full" },
  seed: 1337,
};

/** As large as a run may be: a step takes some milliseconds. */
const largest: RunConfig = { ...moons, data: { kind: "moons", n: 500, noise: 0.1 }, hidden: [42, 42] };

export interface BesideTraining {
  /** How many classes train. */
  training: number;
  idle: Percentiles;
  playing: Percentiles;
  /** Steps trained while the class answered, all together, and of the class that came furthest and least far. */
  steps: { all: number; most: number; least: number };
}

export async function answersBesideTraining(
  answering: Lesson,
  phones: readonly Phone[],
  training: readonly Lesson[],
): Promise<BesideTraining> {
  const times: { idle: number[]; playing: number[] } = { idle: [], playing: [] };
  const runs = await Promise.all(training.map(({ host }) => startRun(host, largest)));
  let steps = training.map(() => 0);
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const kind = round % 2 ? "playing" : "idle";
    const roundId = await answering.open();
    const players = training.map(({ host }, i) =>
      kind === "playing" ? playRun(host, runs[i] as string, steps[i] as number, MAX_STEPS_AT_ONCE) : null,
    );
    await sleep(READING_MS);
    const timed = await answerWithinASecond(phones, roundId);
    steps = await Promise.all(players.map((player, i) => player?.stop() ?? (steps[i] as number)));
    if (timed.some(({ ok }) => !ok)) throw new Error("Not every answer was stored.");
    times[kind].push(...timed.map(({ ms }) => ms));
    await answering.closeAndReveal(roundId);
    await sleep(READING_MS);
  }
  const all = steps.reduce((sum, each) => sum + each, 0);
  return {
    training: training.length,
    idle: percentiles(times.idle),
    playing: percentiles(times.playing),
    steps: { all, most: Math.max(...steps), least: Math.min(...steps) },
  };
}

export async function startRun(host: Phone, config: RunConfig): Promise<string> {
  const seen = new Promise<RunNews>((resolve) => host.once("run", resolve));
  const { ok } = await host.emitWithAck("training:start", { config, instead: null });
  if (!ok) throw new Error("No run was started.");
  return (await seen).training.runId;
}

/** Asks for as many steps at a time, again and again, as a host's screen does; `stop` says which step was reached. */
export function playRun(host: Phone, runId: string, from: number, atOnce: number) {
  let playing = true;
  let step = from;
  const played = (async () => {
    while (playing && step + atOnce <= MAX_STEPS) {
      const start = performance.now();
      const asked = { runId, step, steps: atOnce };
      const { ok } = await host.timeout(60_000).emitWithAck("training:advance", asked);
      if (!ok) throw new Error(`The run did not move on from step ${step}.`);
      step += atOnce;
      await sleep(Math.max(0, PLAYING_MS - (performance.now() - start)));
    }
  })();
  return {
    async stop() {
      playing = false;
      await played;
      return step;
    },
  };
}
