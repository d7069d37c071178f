// Live sessions: starting one, finding one by its code, and reading one whole.

import { randomBytes } from "node:crypto";
import { z } from "zod";
import { type Question, question } from "../../lib/questions/kinds";
import { type LocalizedText, localizedText } from "../../lib/questions/localized-text";
import { makeCode, normalizeCode } from "../../lib/session/joining";
import { firstState, type SessionState } from "../../lib/session/state";
import type { Snapshot } from "../../lib/session/views-of";
import type { Database, Transaction } from "./database";
import { frozenQuestion } from "./rounds";

export interface NewSession {
  ownerId: string;
  title: LocalizedText;
  questions: Question[];
}

/** What everyone who connects needs to know of a session first. */
export interface SessionKey {
  id: string;
  ownerId: string;
  version: number;
}

/** With a billion codes, so many clashes in a row mean that something else is wrong. */
const MAX_CODE_ATTEMPTS = 10;

export async function startSession(db: Database, session: NewSession): Promise<{ id: string; code: string }> {
  const { ownerId } = session;
  const title = JSON.stringify(session.title);
  const programme = JSON.stringify(z.array(question).parse(session.questions));
  const state = JSON.stringify(firstState());
  for (let attempt = 0; attempt < MAX_CODE_ATTEMPTS; attempt++) {
    const code = makeCode(randomBytes(16));
    if (await db.prisma.liveSession.findUnique({ where: { code }, select: { id: true } })) continue;
    const data = { ownerId, title, programme, state, code };
    const { id } = await db.prisma.liveSession.create({ data, select: { id: true } });
    return { id, code };
  }
  throw new Error("No free code was found.");
}

/** The session that is live under a code as somebody typed it. */
export function sessionByCode(db: Database, typed: string): Promise<SessionKey | null> {
  return db.prisma.liveSession.findUnique({
    where: { code: normalizeCode(typed) },
    select: { id: true, ownerId: true, version: true },
  });
}

/** Null once the session was deleted. */
export async function readSnapshot(db: Database, id: string): Promise<Snapshot | null> {
  const row = await db.prisma.liveSession.findUnique({ where: { id } });
  if (!row) return null;
  const state = readState(row.state);
  return {
    version: row.version,
    code: row.code ?? "",
    title: localizedText.parse(JSON.parse(row.title)),
    programme: readProgramme(row.programme),
    state,
    question: "round" in state ? await frozenQuestion(db.prisma, state.round.id) : null,
  };
}

/** Bumps the version, which locks the session until the transaction ends; null if there is none. */
export async function lockSession(tx: Transaction, id: string) {
  const [row] = await tx.liveSession.updateManyAndReturn({
    where: { id },
    data: { version: { increment: 1 } },
    select: { version: true, state: true, programme: true },
  });
  if (!row) return null;
  return { version: row.version, state: readState(row.state), programme: readProgramme(row.programme) };
}

export async function writeState(tx: Transaction, id: string, state: SessionState): Promise<void> {
  await tx.liveSession.update({
    where: { id },
    data: { state: JSON.stringify(state) },
    select: { id: true },
  });
}

export async function endSession(tx: Transaction, id: string): Promise<void> {
  await tx.liveSession.update({
    where: { id },
    data: { code: null, endedAt: new Date() },
    select: { id: true },
  });
}

/** Only `command` writes states, and what it writes is typed. */
const readState = (json: string) => JSON.parse(json) as SessionState;

/** Checked once, when the session was started: that works every question out, too much for each command. */
const readProgramme = (json: string) => JSON.parse(json) as Question[];
