// `npm run bench`: what a full class costs, beside the least it could cost, measured in the same run.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { prepare } from "../../server/setup/prepare.mjs";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { compileProcesses } from "../setup/compiled";
import { spareLiveServer, spareProcess, startServing } from "../setup/live-server";
import { besidePages } from "./beside-pages";
import { answersBesideTraining } from "./beside-training";
import { type Costs, costsOf } from "./costs";
import { countMessages, type MessageCount } from "./count-messages";
import { timeCommits } from "./durable-commit";
import { startLesson } from "./lesson";
import { percentiles } from "./percentiles";
import { answerWithinASecond, connectPhone, hangUp, joinClass, spread, type Timed } from "./phones";
import { show } from "./report";

const PARTICIPANTS = 500;
/** Classes that train meanwhile. */
const TRAINING = 20;
/** A class, a lecture, and the largest that there may be. */
const SIZES = [50, 500, 2_000];
/** Several, so that one pause of this computer does not decide. */
const ROUNDS = 6;
/** A class that comes in through the door: the last one starts after this, and has to be in by 5 s. */
const JOINING_MS = 4_000;
/** Nobody answers before having read; a real class has ten times as long. */
const READING_MS = 300;
/** Acknowledged within this many times of the least possible. */
const GOAL = 2.5;

await prepare({ build: true });
const forgetProcesses = await compileProcesses();
const folder = await mkdtemp(join(tmpdir(), "blamegrad-bench-"));
const databaseUrl = `file:${join(folder, "bench.db")}`;
await migrate(databaseUrl);
const db = await openDatabase(databaseUrl);
const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
const floorServer = await startServing(spareProcess("floor"), {
  databaseUrl,
  port: 0,
});

try {
  const lesson = await startLesson(db, server.url);
  const started = performance.now();
  const joins: number[] = [];
  const phones = await spread(PARTICIPANTS, JOINING_MS, async (seat) => {
    const start = performance.now();
    const phone = await joinClass(server.url, lesson.code, `Seat ${seat}`);
    joins.push(performance.now() - start);
    return phone;
  });
  const allJoinedMs = performance.now() - started;
  const bare = await spread(PARTICIPANTS, 1_000, () => connectPhone(floorServer.url, {}));

  // Bare server and class take turns, so that both meet the same computer; the first turn warms them up.
  const answers: Timed[] = [];
  const bareAnswers: Timed[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const bareTimed = await answerWithinASecond(bare, "none");
    const roundId = await lesson.open();
    await sleep(READING_MS);
    const timed = await answerWithinASecond(phones, roundId);
    await lesson.closeAndReveal(roundId);
    await sleep(300);
    if (round === 0) continue;
    answers.push(...timed);
    bareAnswers.push(...bareTimed);
  }
  const stored = await db.prisma.answer.count();
  hangUp(bare);
  const training = await Promise.all(Array.from({ length: TRAINING }, () => startLesson(db, server.url)));
  const besideTraining = await answersBesideTraining(lesson, phones, training);
  hangUp([lesson, ...training].flatMap(({ host, projector }) => [host, projector]).concat(phones));
  const costs: Costs[] = [];
  for (const size of SIZES) costs.push(await costsOf(db, server, floorServer, size));
  const commits = percentiles(await timeCommits(join(folder, "floor.db"), PARTICIPANTS));
  const messages: MessageCount[] = [];
  for (const size of [100, 200, 400]) messages.push(await countMessages(db, server.url, size));

  const pages = await besidePages(db, databaseUrl);
  const ours = percentiles(answers.map(({ ms }) => ms));
  const bareAcks = percentiles(bareAnswers.map(({ ms }) => ms));
  const floorP95 = bareAcks.p95 + commits.p50;
  const expected = PARTICIPANTS * (ROUNDS + 1);
  const report = {
    participants: PARTICIPANTS,
    rounds: ROUNDS,
    cores: cpus().length,
    node: process.version,
    joins: { ...percentiles(joins), allJoinedMs },
    answers: { ...ours, stored, expected },
    floor: { acknowledgement: bareAcks, durableCommit: commits, p95: floorP95 },
    ratio: { p95: ours.p95 / floorP95, goal: GOAL },
    costs,
    besideTraining,
    besidePages: pages,
    messages,
  };
  show(report);
  await mkdir("tests/.output", { recursive: true });
  await writeFile("tests/.output/bench.json", `${JSON.stringify(report, null, 2)}\n`);
  if (stored !== expected || answers.some(({ ok }) => !ok)) throw new Error("Not every answer was stored.");
} finally {
  await Promise.all([server.stop(), floorServer.stop()]);
  await db.close();
  await Promise.all([forgetProcesses(), rm(folder, { recursive: true })]);
}
