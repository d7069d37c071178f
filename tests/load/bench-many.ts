// As many classes as are asked for in one process: `node --import tsx tests/load/bench-many.ts 100`.

import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { compileProcesses } from "../setup/compiled";
import { spareLiveServer, spareProcess, startServing } from "../setup/live-server";
import { manyClasses, type Replaced } from "./many-classes";

const classes = Number(process.argv[2] ?? 100);
const forgetProcesses = await compileProcesses();
const folder = await mkdtemp(join(tmpdir(), "blamegrad-many-"));
const databaseUrl = `file:${join(folder, "many.db")}`;
await migrate(databaseUrl);
const db = await openDatabase(databaseUrl);
const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
const floor = await startServing(spareProcess("floor"), { databaseUrl, port: 0 });
const spares = [spareLiveServer(), spareProcess("floor")] as const;
const [ours, bare] = [server, floor].map((each, index) => ({
  server: each,
  replace: () => startServing(spares[index] as ChildProcess, { databaseUrl, port: each.port }),
})) as [Replaced, Replaced];
try {
  const { answers, back, bareBack, ...rest } = await manyClasses(db, ours, bare, classes);
  console.table({
    "an answer, until acknowledged": answers,
    "after a kill, until back": back,
    "a bare server's phones, until connected": bareBack,
  });
  console.log(rest);
} finally {
  for (const spare of spares) spare.kill("SIGKILL");
  await db.close();
  await Promise.all([forgetProcesses(), rm(folder, { recursive: true })]);
}
process.exit();
