// All that is a teacher's as JSON, for them to take along: piece by piece, since all classes together may be large.

import type { Database } from "./database";
import { readQuiz } from "./quizzes";
import { readAllReasons } from "./reasons";
import { readResults } from "./results";
import { readRuns } from "./runs";
import type { Teacher } from "./teachers";

/** `now` in milliseconds. */
export async function* exportTeacher(db: Database, teacher: Teacher, now: number): AsyncGenerator<string> {
  const { id, name, email, createdAt } = teacher;
  const about = { format: "blamegrad-teacher", version: 1, exportedAt: new Date(now).toISOString() };
  yield `{${inside({ ...about, teacher: { name, email, createdAt } })},\n"quizzes": [`;
  yield* list(
    await idsOf(db.prisma.quiz.findMany({ where: { ownerId: id }, select: { id: true } })),
    (quizId) => readQuiz(db, id, quizId),
  );
  yield `],\n"classes": [`;
  const classes = db.prisma.liveSession.findMany({
    where: { ownerId: id },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  yield* list(await idsOf(classes), async (classId) => {
    const results = await readResults(db, id, classId);
    if (!results) return null;
    const runs = await readRuns(db, id, classId);
    return { ...results, runs, reasons: await readAllReasons(db, classId) };
  });
  yield "]}\n";
}

const idsOf = async (rows: Promise<{ id: string }[]>) => (await rows).map(({ id }) => id);

/** What was deleted meanwhile is left out. */
async function* list(ids: readonly string[], read: (id: string) => Promise<object | null>) {
  let between = "\n";
  for (const id of ids) {
    const one = await read(id);
    if (!one) continue;
    yield between +
      JSON.stringify(one, (_key, value) => (value instanceof Float64Array ? [...value] : value));
    between = ",\n";
  }
}

const inside = (facts: object) => JSON.stringify(facts).slice(1, -1);
