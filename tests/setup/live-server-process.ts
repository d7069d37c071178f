// Serves live classes from the database and on the port given as arguments, and tells its parent the port.

import pino from "pino";
import { createApp } from "../../server/app";
import { openDatabase } from "../../server/store/open-database";
import { TEACHER_HEADER } from "./live-server";

const [databaseUrl = "", port] = process.argv.slice(2);
const app = await createApp({
  db: await openDatabase(databaseUrl),
  log: pino({ level: "error" }),
  whoIs: async (headers) => (headers[TEACHER_HEADER] as string | undefined) ?? null,
});
process.send?.(await app.listen(Number(port), "127.0.0.1"));
