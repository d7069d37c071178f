// Runs jobs side by side in a few lanes, each as soon as what it needs is done, and shows each one's output in one piece.

import { availableParallelism } from "node:os";
import { stripVTControlCharacters } from "node:util";

/** One more than there are cores: most jobs wait for clocks and disks half of the time. */
const LANES = availableParallelism() + 1;

/** Of a failure the end of the output says again what fits on a screen. */
const LINES_OF_A_FAILURE = 12;

/**
 * Each of `jobs` has a `title`, `after` (titles of jobs that must have ended, passed or not), and `run`, which is given
 * a function that takes its output and returns `{ passed, failed, failures }`. One that fails does not stop the others,
 * and is told again at the end, where whoever sees only that finds it. A job that is `alone` has all lanes, and its
 * output is shown as it comes.
 */
export async function sideBySide(jobs) {
  const waiting = [...jobs];
  const running = new Map();
  const ended = new Set();
  const total = { passed: 0, failed: 0 };
  const toldAgain = [];

  const mayStart = ({ after = [], alone }) =>
    after.every((title) => ended.has(title)) && (alone ? running.size === 0 : running.size < LANES);

  async function runOne(job) {
    const start = Date.now();
    let output = "";
    if (job.alone) console.log(`\n── ${job.title}`);
    const counts = await job.run((text) => {
      if (job.alone) process.stdout.write(text);
      output += text;
    });
    if (!job.alone) console.log(`\n── ${job.title}\n${output.trimEnd()}`);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`── ${job.title}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed > 0) toldAgain.push(...failuresOf(job, counts, output));
    ended.add(job.title);
    running.delete(job);
  }

  while (waiting.length + running.size > 0) {
    for (let next = waiting.findIndex(mayStart); next >= 0; next = waiting.findIndex(mayStart)) {
      const [job] = waiting.splice(next, 1);
      running.set(job, runOne(job));
      if (job.alone) break;
    }
    if (running.size === 0) throw new Error(`Nothing can start: ${waiting.map(({ title }) => title)}`);
    await Promise.race(running.values());
  }
  for (const failure of toldAgain) console.log(`\n── Failed: ${failure}`);
  return total;
}

/** Those that have a name, or else how the output ended. */
function failuresOf({ title }, { failures = [] }, output) {
  const linesOf = (text) => stripVTControlCharacters(text).trim().split("\n");
  if (failures.length > 0) {
    return failures.map((text) => `${title}: ${linesOf(text).slice(0, LINES_OF_A_FAILURE).join("\n")}`);
  }
  return [`${title}\n${linesOf(output).slice(-LINES_OF_A_FAILURE).join("\n")}`];
}
