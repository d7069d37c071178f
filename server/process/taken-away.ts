// Says it where the database's file is taken away under the server, and saves what is in it as the server stops.

import type { Logger } from "pino";
import { reasonOf } from "../settings/start-error";
import type { Database } from "../store/database";
import { saveBeside } from "../store/taken-away";

const LOOK_EVERY_MS = 2_000;
/** Nobody may be at the log when it happens. */
const SAY_EVERY_MS = 10 * 60_000;

/** Classes that are on go on: everything is in the open file, until the process ends. The returned function is for that. */
export function watchPlace(db: Database, file: string, log: Logger): () => Promise<void> {
  let saidAt: number | null = null;
  const look = () => {
    const isInPlace = db.isInPlace();
    if (isInPlace && saidAt !== null) {
      log.info(`The database is ${file} again.`);
      saidAt = null;
    }
    if (isInPlace || (saidAt !== null && performance.now() - saidAt < SAY_EVERY_MS)) return;
    saidAt = performance.now();
    log.error(
      `The database ${file} was deleted, moved or replaced while this server runs. No class can begin. Move it back, or stop the server: it saves all that it has beside that place. If it is killed, what was deleted is lost.`,
    );
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    if (db.isInPlace()) return;
    try {
      const saved = await saveBeside(db, file, Date.now());
      log.error(
        `The database ${file} was deleted, moved or replaced. All that this server has is saved in ${saved}: to go on with it, name it ${file}.`,
      );
    } catch (error) {
      log.error(
        { err: error },
        `The database ${file} is gone, and nothing can be saved: ${reasonOf(error)}.`,
      );
    }
  };
}
