// The store in memory in the place of a migrated database with teachers in it.

import { randomUUID } from "node:crypto";
import { MemoryDatabase } from "./memory";

export const engines = ["memory"];

export const teacherDatabase = async (_engine?: string) => new MemoryDatabase();

export const newTeacher = async (_db: unknown) => randomUUID();
