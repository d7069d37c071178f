// A teacher with as much stored as is allowed, written by the database itself: as many rows by hand would take minutes.

import { randomUUID } from "node:crypto";
import type { BlameQuestion } from "../../lib/questions/blame/blame";
import { MAX_TITLE_LENGTH } from "../../lib/questions/draft";
import { MAX_ITEMS } from "../../lib/questions/item-numbers";
import type { Question } from "../../lib/questions/kinds";
import { sketchesOf } from "../../lib/questions/sketched-item";
import { MAX_ROUNDS, MAX_RUNS } from "../../lib/session/limits";
import { firstState } from "../../lib/session/state";
import { bytesOf } from "../../lib/training/floats";
import { MAX_SAMPLES, MAX_STEPS } from "../../lib/training/limits";
import type { RunConfig } from "../../lib/training/run-config";
import type { Database } from "../../server/store/database";
import { createQuiz, MAX_QUIZZES } from "../../server/store/quizzes";
import { MAX_CLASSES, startSession } from "../../server/store/sessions";

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
  const asked = {
    question: JSON.stringify(question),
    deal: JSON.stringify([...Array(participants).keys()]),
    status: "revealed",
  };
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

/** As long in every way as a question may be: texts in each language, the expression, and the nodes of its graph. */
function largestQuestion(): BlameQuestion {
  const inputs = Array.from({ length: 60 }, (_, index) => `node_of_a_long_name_${index}`);
  const given = inputs.map((name, index) => `${name} = ${index + 1}`).join("\n");
  const sum = `L = ${inputs.slice(0, 58).join(" + ")}`;
  const text = (length: number) => ({
    en: "a few words ".repeat(length).slice(0, length),
    zh: "字".repeat(length),
  });
  return {
    kind: "blame",
    expression: `${given}\n${sum}`,
    target: inputs[0] as string,
    showsBlameFromAbove: true,
    prompt: text(1_000),
    explanation: text(1_000),
    seconds: null,
    points: 100,
  };
}

interface LargeOwner {
  quizId: string;
  classId: string;
}

/** As many quizzes and classes as a teacher may have, half of them running; one of each is as large as it may be. */
export async function largeOwner(db: Database, ownerId: string, participants: number): Promise<LargeOwner> {
  const question = largestQuestion();
  const items = Array.from({ length: MAX_ITEMS }, () => question);
  const title = { en: "T".repeat(MAX_TITLE_LENGTH), zh: "题".repeat(MAX_TITLE_LENGTH) };
  const quiz = await createQuiz(db, ownerId, { title, items });
  if (!quiz.ok) throw new Error(quiz.refusal);
  const counts = {
    ...{ questionCount: MAX_ITEMS, slideCount: 0, unfinishedCount: MAX_ITEMS, answerSeconds: 0 },
    itemKinds: items.map(({ kind }) => kind).join(" "),
    itemSketches: JSON.stringify(sketchesOf(items)),
  };
  await db.prisma.quiz.createMany({
    data: Array.from({ length: MAX_QUIZZES - 1 }, () => ({
      ownerId,
      title: JSON.stringify(title),
      ...counts,
    })),
  });
  const classId = await largeClass(db, ownerId, question, { participants, rounds: MAX_ROUNDS });
  await db.prisma.trainingRun.createMany({
    data: Array.from({ length: MAX_RUNS }, (_, index) => largestRun(classId, index)),
  });
  const held = {
    ownerId,
    title: JSON.stringify(title),
    programme: JSON.stringify(items.slice(0, 1)),
    state: JSON.stringify(firstState()),
  };
  const counted = { studentCount: 30, robotCount: 0, rightShare: 0.5, endedAt: new Date() };
  await db.prisma.liveSession.createMany({
    data: Array.from({ length: MAX_CLASSES - 1 }, (_, index) =>
      index % 2 ? { ...held, ...counted } : { ...held, code: `HELD-${index}` },
    ),
  });
  return { quizId: quiz.value, classId };
}

/** 1,975 parameters, 500 samples, and every step that there may be. */
function largestRun(sessionId: string, index: number) {
  const config: RunConfig = {
    data: { kind: "moons", n: MAX_SAMPLES, noise: 0.1 },
    hidden: [42, 42],
    activation: "tanh",
    linearOutput: true,
    loss: "hinge",
    l2: 0,
    learningRate: { start: 0.1, end: 0.1, steps: 1 },
    batch: { kind: "full" },
    seed: 1,
  };
  const parameters = bytesOf(Array.from({ length: 1_975 }, (_, at) => Math.sin(at)));
  const losses = bytesOf(Array.from({ length: MAX_STEPS }, (_, step) => 1 / (1 + step)));
  return {
    id: randomUUID(),
    sessionId,
    index,
    config: JSON.stringify(config),
    step: MAX_STEPS,
    parameters,
    losses,
  };
}
