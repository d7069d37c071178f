// Participants in memory, once they have joined: counted, and taken out again.

import type { Database } from "../../../server/store/database";
import { reads, type Tables, writes } from "./memory";

export function removeParticipants(
  db: Database,
  sessionId: string,
  ids: readonly string[],
  block = false,
): Promise<number | null> {
  return writes(db, "removeParticipants", (tables) => {
    const rows = ids.flatMap((id) => tables.participants.get(id) ?? []);
    const own = rows.filter((row) => row.sessionId === sessionId);
    for (const row of own) {
      row.removedAt ??= new Date(0);
      row.blocked ||= block;
    }
    forgetReasons(tables, sessionId);
    return own.length > 0 ? bumped(tables, sessionId) : null;
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

export function whyRemoved(
  db: Database,
  _ids: readonly string[],
): Promise<(id: string) => "removed" | "blocked"> {
  return reads(
    db,
    "whyRemoved",
    (tables) => (id: string) => (tables.participants.get(id)?.blocked ? "blocked" : "removed"),
  );
}

export function deleteRobots(
  db: Database,
  sessionId: string,
  named?: readonly string[],
): Promise<number | null> {
  return writes(db, "deleteRobots", (tables) => {
    const session = tables.sessions.get(sessionId);
    const robots = peopleIn(tables, sessionId).filter(
      ({ robot, id }) => robot && (named?.includes(id) ?? true),
    );
    // The last seat keeps a row without a name, as in the real store.
    const last = peopleIn(tables, sessionId).toSorted((a, b) => b.seat - a.seat)[0];
    const isChange = robots.some((robot) => robot !== last || robot.removedAt === null);
    const gone = robots.filter((robot) => robot !== last);
    for (const { id } of robots)
      for (const round of tables.rounds.values())
        round.answers = round.answers.filter(({ participantId }) => participantId !== id);
    for (const { id, tokenHash } of gone) {
      tables.participants.delete(id);
      tables.byToken.delete(tokenHash);
    }
    if (session) session.people = session.people.filter((one) => !gone.includes(one));
    if (last && robots.includes(last))
      Object.assign(last, { nickname: "", nicknameKey: last.id, removedAt: last.removedAt ?? new Date(0) });
    forgetReasons(tables, sessionId);
    return isChange ? bumped(tables, sessionId) : null;
  });
}

/** Of whoever is out of the class, also where one is shown. */
function forgetReasons(tables: Tables, sessionId: string): void {
  const here = new Set(peopleIn(tables, sessionId).flatMap(({ id, removedAt }) => (removedAt ? [] : id)));
  const left = new Set<string>();
  for (const round of tables.rounds.values()) {
    if (round.sessionId !== sessionId) continue;
    round.reasons = round.reasons.filter(({ participantId }) => here.has(participantId));
    for (const { id } of round.reasons) left.add(id);
  }
  const session = tables.sessions.get(sessionId);
  if (session && "reasons" in session.state)
    session.state = { ...session.state, reasons: session.state.reasons?.filter(({ id }) => left.has(id)) };
}

const peopleIn = (tables: Tables, sessionId: string) => tables.sessions.get(sessionId)?.people ?? [];

export function countParticipants(db: Database, sessionId: string): Promise<number> {
  return reads(
    db,
    "countParticipants",
    (tables) => peopleIn(tables, sessionId).filter(({ removedAt }) => !removedAt).length,
  );
}
