// Serves live classes at the place that its parent names, tells it the port, and stops as the product does.

import pino from "pino";
import { startThreads } from "../../server/compute/threads";
import { createApp } from "../../server/process/app";
import { stopOnSignals } from "../../server/process/stop-on-signals";
import { openDatabase } from "../../server/store/open-database";
import { type Place, TEACHER_HEADER } from "./live-server";
import { setClockAhead } from "./movable-clock";

const log = pino({ level: process.env.LOG_LEVEL ?? "error" });

process.once("message", async ({ databaseUrl, port, redisUrl }: Place) => {
  const db = await openDatabase(databaseUrl);
  const threads = startThreads();
  const app = await createApp({
    db,
    log,
    compute: threads.compute,
    whoIs: async (headers) => (headers[TEACHER_HEADER] as string | undefined) ?? null,
    redisUrl,
    trustProxy: redisUrl !== undefined,
  });
  process.on("message", ({ aheadMs, cpu }: { aheadMs?: number; cpu?: true }) => {
    if (cpu) return process.send?.(process.cpuUsage());
    if (aheadMs !== undefined) setClockAhead(aheadMs);
    global.gc?.();
    return process.send?.(process.memoryUsage());
  });
  process.send?.(await app.listen(port, "127.0.0.1"));
  stopOnSignals(log, async () => {
    await app.close();
    await threads.close();
    await db.close();
  });
});
// A server must not outlive the test that started it.
process.once("disconnect", () => process.exit());
