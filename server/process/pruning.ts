// Has the store delete what has expired: at the start, and then once an hour. Nothing but the disk waits for it.

import type { Logger } from "pino";
import type { KeptMonths } from "../../lib/session/keeping";
import type { Database } from "../store/database";
import { prune } from "../store/expiry";

const HOUR_MS = 3_600_000;

/** The returned function ends it, once what it is doing is done. */
export function keepPruning(db: Database, months: KeptMonths, log: Logger): () => Promise<void> {
  const pruneNow = async () => {
    try {
      const pruned = await prune(db, Date.now(), months);
      if (pruned.classes + pruned.signIns > 0) log.info(pruned, "deleted what had expired");
    } catch (error) {
      log.error({ err: error }, "deleting what has expired");
    }
  };
  let running = pruneNow();
  const timer = setInterval(() => {
    running = running.then(pruneNow);
  }, HOUR_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
