// What a process does that is told to stop: it finishes, and then it is gone, whatever still hangs.

import type { Logger } from "pino";

/** Longer than any commit takes, shorter than an operator's patience; whoever waits is told so by their screen. */
const STOP_WITHIN_MS = 10_000;

/** A second signal ends the process at once. */
export function stopOnSignals(log: Logger, stop: () => Promise<void>): void {
  const onSignal = async (signal: NodeJS.Signals) => {
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void onSignal(signal));
  }
}
