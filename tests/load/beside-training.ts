// What a class that answers feels of another class of the same process, whose network trains at full speed meanwhile.

import { setTimeout as sleep } from "node:timers/promises";
import { MAX_STEPS_AT_ONCE } from "../../lib/protocol";
import type { RunNews } from "../../lib/session/views";
import { MAX_STEPS } from "../../lib/training/limits";
import type { RunConfig } from "../../lib/training/run-config";
import type { Lesson } from "./lesson";
import { type Percentiles, percentiles } from "./percentiles";
import { answerWithinASecond, type Phone } from "./phones";

/** Of each kind, by turns, so that both meet the same computer. */
const ROUNDS = 2;
const READING_MS = 300;
/** As often as a host's screen asks for steps while it plays. */
const PLAYING_MS = 250;

/** micrograd's moons demo: 100 samples, 337 parameters. */
const moons: RunConfig = {
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

export interface BesideTraining {
  idle: Percentiles;
  playing: Percentiles;
  /** Steps trained while the class answered. */
  steps: number;
}

export async function answersBesideTraining(
  answering: Lesson,
  phones: readonly Phone[],
  training: Lesson,
): Promise<BesideTraining> {
  const times: { idle: number[]; playing: number[] } = { idle: [], playing: [] };
  const runId = await startRun(training.host);
  let steps = 0;
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const kind = round % 2 ? "playing" : "idle";
    const roundId = await answering.open();
    await sleep(READING_MS);
    const player = kind === "playing" ? play(training.host, runId, steps) : null;
    const timed = await answerWithinASecond(phones, roundId);
    steps = (await player?.stop()) ?? steps;
    times[kind].push(...timed.map(({ ms }) => ms));
    await answering.closeAndReveal(roundId);
    await sleep(READING_MS);
  }
  return { idle: percentiles(times.idle), playing: percentiles(times.playing), steps };
}

async function startRun(host: Phone): Promise<string> {
  const seen = new Promise<RunNews>((resolve) => host.once("run", resolve));
  await host.emitWithAck("training:start", { config: moons, instead: null });
  return (await seen).training.runId;
}

/** Asks for as many steps as one request may have, again and again; `stop` says which step was reached. */
function play(host: Phone, runId: string, from: number) {
  let playing = true;
  let step = from;
  const played = (async () => {
    while (playing && step < MAX_STEPS) {
      const start = performance.now();
      const asked = { runId, step, steps: MAX_STEPS_AT_ONCE };
      const { ok } = await host.timeout(30_000).emitWithAck("training:advance", asked);
      if (!ok) throw new Error(`The run did not move on from step ${step}.`);
      step += MAX_STEPS_AT_ONCE;
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
