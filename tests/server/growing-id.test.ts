// Ids that grow: what is written together lies together.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../server/store/database";
import { growingId } from "../../server/store/growing-id";
import { ANSWERING, openLesson, submit } from "./support/lessons";
import { teacherDatabase } from "./teacher-database";

describe("an id that grows", () => {
  it("sorts behind all of before, and is a UUID as any", () => {
    const moments = [0, 1, 4_095, 4_096, ANSWERING, ANSWERING + 1, 2 ** 47];
    const ids = moments.map(growingId);
    expect(ids.toSorted()).toEqual(ids);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it("is another one each time", () => {
    expect(new Set(Array.from({ length: 1_000 }, () => growingId(ANSWERING))).size).toBe(1_000);
  });
});

describe("answers", () => {
  let db: Database;
  beforeAll(async () => {
    db = await teacherDatabase();
  });
  afterAll(() => db.close());

  it("lie in the order in which they came", async () => {
    const names = Array.from({ length: 8 }, (_, seat) => `Seat ${seat}`);
    const { roundId, students } = await openLesson(db, names);
    for (const [seat, student] of students.entries())
      await submit(db, roundId, student, "+", ANSWERING + seat);
    const stored = await db.prisma.answer.findMany({ where: { roundId }, orderBy: { id: "asc" } });
    expect(stored.map(({ participantId }) => participantId)).toEqual(students);
  });
});
