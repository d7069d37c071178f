// Participants in memory: joining, being recognised by a token, and being removed.

import { createHash, randomUUID } from "node:crypto";
import { accept, refuse } from "../../../lib/result";
import type { Database } from "../../../server/store/database";
import type { JoinOutcome, NewParticipant } from "../../../server/store/participants";
import { type ParticipantRow, reads, type Tables, writes } from "./memory";

const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

export function joinAll(db: Database, newcomers: readonly NewParticipant[]): Promise<JoinOutcome[]> {
  return writes(db, "joinAll", (tables) => {
    // Every row has its seat before anybody learns whether it is let in, so those who are not leave gaps.
    const firstSeats = new Map<string, number>();
    return newcomers.map((newcomer) => {
      const { people = [] } = tables.sessions.get(newcomer.sessionId) ?? {};
      const seat = firstSeats.get(newcomer.sessionId) ?? 1 + Math.max(-1, ...people.map((one) => one.seat));
      firstSeats.set(newcomer.sessionId, seat + 1);
      return join(tables, newcomer, seat);
    });
  });
}

function join(tables: Tables, { token, ...newcomer }: NewParticipant, seat: number): JoinOutcome {
  const session = tables.sessions.get(newcomer.sessionId);
  if (!session) return refuse("session-not-found");
  if (session.ended) return refuse("session-ended");
  if (!session.state.settings.lobbyOpen) return refuse("lobby-closed");
  const tokenHash = hashOf(token);
  if (tables.byToken.has(tokenHash)) return refuse("bad-request");
  if (session.people.some(({ nicknameKey }) => nicknameKey === newcomer.nicknameKey))
    return refuse("nickname-taken");
  const id = randomUUID();
  const row: ParticipantRow = { ...newcomer, id, tokenHash, removedAt: null, seat, score: 0, streak: 0 };
  session.people.push(row);
  tables.participants.set(id, row);
  tables.byToken.set(tokenHash, row);
  return accept({ participantId: id, seat });
}

export function participantByToken(db: Database, token: string) {
  return reads(db, "participantByToken", (tables) => {
    const row = tables.byToken.get(hashOf(token));
    if (!row) return null;
    const { id, sessionId, seat, removedAt } = row;
    return { id, sessionId, seat, removedAt, session: { endedAt: endOf(tables, sessionId) } };
  });
}

/** Whenever it was: that it has ended is all that is asked. */
const endOf = (tables: Tables, sessionId: string) =>
  tables.sessions.get(sessionId)?.ended ? new Date(0) : null;

export function removeParticipant(db: Database, sessionId: string, id: string): Promise<number | null> {
  return writes(db, "removeParticipant", (tables) => {
    const row = tables.participants.get(id);
    if (row?.sessionId !== sessionId) return null;
    row.removedAt ??= new Date(0);
    return bumped(tables, sessionId);
  });
}

export function readRemoved(db: Database, sessionId: string): Promise<string[]> {
  return reads(db, "readRemoved", (tables) =>
    peopleIn(tables, sessionId).flatMap(({ id, removedAt }) => (removedAt ? id : [])),
  );
}

function bumped(tables: Tables, sessionId: string): number | null {
  const session = tables.sessions.get(sessionId);
  return session ? ++session.version : null;
}

export function deleteRobots(db: Database, sessionId: string): Promise<number | null> {
  return writes(db, "deleteRobots", (tables) => {
    const session = tables.sessions.get(sessionId);
    const robots = peopleIn(tables, sessionId).filter(({ robot }) => robot);
    for (const { id, tokenHash } of robots) {
      tables.participants.delete(id);
      tables.byToken.delete(tokenHash);
      for (const round of tables.rounds.values())
        round.answers = round.answers.filter(({ participantId }) => participantId !== id);
    }
    if (session) session.people = session.people.filter(({ robot }) => !robot);
    return robots.length > 0 ? bumped(tables, sessionId) : null;
  });
}

export function countRobots(db: Database, sessionId: string): Promise<number> {
  return reads(
    db,
    "countRobots",
    (tables) => peopleIn(tables, sessionId).filter((one) => one.robot && !one.removedAt).length,
  );
}

const peopleIn = (tables: Tables, sessionId: string) => tables.sessions.get(sessionId)?.people ?? [];
