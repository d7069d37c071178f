// As many classes as are asked for in one process: `node --import tsx tests/load/bench-many.ts 100`.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { compileProcesses } from "../setup/compiled";
import { spareLiveServer, startServing } from "../setup/live-server";
import { manyClasses } from "./many-classes";

const classes = Number(process.argv[2] ?? 100);
const forgetProcesses = await compileProcesses();
const folder = await mkdtemp(join(tmpdir(), "blamegrad-many-"));
const databaseUrl = `file:${join(folder, "many.db")}`;
await migrate(databaseUrl);
const db = await openDatabase(databaseUrl);
const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
const spare = spareLiveServer();
try {
  const replace = () => startServing(spare, { databaseUrl, port: server.port });
  const { answers, back, ...rest } = await manyClasses(db, server, replace, classes);
  console.table({ "an answer, until acknowledged": answers, "after a kill, until back": back });
  console.log(rest);
} finally {
  spare.kill("SIGKILL");
  await db.close();
  await Promise.all([forgetProcesses(), rm(folder, { recursive: true })]);
}
process.exit();
