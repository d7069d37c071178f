// Big screens that ask to show a class: known by the hash of a token, and as admitted as the host has said.

import { randomInt } from "node:crypto";
import { accept, type Result, refuse } from "../../lib/result";
import type { Device } from "../../lib/session/device";
import {
  type Admission,
  type AskedToShow,
  type AskingScreen,
  GONE_AFTER_MS,
  isThere,
  MAX_ADMITTED,
  MAX_ASKING,
  type ScreensNews,
} from "../../lib/session/screens";
import type { Database, Transaction } from "./database";

/** Two digits are read at a glance, and there are far more of them than rows are kept of a class. */
const [FIRST_NUMBER, LAST_NUMBER] = [10, 99];

/** So many that were refused are remembered, so that they need not be refused again. */
const REFUSED_KEPT = 20;

const WAITING: Admission = "waiting";
const ADMITTED: Admission = "admitted";
const REFUSED: Admission = "refused";

interface ScreenAsking {
  sessionId: string;
  tokenHash: string;
  device: Device;
  now: number;
}

interface Asked extends AskedToShow {
  id: string;
}

const select = { id: true, number: true, status: true, device: true, askedAt: true } as const;

interface Row {
  id: string;
  number: number;
  status: string;
  device: string;
  askedAt: bigint;
}

/**
 * Asks, or asks again, which says that the screen is still there. The session's row is locked first, so that no more
 * wait than may.
 */
export function askToShow(db: Database, asking: ScreenAsking): Promise<Result<Asked, "too-many-screens">> {
  const { sessionId, tokenHash, device, now } = asking;
  const askedAt = BigInt(now);
  return db.prisma.$transaction(async (tx) => {
    await lock(tx, sessionId);
    const rows = await tx.screen.findMany({ where: { sessionId }, select: { ...select, tokenHash: true } });
    const known = rows.find((row) => row.tokenHash === tokenHash);
    if (known && admissionOf(known) !== WAITING) return accept(toAsked(known));
    const others = rows.filter((row) => row !== known && isWaiting(row, now));
    if (others.length >= MAX_ASKING) return refuse("too-many-screens");
    if (known) {
      await tx.screen.update({ where: { id: known.id }, data: { askedAt }, select });
      return accept(toAsked(known));
    }
    const kept = await forgetOld(tx, rows, now);
    const data = { sessionId, tokenHash, number: freeNumber(kept), device: JSON.stringify(device), askedAt };
    return accept(toAsked(await tx.screen.create({ data: { ...data, status: WAITING }, select })));
  });
}

/** Writing the row as it is locks it as any command does, and no screen has to be told of it. */
const lock = (tx: Transaction, id: string) =>
  tx.liveSession.updateMany({ where: { id }, data: { version: { increment: 0 } } });

const isWaiting = (row: Row, now: number) =>
  admissionOf(row) === WAITING && isThere({ askedAt: Number(row.askedAt) }, now);

/** Deletes screens that went away unanswered, and all but the last that were refused; returns the others. */
async function forgetOld(tx: Transaction, rows: Row[], now: number): Promise<Row[]> {
  const newestFirst = [...rows].sort((a, b) => Number(b.askedAt - a.askedAt));
  const refused = newestFirst.filter((row) => admissionOf(row) === REFUSED).slice(REFUSED_KEPT);
  const gone = rows.filter((row) => admissionOf(row) === WAITING && !isWaiting(row, now));
  const old = new Set([...refused, ...gone]);
  if (old.size > 0) await tx.screen.deleteMany({ where: { id: { in: [...old].map(({ id }) => id) } } });
  return rows.filter((row) => !old.has(row));
}

function freeNumber(rows: Row[]): number {
  const taken = new Set(rows.map(({ number }) => number));
  const all = Array.from({ length: LAST_NUMBER - FIRST_NUMBER + 1 }, (_, index) => FIRST_NUMBER + index);
  const free = all.filter((number) => !taken.has(number));
  return free[randomInt(free.length)] ?? FIRST_NUMBER;
}

// Only this file writes it.
const admissionOf = ({ status }: Pick<Row, "status">) => status as Admission;

const toAsked = (row: Row): Asked => ({ id: row.id, number: row.number, admission: admissionOf(row) });

/** Null if the host has not admitted the screen with this token to the class. */
export async function admittedScreen(
  db: Database,
  sessionId: string,
  tokenHash: string,
): Promise<string | null> {
  const row = await db.prisma.screen.findUnique({
    where: { sessionId_tokenHash: { sessionId, tokenHash } },
    select,
  });
  return row && admissionOf(row) === ADMITTED ? row.id : null;
}

/** Whether the screen with this token has asked before. */
export async function isKnownScreen(db: Database, sessionId: string, tokenHash: string): Promise<boolean> {
  return (await db.prisma.screen.count({ where: { sessionId, tokenHash } })) > 0;
}

export async function isAdmitted(db: Database, id: string): Promise<boolean> {
  return (await db.prisma.screen.count({ where: { id, status: ADMITTED } })) > 0;
}

/** Whether the token is one of a screen of a class that has ended. */
export async function showedEndedClass(db: Database, tokenHash: string): Promise<boolean> {
  const where = { tokenHash, session: { endedAt: { not: null } } };
  return (await db.prisma.screen.count({ where })) > 0;
}

export async function admitScreen(
  db: Database,
  sessionId: string,
  id: string,
): Promise<Result<AskedToShow, "no-such-screen" | "too-many-screens">> {
  return db.prisma.$transaction(async (tx) => {
    await lock(tx, sessionId);
    const others = { sessionId, status: ADMITTED, id: { not: id } };
    if ((await tx.screen.count({ where: others })) >= MAX_ADMITTED) return refuse("too-many-screens");
    const [row] = await tx.screen.updateManyAndReturn({
      where: { id, sessionId, status: { in: [WAITING, ADMITTED] } },
      data: { status: ADMITTED },
      select,
    });
    return row ? accept(toAsked(row)) : refuse("no-such-screen");
  });
}

/** One that waits, or sends away one that was admitted; refusing twice is no error. */
export async function refuseScreen(
  db: Database,
  sessionId: string,
  id: string,
): Promise<Result<AskedToShow, "no-such-screen">> {
  const where = { id, sessionId };
  const data = { status: REFUSED };
  const [row] = await db.prisma.screen.updateManyAndReturn({ where, data, select });
  return row ? accept(toAsked(row)) : refuse("no-such-screen");
}

/** All that wait; returns them. */
export async function refuseWaiting(db: Database, sessionId: string): Promise<Asked[]> {
  const rows = await db.prisma.screen.updateManyAndReturn({
    where: { sessionId, status: WAITING },
    data: { status: REFUSED },
    select,
  });
  return rows.map(toAsked);
}

/** Those that wait and are still there, and those that were admitted; the first to ask first. */
export async function readScreens(db: Database, sessionId: string, now: number): Promise<ScreensNews> {
  const rows = await db.prisma.screen.findMany({
    where: {
      sessionId,
      OR: [{ status: ADMITTED }, { status: WAITING, askedAt: { gt: BigInt(now - GONE_AFTER_MS) } }],
    },
    orderBy: { createdAt: "asc" },
    select,
  });
  const those = (status: Admission) => rows.filter((row) => admissionOf(row) === status).map(toScreen);
  return { waiting: those(WAITING), admitted: those(ADMITTED) };
}

// Only `askToShow` writes devices.
const toScreen = ({ id, number, device, askedAt }: Row): AskingScreen => ({
  id,
  number,
  device: JSON.parse(device) as Device,
  askedAt: Number(askedAt),
});
