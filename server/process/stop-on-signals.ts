// What a process does that is told to stop: it finishes, and then it is gone, whatever still hangs.

import type { Logger } from "pino";

/** Longer than any commit takes, shorter than an operator's patience; whoever waits is told so by their screen. */
const STOP_WITHIN_MS = 10_000;

/** A second signal ends the process at once, but for a terminal that is closed, which may say so twice. */
export function stopOnSignals(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = async (signal: NodeJS.Signals) => {
    if (stopping) return signal === "SIGHUP" ? undefined : process.exit(1);
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await stop();
    if (signal !== "SIGHUP") process.exit(0);
    // Node sets its terminal back as it exits, and crashes where that is gone: so it ends as whoever hears no such signal.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => void onSignal(signal));
  }
}
