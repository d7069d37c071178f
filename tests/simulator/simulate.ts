// `npm run simulate -- SEED` tells one simulated class step by step; `--seeds N` runs that many, and counts what went wrong in them.

import { once } from "node:events";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { FEWEST_DELIVERIES, type Lesson, runLesson } from "./lesson";
import { allFaults, type Fault, phases } from "./world/faults";

type FaultCounts = Record<Fault, Record<string, number>>;

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
  const shares = Array.from({ length: threads }, (_, first) =>
    runBeside({ first: first + 1, seeds, threads }),
  );
  const all = await Promise.all(shares);
  const sum = (pick: (ran: Ran) => number | undefined) =>
    all.reduce((left, ran) => left + (pick(ran) ?? 0), 0);
  const seldom: string[] = [];
  const row = (name: string, cells: readonly (string | number)[]) =>
    console.log(name.padEnd(44) + cells.map((cell) => String(cell).padStart(10)).join(""));
  row("How often, and in which phase of the class", phases);
  for (const fault of allFaults) {
    const often = phases.map((phase) => sum(({ counts }) => counts[fault][phase]));
    row(fault, often);
    seldom.push(
      ...phases.filter((_, at) => (often[at] ?? 0) < FEWEST_FAULTS).map((phase) => `${fault}, ${phase}`),
    );
  }
  const complaints = all.flatMap((ran) => ran.complaints);
  for (const complaint of complaints) console.log(complaint);
  const seconds = (Date.now() - start) / 1_000;
  console.log(
    `${seeds} classes in ${seconds.toFixed(1)} s: ${sum((ran) => ran.deliveries)} deliveries, ` +
      `at least ${Math.min(...all.map(({ fewest }) => fewest))} in each, ` +
      `${sum((ran) => ran.acknowledged)} answers acknowledged, ${sum((ran) => ran.handedOn)} handed on; ` +
      `${complaints.length} classes with a broken rule.`,
  );
  const isEnough = seeds < ENOUGH_SEEDS || seldom.length === 0;
  if (!isEnough) console.log(`Too seldom: ${seldom.join("; ")}`);
  return complaints.length === 0 && isEnough;
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
  const counts = Object.fromEntries(allFaults.map((fault) => [fault, {}])) as FaultCounts;
  const ran = {
    ...{ counts, deliveries: 0, acknowledged: 0, handedOn: 0 },
    fewest: Number.POSITIVE_INFINITY,
    complaints: [] as string[],
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
