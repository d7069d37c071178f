// Training beside classes: in other threads, in turns, and with the same bits.

import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";
import type { RunConfig } from "../../lib/training/run-config";
import { forgetZeroGrad } from "../../lib/training/run-numbers";
import { TrainingRun } from "../../lib/training/training-run";
import { jobs } from "../../server/compute/jobs";
import type { Threads } from "../../server/compute/threads";
import { type Compute, computeHere, Trainers } from "../../server/compute/trainers";
import { THREAD, toModules } from "../../server/setup/compile.mjs";
import { lectureRun, moonsRun } from "./support/runs";

const moons = moonsRun();

/** As large as a run may be: of one step after the other each takes milliseconds. */
const largest: RunConfig = { ...moons, data: { kind: "moons", n: 500, noise: 0.1 }, hidden: [40, 40] };

async function startedThreads(): Promise<Threads> {
  const folder = await mkdtemp(join(process.cwd(), ".setup", "threads-"));
  await build(toModules({ threads: "server/compute/threads.ts", thread: THREAD }, folder));
  const { startThreads } = await import(pathToFileURL(join(folder, "threads.js")).href);
  const threads: Threads = startThreads();
  onTestFinished(async () => {
    await threads.close();
    await rm(folder, { recursive: true });
  });
  return threads;
}

it("gives the same bits in another thread as here", async () => {
  const { compute } = await startedThreads();
  for (const config of [lectureRun(), moons]) {
    const run = { id: JSON.stringify(config), config };
    const [there, here] = await Promise.all(
      [compute, computeHere].map(async (how: Compute) => {
        const trainers = new Trainers(how);
        const { start, sample } = await trainers.start(run);
        const { state, losses, checkpoints } = await trainers.advance(run, start, 120);
        const buggy = await trainers.advance(run, forgetZeroGrad(state), 3);
        const blame = await trainers.blame(run, buggy.state);
        const trail = await trainers.follow(run, buggy.state, 5);
        return {
          start,
          sample,
          state,
          losses,
          checkpoints,
          buggy,
          blame,
          trail,
          voted: await trainers.signs(run, state),
        };
      }),
    );
    expect(there).toEqual(here);
    expect(there?.losses).toHaveLength(120);
  }
});

it("gives the same bits in several turns as in one go", async () => {
  const turns: number[] = [];
  const compute: Compute = (name, ...given) => {
    if (name === "advance") turns.push(given[2] as number);
    return computeHere(name, ...given);
  };
  const run = { id: "largest", config: largest };
  const inTurns = await new Trainers(compute).advance(run, jobs.start(run).start, 8);
  const atOnce = new TrainingRun(largest).advance(jobs.start(run).start, 8);
  expect(turns.length).toBeGreaterThan(1);
  expect(inTurns.state).toEqual(atOnce.state);
  expect(inTurns.losses).toEqual(atOnce.losses);
});

it("lets a small run pass between the steps of a large one", async () => {
  const order: string[] = [];
  let line: Promise<unknown> = Promise.resolve();
  const oneAfterTheOther: Compute = (name, ...given) => {
    const done = line.then(() => {
      order.push(given[0].id);
      return computeHere(name, ...given);
    });
    line = done;
    return done;
  };
  const trainers = new Trainers(oneAfterTheOther);
  const advance = (id: string, config: RunConfig) =>
    trainers.advance({ id, config }, jobs.start({ id, config }).start, 8);
  await Promise.all([advance("large", largest), advance("small", lectureRun())]);
  expect(order.slice(0, 2)).toEqual(["large", "small"]);
  expect(order.lastIndexOf("large")).toBeGreaterThan(1);
});
