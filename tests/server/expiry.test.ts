// What has expired is deleted for good, by a clock, a bite at a time, and nothing else is touched.

import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join as under } from "node:path";
import { setImmediate as afterOthers } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { keptUntil } from "../../lib/session/keeping";
import { keepPruning } from "../../server/process/pruning";
import { fileIn } from "../../server/settings/database-file";
import { log } from "../../server/settings/log";
import { storeAnswers } from "../../server/store/answers";
import type { Database } from "../../server/store/database";
import { eraseClass } from "../../server/store/erase-class";
import { prune } from "../../server/store/expiry";
import { takesWrites } from "../../server/store/health";
import { openDatabase } from "../../server/store/open-database";
import { listSessions, readClass } from "../../server/store/results";
import { sessionByCode } from "../../server/store/sessions";
import { dialects, migratedDatabase } from "../setup/fresh-database";
import { answerTo, join, newLesson, openLesson, submit } from "./support/lessons";

const MONTHS = 12;

/** The day after which a class of today is no longer kept. */
const theEnd = (activeAt = Date.now()) => keptUntil(activeAt, MONTHS) ?? 0;

describe.each(dialects)("expiry on %s", (dialect) => {
  let db: Database;
  let url: string;
  beforeAll(async () => {
    url = await migratedDatabase(dialect);
    db = await openDatabase(url);
  });
  afterAll(() => db.close());

  const rows = async () => ({
    classes: await db.prisma.liveSession.count(),
    participants: await db.prisma.participant.count(),
    rounds: await db.prisma.round.count(),
    answers: await db.prisma.answer.count(),
    runs: await db.prisma.trainingRun.count(),
    checkpoints: await db.prisma.checkpoint.count(),
  });
  const nothing = { classes: 0, participants: 0, rounds: 0, answers: 0, runs: 0, checkpoints: 0 };

  /** A class with a participant, a round, an answer, a run and a checkpoint. */
  async function wholeClass() {
    const lesson = await openLesson(db, ["Ada"]);
    await submit(db, lesson.roundId, lesson.students[0]);
    const numbers = { step: 0, parameters: Buffer.alloc(8), losses: Buffer.alloc(8) };
    const run = { id: randomUUID(), sessionId: lesson.id, index: 0, config: "{}", ...numbers };
    await db.prisma.trainingRun.create({ data: run });
    await db.prisma.checkpoint.create({ data: { runId: run.id, step: 0, parameters: Buffer.alloc(8) } });
    return lesson;
  }
  const lastActive = (id: string, at: number) =>
    db.prisma.liveSession.update({
      where: { id },
      data: { activeAt: at, createdAt: new Date(Math.min(at, Date.now())) },
    });

  it("deletes a class with everything in it once its time is over, and not a moment before", async () => {
    const { id, code } = await wholeClass();
    const at = 1_700_000_000_000;
    await lastActive(id, at);
    expect(await prune(db, theEnd(at), MONTHS)).toMatchObject({ classes: 0 });
    expect(Object.values(await rows())).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await prune(db, theEnd(at) + 1, MONTHS)).toMatchObject({ classes: 1 });
    expect(await rows()).toEqual(nothing);
    expect(await sessionByCode(db, code)).toBeNull();
  });

  it("counts from what its host last did, not from the start, and tells the teacher so", async () => {
    const lesson = await newLesson(db, ["Ada"]);
    await db.prisma.liveSession.update({ where: { id: lesson.id }, data: { createdAt: new Date(0) } });
    const before = Date.now();
    await lesson.open(0);
    const told = [
      (await listSessions(db, lesson.ownerId))[0]?.keptUntil,
      (await readClass(db, lesson.ownerId, lesson.id))?.keptUntil,
    ];
    const { activeAt } = await db.prisma.liveSession.findUniqueOrThrow({ where: { id: lesson.id } });
    expect(told).toEqual(Array(2).fill(theEnd(Number(activeAt))));
    expect(await prune(db, theEnd(before), MONTHS)).toMatchObject({ classes: 0 });
    expect(await prune(db, theEnd(Date.now() + 1), MONTHS)).toMatchObject({ classes: 1 });
  });

  it("counts from the start where its host never did anything", async () => {
    await newLesson(db, ["Ada"]);
    expect(await prune(db, theEnd() - 60_000, MONTHS)).toMatchObject({ classes: 0 });
    expect(await prune(db, theEnd() + 60_000, MONTHS)).toMatchObject({ classes: 1 });
    expect(await rows()).toEqual(nothing);
  });

  it("keeps every class where the operator never wants them deleted", async () => {
    const { id } = await newLesson(db);
    expect(await prune(db, Date.now() * 100, null)).toMatchObject({ classes: 0 });
    await eraseClass(db, id);
  });

  it("takes only what has expired, also while another process does the same", async () => {
    const kept = await wholeClass();
    for (let i = 0; i < 5; i++) await lastActive((await wholeClass()).id, 1_700_000_000_000 + i);
    const other = await openDatabase(url);
    await Promise.all([db, other].map((each) => prune(each, theEnd(1_700_000_000_000) + 5, MONTHS)));
    await other.close();
    expect(Object.values(await rows())).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await sessionByCode(db, kept.code)).toMatchObject({ id: kept.id });
    await eraseClass(db, kept.id);
  });

  it("finishes what a crash left of a class", async () => {
    const { id, roundId } = await wholeClass();
    await db.prisma.answer.deleteMany({ where: { roundId } });
    await db.prisma.liveSession.update({ where: { id }, data: { code: null } });
    expect(await prune(db, theEnd() + 60_000, MONTHS)).toMatchObject({ classes: 1 });
    expect(await rows()).toEqual(nothing);
  });

  it("deletes sign-ins that have ended and confirmations that came too late, and no others", async () => {
    const now = Date.now();
    const { ownerId, id } = await newLesson(db);
    const signIn = (token: string, expiresAt: number) =>
      db.prisma.session.create({
        data: { id: token, token, userId: ownerId, expiresAt: new Date(expiresAt) },
      });
    await signIn("over", now - 1);
    await signIn("valid", now + 60_000);
    const confirmation = (key: string, expiresAt: number) =>
      db.prisma.verification.create({
        data: { id: key, identifier: key, value: "", expiresAt: new Date(expiresAt) },
      });
    await confirmation("late", now - 1);
    await confirmation("early", now + 60_000);
    expect(await takesWrites(db)).toBe(true);
    expect(await prune(db, now, MONTHS)).toEqual({ classes: 0, signIns: 2 });
    expect((await db.prisma.session.findMany()).map((one) => one.id)).toEqual(["valid"]);
    expect((await db.prisma.verification.findMany()).map((one) => one.id).sort()).toEqual([
      "early",
      "health",
    ]);
    await eraseClass(db, id);
  });

  it("is looked for when a server starts, and every hour from then on", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const expired = { id: "old", identifier: "old", value: "", expiresAt: new Date(0) };
    const left = () => db.prisma.verification.count({ where: { id: expired.id } });
    await db.prisma.verification.create({ data: expired });
    const stop = keepPruning(db, null, log);
    await expect.poll(left).toBe(0);
    await db.prisma.verification.create({ data: expired });
    vi.advanceTimersByTime(3_600_000);
    await expect.poll(left).toBe(0);
    await stop();
  });

  it("lets others in while it erases a lecture, some hundred answers at a time", async () => {
    const { id, roundId } = await openLesson(db, []);
    const people = await join(
      db,
      id,
      Array.from({ length: 500 }, (_, seat) => `Seat ${seat}`),
    );
    const answers = people.flatMap((person) =>
      Array.from({ length: 12 }, (_, part) => ({ ...answerTo(roundId, person), part, parts: 12 })),
    );
    await storeAnswers(db, answers);
    let isErasing = true;
    const eraser = eraseClass(db, id).then(() => {
      isErasing = false;
    });
    let letIn = 0;
    for (; isErasing; letIn++) {
      await db.prisma.user.count();
      await afterOthers();
    }
    await eraser;
    // Five hundred at a time; a busy computer may not come in at each.
    expect(letIn).toBeGreaterThanOrEqual(answers.length / 500 / 2);
    expect(await rows()).toEqual(nothing);
  });

  if (dialect === "sqlite")
    it("leaves no trace of it in any file of the folder", async () => {
      const nickname = `Ada-${randomUUID()}`;
      const { id } = await openLesson(db, [nickname]);
      const folder = dirname(fileIn(url) ?? "");
      const traces = () =>
        readdirSync(folder).filter((file) => readFileSync(under(folder, file)).includes(nickname));
      expect(traces()).not.toEqual([]);
      await lastActive(id, 1_700_000_000_000);
      await prune(db, theEnd(1_700_000_000_000) + 1, MONTHS);
      expect(traces()).toEqual([]);
    });
});
