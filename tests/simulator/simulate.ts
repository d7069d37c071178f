// `npm run simulate -- SEED` tells one simulated class step by step; `--seeds N` runs that many, and counts what went wrong in them.

import { once } from "node:events";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { PhaseName } from "../../lib/session/state";
import { FEWEST_DELIVERIES, type Lesson, runLesson } from "./lesson";
import { allFaults, type Fault, phases } from "./world/faults";

type FaultCounts = Record<Fault, Partial<Record<PhaseName, number>>>;

/** What came of some seeds. */
interface Ran {
  counts: FaultCounts;
  deliveries: number;
  fewest: number;
  acknowledged: number;
  handedOn: number;
  /** A line or two for each class with a broken rule. */
  complaints: string[];
}

/** Of each fault in each phase, in a run of at least as many seeds as this is worth. */
const FEWEST_FAULTS = 100;
const ENOUGH_SEEDS = 1_000;

if (isMainThread) {
  const [first = "1", second] = process.argv.slice(2);
  const isFine = first === "--seeds" ? await runMany(Number(second)) : await tellOne(Number(first));
  process.exit(isFine ? 0 : 1);
} else {
  parentPort?.postMessage(await run(workerData));
}

async function tellOne(seed: number): Promise<boolean> {
  const { violations, deliveries, seconds } = await runLesson(seed, { listen: (line) => console.log(line) });
  console.log(`\nSeed ${seed}: ${deliveries} deliveries in ${seconds.toFixed(0)} s of a class.`);
  for (const violation of violations) console.log(`Broken: ${violation}`);
  return violations.length === 0;
}

/** Each processor takes its share: no class knows of another. */
async function runMany(seeds: number): Promise<boolean> {
  const start = Date.now();
  const threads = availableParallelism();
  const shares = Array.from({ length: threads }, (_, at) => runBeside({ first: at + 1, seeds, threads }));
  const { counts, complaints, ...sums } = (await Promise.all(shares)).reduce(together);
  for (const complaint of complaints) console.log(complaint);
  print(counts);
  const seconds = (Date.now() - start) / 1_000;
  console.log(
    `${seeds} classes in ${seconds.toFixed(1)} s: ${sums.deliveries} deliveries, at least ${sums.fewest} in each, ` +
      `${sums.acknowledged} answers acknowledged, ${sums.handedOn} handed on; ${complaints.length} classes with a broken rule.`,
  );
  const rare = allFaults.flatMap((fault) =>
    phases
      .filter((phase) => (counts[fault][phase] ?? 0) < FEWEST_FAULTS)
      .map((phase) => `${fault}, ${phase}`),
  );
  if (seeds >= ENOUGH_SEEDS && rare.length > 0) console.log(`Too seldom: ${rare.join("; ")}`);
  return complaints.length === 0 && (seeds < ENOUGH_SEEDS || rare.length === 0);
}

function countsOf(count: (fault: Fault, phase: PhaseName) => number): FaultCounts {
  const ofPhases = (fault: Fault) => phases.map((phase) => [phase, count(fault, phase)]);
  return Object.fromEntries(
    allFaults.map((fault) => [fault, Object.fromEntries(ofPhases(fault))]),
  ) as FaultCounts;
}

function together(one: Ran, other: Ran): Ran {
  return {
    counts: countsOf((fault, phase) => (one.counts[fault][phase] ?? 0) + (other.counts[fault][phase] ?? 0)),
    deliveries: one.deliveries + other.deliveries,
    fewest: Math.min(one.fewest, other.fewest),
    acknowledged: one.acknowledged + other.acknowledged,
    handedOn: one.handedOn + other.handedOn,
    complaints: [...one.complaints, ...other.complaints],
  };
}

function print(counts: FaultCounts): void {
  const row = (name: string, cells: readonly (string | number)[]) =>
    console.log(name.padEnd(44) + cells.map((cell) => String(cell).padStart(10)).join(""));
  row("How often, and in which phase of the class", phases);
  for (const fault of allFaults)
    row(
      fault,
      phases.map((phase) => counts[fault][phase] ?? 0),
    );
}

/** Every so many seeds from the first one. */
interface Share {
  first: number;
  seeds: number;
  threads: number;
}

async function runBeside(share: Share): Promise<Ran> {
  const thread = new Worker(new URL(import.meta.url), { workerData: share });
  const [ran] = await once(thread, "message");
  return ran;
}

async function run({ first, seeds, threads }: Share): Promise<Ran> {
  const counts = countsOf(() => 0);
  const ran: Ran = {
    ...{ counts, deliveries: 0, acknowledged: 0, handedOn: 0 },
    fewest: Number.POSITIVE_INFINITY,
    complaints: [],
  };
  for (let seed = first; seed <= seeds; seed += threads) {
    const lesson = await runLesson(seed);
    for (const { fault, phase } of lesson.faults) counts[fault][phase] = (counts[fault][phase] ?? 0) + 1;
    ran.deliveries += lesson.deliveries;
    ran.acknowledged += lesson.acknowledged;
    ran.handedOn += lesson.handedOn;
    ran.fewest = Math.min(ran.fewest, lesson.deliveries);
    const broken = brokenIn(lesson);
    if (broken !== null) ran.complaints.push(`Seed ${seed}: ${broken}\n  npm run simulate -- ${seed}`);
  }
  return ran;
}

function brokenIn({ violations, deliveries }: Lesson): string | null {
  return violations[0] ?? (deliveries < FEWEST_DELIVERIES ? `only ${deliveries} deliveries` : null);
}
