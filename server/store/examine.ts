// What an operator wants to know of a database: how much is in it, whether it is sound, and whose clock it goes by.

import { stat } from "node:fs/promises";
import { fileIn } from "../settings/database-file";
import type { Database } from "./database";

export interface Contents {
  teachers: number;
  classes: number;
  /** Of the classes. */
  running: number;
  answers: number;
  /** On the disk. */
  bytes: number;
}

export async function countContents({ prisma, ...db }: Database, url: string): Promise<Contents> {
  return {
    teachers: await prisma.user.count(),
    classes: await prisma.liveSession.count(),
    running: await prisma.liveSession.count({ where: { endedAt: null } }),
    answers: await prisma.answer.count(),
    bytes: await bytesOf({ prisma, ...db }, url),
  };
}

async function bytesOf({ prisma }: Database, url: string): Promise<number> {
  const file = fileIn(url);
  if (file === null) {
    const [row] = await prisma.$queryRaw<
      { bytes: bigint }[]
    >`SELECT pg_database_size(current_database()) AS bytes`;
    return Number(row?.bytes ?? 0);
  }
  // Asked by name: opening the file would let go of this process's locks on it.
  const sizes = [file, `${file}-wal`].map((each) =>
    stat(each).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size);
}

/** What SQLite finds wrong with its file, reading all of it; PostgreSQL looks after its own. */
export async function faultsIn({ prisma, dialect }: Database): Promise<string[]> {
  if (dialect === "postgres") return [];
  const found = await prisma.$queryRawUnsafe<{ quick_check: string }[]>("PRAGMA quick_check(5)");
  const orphans = await prisma.$queryRawUnsafe<{ table: string }[]>("PRAGMA foreign_key_check");
  return [
    ...found.map(({ quick_check }) => quick_check).filter((fault) => fault !== "ok"),
    ...[...new Set(orphans.map(({ table }) => table))].map((table) => `rows of ${table} belong to nothing`),
  ];
}

/** By how many milliseconds the clock of the database, or of whoever wrote to it last, is ahead of `now`. */
export async function clockAhead({ prisma, dialect }: Database, now: number): Promise<number> {
  const { _max } = await prisma.liveSession.aggregate({ _max: { activeAt: true } });
  const written = Math.max(0, Number(_max.activeAt ?? 0) - now);
  if (dialect === "sqlite") return written;
  const asked = Date.now();
  const [row] = await prisma.$queryRaw<{ ms: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS ms`;
  // Half of the way there and back.
  const ahead = (row?.ms ?? now) - (now + (Date.now() - asked) / 2);
  return Math.abs(ahead) > written ? ahead : written;
}
