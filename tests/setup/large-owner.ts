// A teacher with as much stored as is allowed, written by the database itself: as many rows by hand would take minutes.

import { randomUUID } from "node:crypto";
import type { Question } from "../../lib/questions/kinds";
import type { Database } from "../../server/store/database";
import { startSession } from "../../server/store/sessions";

interface Size {
  participants: number;
  rounds: number;
}

/** An ended class in which everybody answered every round; returns its id. */
export async function largeClass(
  db: Database,
  ownerId: string,
  question: Question,
  size: Size,
): Promise<string> {
  const { participants, rounds } = size;
  const { id } = await startSession(db, { ownerId, title: { en: "Lecture" }, items: [question] });
  const origin = JSON.stringify({ of: "programme", position: 0 });
  const asked = { question: JSON.stringify(question), deal: "[0]", status: "revealed" };
  const times = { openedAt: 0, answersFrom: 0, closesAt: 1 };
  await db.prisma.round.createMany({
    data: Array.from({ length: rounds }, (_, index) => ({
      ...{ id: randomUUID(), sessionId: id, index, origin },
      ...asked,
      ...times,
    })),
  });
  const joinedAt = new Date().toISOString().replace("Z", "+00:00");
  await db.prisma.$executeRawUnsafe(people(db.dialect === "postgres"), id, participants, joinedAt);
  await db.prisma.$executeRawUnsafe(answers(db.dialect === "postgres"), id);
  await db.prisma.liveSession.update({ where: { id }, data: { code: null, endedAt: new Date() } });
  return id;
}

const people = (isPostgres: boolean) => {
  const [id, count, at] = isPostgres ? ["$1", "$2::integer", "$3::timestamp"] : ["?1", "?2", "?3"];
  return `
    WITH RECURSIVE seats("seat") AS (SELECT 0 UNION ALL SELECT "seat" + 1 FROM seats WHERE "seat" + 1 < ${count})
    INSERT INTO "Participant" ("id", "sessionId", "nickname", "nicknameKey", "tokenHash", "robot", "joinedAt", "seat", "score")
    SELECT ${id} || ':' || "seat", ${id}, 'Student ' || "seat", 'student ' || "seat", ${id} || ':' || "seat", FALSE, ${at}, "seat",
      100 * ("seat" % 7)
    FROM seats`;
};

const answers = (isPostgres: boolean) => `
    INSERT INTO "Answer" ("id", "roundId", "participantId", "place", "value", "answeredAt", "correct", "credit", "points")
    SELECT round."id" || ':' || person."seat", round."id", person."id", person."seat", CASE person."seat" % 3 WHEN 0 THEN '-' ELSE '+' END,
      1000 + person."seat", person."seat" % 3 <> 0, CASE person."seat" % 3 WHEN 0 THEN 0.0 ELSE 1.0 END, 100
    FROM "Round" AS round JOIN "Participant" AS person ON person."sessionId" = round."sessionId"
    WHERE round."sessionId" = ${isPostgres ? "$1" : "?1"}`;
