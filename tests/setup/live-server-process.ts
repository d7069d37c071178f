// Serves live classes at the place that its parent names, tells it the port, and stops as the product does.

import pino from "pino";
import { createApp } from "../../server/process/app";
import { stopOnSignals } from "../../server/process/stop-on-signals";
import { openDatabase } from "../../server/store/open-database";
import { type Place, TEACHER_HEADER } from "./live-server";
import { setClockAhead } from "./movable-clock";

const log = pino({ level: process.env.LOG_LEVEL ?? "error" });

process.once("message", async ({ databaseUrl, port, redisUrl }: Place) => {
  const db = await openDatabase(databaseUrl);
  const app = await createApp({
    db,
    log,
    whoIs: async (headers) => (headers[TEACHER_HEADER] as string | undefined) ?? null,
    redisUrl,
    trustProxy: redisUrl !== undefined,
  });
  process.on("message", ({ aheadMs }: { aheadMs?: number }) => {
    if (aheadMs !== undefined) setClockAhead(aheadMs);
    global.gc?.();
    process.send?.(process.memoryUsage());
  });
  process.send?.(await app.listen(port, "127.0.0.1"));
  stopOnSignals(log, async () => {
    await app.close();
    await db.close();
  });
});
// A server must not outlive the test that started it.
process.once("disconnect", () => process.exit());
