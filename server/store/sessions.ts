// Live sessions: starting one, finding one by its code, and reading one whole.

import { randomBytes } from "node:crypto";
import { type Item, item } from "../../lib/questions/item";
import { type LocalizedText, localizedText } from "../../lib/questions/localized-text";
import { accept, type Result, refuse } from "../../lib/result";
import type { Snapshot } from "../../lib/session/gate";
import { isCode, makeCode, normalizeCode } from "../../lib/session/joining";
import { firstState, type SessionState, type Settings } from "../../lib/session/state";
import { type Asking, inRow, listed } from "./ask";
import type { Database } from "./database";
import { parseStored } from "./old-comments";
import { oneByOne } from "./one-by-one";
import { parsedOnce } from "./parsed-once";
import { readFrozen } from "./rounds";
import { toMoment } from "./runs";
import { idInState, readState } from "./state";

export interface NewSession {
  ownerId: string;
  title: LocalizedText;
  /** What its teacher's desk knows it by; null for items that are no quiz. */
  quizId?: string | null;
  items: readonly Item[];
  /** Other than the usual ones. */
  settings?: Partial<Settings>;
}

/** What everyone who connects needs to know of a session first. */
export interface SessionKey {
  id: string;
  ownerId: string;
}

/** Many classes of a school have the same one. */
const PROGRAMMES_KEPT = 100;

/** With a billion codes, so many clashes in a row mean that something else is wrong. */
const MAX_CODE_ATTEMPTS = 10;

/** Five a week for four school years. */
export const MAX_CLASSES = 1_000;

/** Starts one more class for a teacher who has room for it, where it will be kept. */
export async function openClass(
  db: Database,
  session: NewSession,
): Promise<Result<{ id: string; code: string }, "too-many-classes" | "nothing-kept">> {
  if (!db.isInPlace()) return refuse("nothing-kept");
  const held = () => db.prisma.liveSession.count({ where: { ownerId: session.ownerId } });
  if ((await held()) >= MAX_CLASSES) return refuse("too-many-classes");
  const started = await startSession(db, session);
  // Counted again: of many that start at once, none has seen the others before.
  if ((await held()) <= MAX_CLASSES) return accept(started);
  await db.prisma.liveSession.delete({ where: { id: started.id } });
  return refuse("too-many-classes");
}

export async function startSession(db: Database, session: NewSession): Promise<{ id: string; code: string }> {
  const { ownerId, quizId } = session;
  const title = JSON.stringify(session.title);
  const programme = JSON.stringify(await oneByOne(session.items, (one) => item.parse(one)));
  const state = JSON.stringify(firstState(session.settings));
  for (let attempt = 0; attempt < MAX_CODE_ATTEMPTS; attempt++) {
    const code = makeCode(randomBytes(16));
    if (await db.prisma.liveSession.findUnique({ where: { code }, select: { id: true } })) continue;
    const data = { ownerId, title, quizId, programme, state, code };
    const { id } = await db.prisma.liveSession.create({ data, select: { id: true } });
    return { id, code };
  }
  throw new Error("No free code was found.");
}

/** The session that is live under a code as somebody typed it. */
export async function sessionByCode(db: Database, typed: string): Promise<SessionKey | null> {
  const [session] = await sessionsByCode(db, [typed]);
  return session ?? null;
}

/**
 * The same of several at once, in their order. What is no code is not looked for: strangers type it, and a letter that
 * PostgreSQL cannot read would fail everybody who is asked about with it.
 */
export async function sessionsByCode(db: Database, typed: readonly string[]): Promise<(SessionKey | null)[]> {
  const codes = typed.map(normalizeCode);
  const rows = await db.ask<SessionKey & { code: string }>(
    `SELECT "id", "ownerId", "code" FROM "LiveSession" WHERE "code" IN ${listed[db.dialect]}`,
    JSON.stringify([...new Set(codes.filter(isCode))]),
  );
  const sessions = new Map(rows.map(({ code, ...session }) => [code, session]));
  return codes.map((code) => sessions.get(code) ?? null);
}

interface SnapshotRow {
  version: number;
  code: string | null;
  title: string;
  programme: string;
  state: string;
  question: string | null;
  deal: string | null;
  runId: string | null;
  revision: number;
  step: number;
  trouble: string | null;
  forgottenAt: number | null;
}

/** Null once the session was deleted. One statement, so that its round and its run are those of its state. */
export async function readSnapshot(db: Asking, id: string): Promise<Snapshot | null> {
  const [row] = await db.ask<SnapshotRow>(snapshot[db.dialect], id);
  if (!row) return null;
  const { question, deal, runId } = row;
  return {
    version: row.version,
    code: row.code ?? "",
    title: localizedText.parse(JSON.parse(row.title)),
    programme: readProgramme(row.programme),
    state: readState(row.state),
    round: question === null ? null : readFrozen({ question, deal }),
    run: runId === null ? null : toMoment({ ...row, id: runId }),
  };
}

const snapshotOf = ({ round, run }: { round: string; run: string }, id: string) => `
    SELECT session."version", session."code", session."title", session."programme", session."state",
      round."question", round."deal",
      run."id" AS "runId", run."revision", run."step", run."trouble", run."forgottenAt"
    FROM "LiveSession" AS session
    LEFT JOIN "Round" AS round ON round."id" = ${round}
    LEFT JOIN "TrainingRun" AS run ON run."id" = ${run}
    WHERE session."id" = ${id}`;

const snapshot = {
  sqlite: snapshotOf(idInState.sqlite, "?"),
  postgres: snapshotOf(idInState.postgres, "$1"),
};

/** The versions of sessions, in the same order; null for one that was deleted. */
export async function readVersions(db: Database, ids: readonly string[]): Promise<(number | null)[]> {
  const rows = await db.ask<{ id: string; version: number }>(
    `SELECT "id", "version" FROM "LiveSession" WHERE "id" IN ${listed[db.dialect]}`,
    JSON.stringify([...new Set(ids)]),
  );
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return ids.map((id) => versions.get(id) ?? null);
}

/** A class of which a process wants to know what is committed, and the round that its answers go to. */
export interface Asked {
  sessionId: string;
  roundId: string | null;
}

/** What grows with everything that a screen of the class can be shown. */
export interface Marks extends Asked {
  /** Of the state, of the run, and of who was taken out of the class. */
  version: number;
  /** Those who are in it. */
  people: number;
  /** The answers that are stored of the round. */
  stored: number;
}

/** Of all these classes in one statement that reads nothing but indexes; those that were deleted are left out. */
export function readMarks(db: Database, asked: readonly Asked[]): Promise<Marks[]> {
  return db.ask<Marks>(marks[db.dialect], JSON.stringify(asked));
}

const marksOf = (asked: string, from: string) => `
    SELECT session."id" AS "sessionId", ${asked} AS "roundId", session."version",
      (SELECT COUNT(*) FROM "Participant" AS person
        WHERE person."sessionId" = session."id" AND person."removedAt" IS NULL) AS "people",
      (SELECT COUNT(*) FROM "Answer" AS given WHERE given."roundId" = ${asked}) AS "stored"
    FROM ${from}`;

const marks = {
  sqlite: marksOf(
    "asked.value ->> 'roundId'",
    `json_each(?) AS asked JOIN "LiveSession" AS session ON session."id" = asked.value ->> 'sessionId'`,
  ),
  postgres: marksOf(
    `asked."roundId"`,
    `json_to_recordset($1::json) AS asked("sessionId" text, "roundId" text)
      JOIN "LiveSession" AS session ON session."id" = asked."sessionId"`,
  ),
};

/** Locks the session until the transaction ends, and notes when its host last asked for something; false if there is none. */
export async function lockSession(tx: Asking, id: string): Promise<boolean> {
  const locked = await tx.ask(
    `UPDATE "LiveSession" SET "activeAt" = $1 WHERE "id" = $2 RETURNING "id"`,
    Date.now(),
    id,
  );
  return locked.length > 0;
}

/** Returns the new version: that every change has its own is how a process knows whether it has missed one. */
export async function bumpVersion(tx: Asking, id: string, state: SessionState | null): Promise<number> {
  const [row] = await tx.ask<{ version: number }>(
    `UPDATE "LiveSession" SET "version" = "version" + 1, "state" = COALESCE($1, "state")
    WHERE "id" = $2 RETURNING "version"`,
    state && JSON.stringify(state),
    id,
  );
  if (!row) throw new Error("A session that was locked is gone.");
  return row.version;
}

export async function endSession(tx: Asking, id: string): Promise<void> {
  await tx.ask(
    `UPDATE "LiveSession" SET "code" = NULL, "endedAt" = $1 WHERE "id" = $2`,
    inRow(new Date()),
    id,
  );
}

/** Checked once, when the session was started: that works every question out, too much for each command. */
export const readProgramme = parsedOnce(PROGRAMMES_KEPT, (json) => parseStored(json) as Item[]);
