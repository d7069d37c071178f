// Serves live classes at the place that its parent names, and tells it the port.

import pino from "pino";
import { createApp } from "../../server/process/app";
import { openDatabase } from "../../server/store/open-database";
import { type Place, TEACHER_HEADER } from "./live-server";

process.once("message", async ({ databaseUrl, port }: Place) => {
  const app = await createApp({
    db: await openDatabase(databaseUrl),
    log: pino({ level: "error" }),
    whoIs: async (headers) => (headers[TEACHER_HEADER] as string | undefined) ?? null,
  });
  process.send?.(await app.listen(port, "127.0.0.1"));
});
// A server must not outlive the test that started it.
process.once("disconnect", () => process.exit());
