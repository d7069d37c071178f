// The time of a process, and what it does later: given to whatever waits, so that a test can be its master.

export interface Clock {
  now(): number;
  /** Calls `work` once, this many milliseconds from now. A process that has nothing else to do ends before. */
  after(ms: number, work: () => void): void;
  /** Lets everything else that is ready have its turn. */
  turn(): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, work) => void setTimeout(work, ms).unref(),
  turn: () => new Promise((resolve) => setImmediate(resolve)),
};

export const pause = (clock: Clock, ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));

/** Fails where `promised` takes longer than this. */
export function inTime<Value>(clock: Clock, ms: number, promised: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    let isWaiting = true;
    clock.after(ms, () => isWaiting && reject(new Error(`This took longer than ${ms} ms.`)));
    promised.then(resolve, reject).then(() => {
      isWaiting = false;
    });
  });
}
