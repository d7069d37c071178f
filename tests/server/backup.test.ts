// A backup is everything that was stored at one moment, while classes go on; it opens on either database, whole or not at all.

import { randomUUID } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { backUp } from "../../server/store/backup";
import { tableNames } from "../../server/store/backup-format";
import type { Database } from "../../server/store/database";
import { takesWrites } from "../../server/store/health";
import { openDatabase } from "../../server/store/open-database";
import { storeReasons } from "../../server/store/reasons";
import { missingSql } from "../../server/store/schema-engine";
import { readSnapshot } from "../../server/store/sessions";
import { dialects, freshDatabase, migratedDatabase } from "../setup/fresh-database";
import { linesIn, restoreText, storedIn, textOf } from "./support/backups";
import { openMigrated, openSchool, startClass } from "./support/classroom";
import { ANSWERING, openLesson, submit } from "./support/lessons";
import { databaseOf } from "./support/releases";
import { openRound } from "./support/rounds";
import { hostOf, studentOf } from "./support/screens";

async function opened(url: string): Promise<Database> {
  const db = await openMigrated(url);
  onTestFinished(() => db.close());
  return db;
}

/** A row in each table, and in them what a column may hold at most. */
async function fillEveryTable(db: Database): Promise<void> {
  const lesson = await openLesson(db, ["小明\u2028\\\"'", "Ada"]);
  await submit(db, lesson.roundId, lesson.students[0]);
  const { id: sessionId, ownerId: userId } = lesson;
  const { prisma } = db;
  const [student = ""] = lesson.students;
  const why = { roundId: lesson.roundId, participantId: student, text: "weil x² wächst" };
  await storeReasons(db, [{ ...why, writtenAt: ANSWERING }]);
  const [id, later] = [randomUUID(), new Date("2031-02-03T04:05:06.007Z")];
  await prisma.session.create({ data: { id, userId, token: id, expiresAt: later } });
  await prisma.account.create({
    data: { id, userId, accountId: id, providerId: "credential", password: "#" },
  });
  await prisma.verification.create({ data: { id, identifier: "i", value: "v", expiresAt: later } });
  const questions = { create: { position: 0, content: '{"title":"Zeile 1\\n\\"2\\""}' } };
  await prisma.quiz.create({ data: { ownerId: userId, title: '{"en":"☃ 𝛼"}', questionCount: 1, questions } });
  const asked = { sessionId, tokenHash: id, number: 4711, device: "{}", status: "waiting" };
  await prisma.screen.create({ data: { ...asked, askedAt: Number.MAX_SAFE_INTEGER } });
  const numbers = new Uint8Array(Float64Array.of(0.1, Number.NaN, -0, Number.POSITIVE_INFINITY).buffer);
  const run = {
    id,
    sessionId,
    index: 0,
    config: "{}",
    step: 3,
    parameters: numbers,
    losses: new Uint8Array(),
  };
  await prisma.trainingRun.create({ data: run });
  await prisma.checkpoint.create({ data: { runId: id, step: 3, parameters: numbers, leftover: null } });
  await prisma.answer.updateMany({ data: { correct: true, credit: 1 / 3, points: 33 } });
  const rounds = await prisma.round.findMany({ select: { id: true } });
  await prisma.roundSums.createMany({ data: rounds.map(({ id: roundId }) => ({ roundId, sums: "{}" })) });
  await prisma.participant.updateMany({
    where: { nickname: "Ada" },
    data: { removedAt: later, blocked: true },
  });
  await takesWrites(db);
}

describe.each(dialects)("from %s", (from) => {
  it.each(dialects)("into %s every row of every table comes over as it was", async (to) => {
    const [source, target] = [await migratedDatabase(from), await freshDatabase(to)];
    const db = await opened(source);
    await fillEveryTable(db);
    await restoreText(target, await textOf(source));
    const [before, after] = [await storedIn(source), await storedIn(target)];
    expect(after).toEqual(before);
    expect(Object.keys(before)).toEqual(tableNames);
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
    expect(await missingSql(target)).toBeNull();
    // Read by the models too, which know more of a value than its column does.
    const there = await openDatabase(target);
    onTestFinished(() => there.close());
    const byModel = ({ prisma }: Database) =>
      Promise.all([
        prisma.screen.findMany(),
        prisma.trainingRun.findMany(),
        prisma.participant.findMany({ orderBy: { seat: "asc" } }),
        prisma.answer.findMany(),
        prisma.session.findMany({ where: { expiresAt: new Date("2031-02-03T04:05:06.007Z") } }),
      ]);
    expect(await byModel(there)).toEqual(await byModel(db));
  });
});

describe.each(dialects)("on %s", (dialect) => {
  it("has what was acknowledged before it began, and holds nobody up, while a class answers", async () => {
    const url = await migratedDatabase(dialect);
    const db = await opened(url);
    const school = await openSchool({ db });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const names = Array.from({ length: 30 }, (_, seat) => `Seat ${seat}`);
    const students = await Promise.all(names.map((name) => studentOf(school, lesson, name)));
    const roundId = await openRound(school, host);
    const answer = (some: typeof students) =>
      Promise.all(some.map((student) => student.ask("answer:submit", { roundId, part: 0, value: "+" })));
    const stored = (answers: object[]) => answers.filter((outcome) => "ok" in outcome && outcome.ok).length;

    const early = await answer(students.slice(0, 10));
    let text = "";
    let during: object[] = [];
    await backUp(url, Date.now(), async (pieces) => {
      for await (const piece of pieces) {
        // It has begun, and waits for this class.
        if (text === "") during = await answer(students.slice(10, 20));
        text += piece;
      }
    });
    const late = await answer(students.slice(20));
    expect([stored(early), stored(during), stored(late)]).toEqual([10, 10, 10]);
    expect(await db.prisma.answer.count({ where: { roundId } })).toBe(30);

    const target = await freshDatabase(dialect);
    await restoreText(target, text);
    const copy = await opened(target);
    expect(await copy.prisma.answer.count({ where: { roundId } })).toBe(10);
    expect(await copy.prisma.participant.count({ where: { sessionId: lesson.id } })).toBe(30);
    expect(await readSnapshot(copy, lesson.id)).toMatchObject({
      state: { phase: "open", round: { id: roundId } },
    });
  });

  it("is of an older release, and is brought up to date where it is restored", async () => {
    const text = await textOf(await databaseOf("0.1", dialect));
    const target = await freshDatabase(dialect);
    // As a start leaves it, which was one too many.
    await (await openMigrated(target)).close();
    const header = await restoreText(target, text);
    expect(header.migrations.at(-1)).toMatch(/votes-and-forgotten-lines$/);
    expect(await missingSql(target)).toBeNull();
    const db = await opened(target);
    expect(await db.prisma.quiz.count()).toBe(1);
  });

  it("is refused where it is newer, damaged or cut off, and leaves nothing behind", async () => {
    const source = await migratedDatabase(dialect);
    await fillEveryTable(await opened(source));
    const text = await textOf(source);
    const target = await freshDatabase(dialect);
    const lines = linesIn(text);
    const reordered = text.replace('"columns":{', '"columns":{"shoe":"int",');
    const broken = [
      ["", /no backup of Blamegrad/],
      ["PK\u0003\u0004", /no backup of Blamegrad/],
      [text.replace('"version":1', '"version":2'), /made by a newer Blamegrad, \d/],
      [text.replace('"migrations":[', '"migrations":["2099_later",'), /made by a newer Blamegrad, \d/],
      [lines.slice(0, -1).join("\n"), /damaged: it is cut off/],
      [`${text}${text}`, /damaged: it goes on after its end/],
      [lines.toSpliced(-2, 1).join("\n"), /damaged: it has \d of \d rows of Checkpoint/],
      [lines.with(-2, lines.at(-2)?.slice(0, -5) ?? "").join("\n"), /damaged: a line of it cannot be read/],
      [lines.with(-2, "[1]").join("\n"), /damaged: a row of its Checkpoint is not whole/],
      [reordered, /damaged: its User has other columns/],
      [lines.toSpliced(-2, 0, lines.at(-2) ?? "").join("\n"), /rows of Checkpoint cannot be written/],
    ] as const;
    for (const [wrong, sentence] of broken)
      await expect(restoreText(target, wrong)).rejects.toThrow(sentence);
    const db = await openDatabase(target);
    expect(await db.prisma.user.count()).toBe(0);
    await db.close();
    await restoreText(target, text);
    await expect(restoreText(target, text)).rejects.toThrow(
      /Somebody has an account in this database already/,
    );
    expect(await storedIn(target)).toEqual(await storedIn(source));
  });

  it("keeps a little of a large database in memory at a time", async () => {
    const url = await migratedDatabase(dialect);
    const { prisma } = await opened(url);
    const owner = { create: { id: "u", name: "Ms Li", email: "li@school.test" } };
    const questions = {
      create: Array.from({ length: 60 }, (_, position) => ({ position, content: "x".repeat(400_000) })),
    };
    await prisma.quiz.create({ data: { title: "{}", owner, questions } });
    const sizes: number[] = [];
    await backUp(url, Date.now(), async (pieces) => {
      for await (const piece of pieces) sizes.push(piece.length);
    });
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(24_000_000);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
  });
});

it("is refused where nothing was ever stored, or by a newer release", async () => {
  const url = await freshDatabase("sqlite");
  await (await openDatabase(url)).close();
  await expect(textOf(url)).rejects.toThrow("There is nothing of Blamegrad in the database yet.");
  const db = await opened(url);
  await db.prisma.$executeRaw`UPDATE _prisma_migrations SET migration_name = '29990101000000_later'`;
  await expect(textOf(url)).rejects.toThrow(/newer Blamegrad, with the migration 29990101000000_later/);
});
