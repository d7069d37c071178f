// A migrated database with teachers in it.

import { randomUUID } from "node:crypto";
import type { QuizDraft } from "../../lib/questions/draft";
import type { Database } from "../../server/store/database";
import { openDatabase } from "../../server/store/open-database";
import { createQuiz } from "../../server/store/quizzes";
import type { Dialect } from "../../server/store/schema-engine";
import { dialects, migratedDatabase } from "../setup/fresh-database";

/** What the contract of the store is held against. */
export const engines = dialects;

export async function teacherDatabase(dialect: Dialect = "sqlite"): Promise<Database> {
  return openDatabase(await migratedDatabase(dialect));
}

export async function newTeacher(db: Database): Promise<string> {
  const id = randomUUID();
  await db.prisma.user.create({ data: { id, name: "Ms Li", email: `${id}@school.test` } });
  return id;
}

export async function newQuiz(db: Database, teacher: string, draft: QuizDraft): Promise<string> {
  const made = await createQuiz(db, teacher, draft);
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
}
