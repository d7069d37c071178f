// Teachers and all that is theirs: who there is, what they have, and the end of it.

import { accept, type Result, refuse } from "../../lib/result";
import type { Database } from "./database";
import { eraseClass } from "./erase-class";
import { leaveNoTrace } from "./traces";

export interface Belongings {
  quizzes: number;
  classes: number;
  /** Of the classes, those that have not ended. */
  running: number;
}

export interface Teacher extends Belongings {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
}

export async function belongingsOf({ prisma }: Database, ownerId: string): Promise<Belongings> {
  const [quizzes, classes, running] = await Promise.all([
    prisma.quiz.count({ where: { ownerId } }),
    prisma.liveSession.count({ where: { ownerId } }),
    prisma.liveSession.count({ where: { ownerId, code: { not: null } } }),
  ]);
  return { quizzes, classes, running };
}

/** Who came first, first. */
export async function listTeachers(db: Database): Promise<Teacher[]> {
  const rows = await db.prisma.user.findMany({ orderBy: { createdAt: "asc" }, select: teacher });
  const teachers: Teacher[] = [];
  for (const row of rows) teachers.push({ ...row, ...(await belongingsOf(db, row.id)) });
  return teachers;
}

/** However the address is capitalised; null if nobody has it. */
export async function teacherByEmail(db: Database, email: string): Promise<Teacher | null> {
  const row = await db.prisma.user.findUnique({ where: { email: email.toLowerCase() }, select: teacher });
  return row && { ...row, ...(await belongingsOf(db, row.id)) };
}

/**
 * Everything of a teacher's, for good, class after class, so that others go on meanwhile. Signed out first, so that
 * nothing new begins; what a crash leaves is still an account, and deleting it once more finishes.
 */
export async function deleteTeacher(
  db: Database,
  ownerId: string,
  { endRunning = false } = {},
): Promise<Result<true, "class-running">> {
  const { prisma } = db;
  if (!endRunning && (await belongingsOf(db, ownerId)).running > 0) return refuse("class-running");
  await prisma.session.deleteMany({ where: { userId: ownerId } });
  // Letters that are on their way.
  await prisma.verification.deleteMany({ where: { value: ownerId } });
  // Their codes go first, so that nobody comes in while they are erased.
  await prisma.liveSession.updateMany({
    where: { ownerId, code: { not: null } },
    data: { code: null, version: { increment: 1 } },
  });
  for (const { id } of await prisma.liveSession.findMany({ where: { ownerId }, select: { id: true } }))
    await eraseClass(db, id);
  for (const { id } of await prisma.quiz.findMany({ where: { ownerId }, select: { id: true } }))
    await prisma.quiz.deleteMany({ where: { id } });
  await prisma.user.deleteMany({ where: { id: ownerId } });
  await leaveNoTrace(db);
  return accept(true);
}

const teacher = { id: true, name: true, email: true, createdAt: true } as const;
