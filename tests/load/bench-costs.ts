// What a class costs, alone: quicker than the whole benchmark, of which it is a part.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { compileProcesses } from "../setup/compiled";
import { spareLiveServer, spareProcess, startServing } from "../setup/live-server";
import { answersBesideTraining } from "./beside-training";
import { costsOf } from "./costs";
import { startLesson } from "./lesson";
import { joinClass, spread } from "./phones";
import { showBesideTraining, showCosts } from "./report";

const what = process.argv.slice(2);
const forgetProcesses = await compileProcesses();
const folder = await mkdtemp(join(tmpdir(), "blamegrad-costs-"));
const databaseUrl = `file:${join(folder, "costs.db")}`;
await migrate(databaseUrl);
const db = await openDatabase(databaseUrl);
const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
const floor = await startServing(spareProcess("floor"), { databaseUrl, port: 0 });
try {
  for (const size of what.filter((each) => each !== "training").map(Number))
    showCosts([await costsOf(db, server, floor, size)]);
  if (what.includes("training")) {
    const lesson = await startLesson(db, server.url);
    const phones = await spread(100, 1_000, (seat) => joinClass(server.url, lesson.code, `Seat ${seat}`));
    const training = await Promise.all(Array.from({ length: 20 }, () => startLesson(db, server.url)));
    showBesideTraining(await answersBesideTraining(lesson, phones, training));
  }
} finally {
  await Promise.all([server.stop(), floor.stop()]);
  await db.close();
  await Promise.all([forgetProcesses(), rm(folder, { recursive: true })]);
}
process.exit();
