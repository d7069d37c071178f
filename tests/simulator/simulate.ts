// `npm run simulate -- SEED` tells one simulated class step by step; `--seeds N` runs that many, and counts what went wrong in them.

import { FEWEST_DELIVERIES, type Lesson, runLesson } from "./lesson";
import { allFaults, type Fault, phases } from "./world/faults";

type FaultCounts = Record<Fault, Record<string, number>>;

/** Of each fault in each phase, in a run of at least as many seeds as this is worth. */
const FEWEST_FAULTS = 100;
const ENOUGH_SEEDS = 1_000;

const [first = "1", second] = process.argv.slice(2);
const isFine = first === "--seeds" ? await runMany(Number(second)) : await tellOne(Number(first));
process.exit(isFine ? 0 : 1);

async function tellOne(seed: number): Promise<boolean> {
  const { violations, deliveries, seconds } = await runLesson(seed, { listen: (line) => console.log(line) });
  console.log(`\nSeed ${seed}: ${deliveries} deliveries in ${seconds.toFixed(0)} s of a class.`);
  for (const violation of violations) console.log(`Broken: ${violation}`);
  return violations.length === 0;
}

async function runMany(seeds: number): Promise<boolean> {
  const start = Date.now();
  const counts = Object.fromEntries(allFaults.map((fault) => [fault, {}])) as FaultCounts;
  const sums = { deliveries: 0, acknowledged: 0, handedOn: 0, fewest: Number.POSITIVE_INFINITY };
  let failed = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const lesson = await runLesson(seed);
    for (const { fault, phase } of lesson.faults) counts[fault][phase] = (counts[fault][phase] ?? 0) + 1;
    sums.deliveries += lesson.deliveries;
    sums.acknowledged += lesson.acknowledged;
    sums.handedOn += lesson.handedOn;
    sums.fewest = Math.min(sums.fewest, lesson.deliveries);
    if (complainAbout(seed, lesson)) failed++;
  }
  print(counts);
  const seconds = (Date.now() - start) / 1_000;
  console.log(
    `${seeds} classes in ${seconds.toFixed(1)} s: ${sums.deliveries} deliveries, at least ${sums.fewest} in each, ` +
      `${sums.acknowledged} answers acknowledged, ${sums.handedOn} handed on; ${failed} classes with a broken rule.`,
  );
  const rare = allFaults.flatMap((fault) =>
    phases
      .filter((phase) => (counts[fault][phase] ?? 0) < FEWEST_FAULTS)
      .map((phase) => `${fault}, ${phase}`),
  );
  if (seeds >= ENOUGH_SEEDS && rare.length > 0) console.log(`Too seldom: ${rare.join("; ")}`);
  return failed === 0 && (seeds < ENOUGH_SEEDS || rare.length === 0);
}

function complainAbout(seed: number, { violations, deliveries }: Lesson): boolean {
  const [broken = deliveries < FEWEST_DELIVERIES ? `only ${deliveries} deliveries` : null] = violations;
  if (broken !== null) console.log(`Seed ${seed}: ${broken}\n  npm run simulate -- ${seed}`);
  return broken !== null;
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
