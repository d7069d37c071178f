// The longest that a piece of work kept the process from everything else, told apart from what else this computer was busy with.

const TIMES = 3;

/** Of several times the least, since collecting garbage makes one longer and none shorter. */
export async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  await work();
  const turns = watchTurns();
  const longest: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    turns.longest();
    await work();
    longest.push(turns.longest());
  }
  turns.stop();
  return Math.min(...longest);
}

/**
 * Milliseconds of the processor between two turns of the event loop: where others take the processor, as in a run of tests, the delay
 * of the loop (perf_hooks) measures them.
 */
export function watchTurns() {
  let longest = 0;
  let last = process.cpuUsage();
  const turn = () => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1_000);
    last = process.cpuUsage();
  };
  const timer = setInterval(turn, 1);
  return {
    /** Of those since it was last asked. */
    longest() {
      turn();
      const told = longest;
      longest = 0;
      return told;
    },
    stop: () => clearInterval(timer),
  };
}
