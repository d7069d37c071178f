// Live sessions in memory: starting one, finding one by its code, and reading one whole.

import { randomBytes, randomUUID } from "node:crypto";
import type { Snapshot } from "../../../lib/session/gate";
import { makeCode, normalizeCode } from "../../../lib/session/joining";
import { firstState } from "../../../lib/session/state";
import type { Asking } from "../../../server/store/ask";
import type { Database } from "../../../server/store/database";
import type { Asked, Marks, NewSession, SessionKey } from "../../../server/store/sessions";
import { momentOf, reads, writes } from "./memory";

export function startSession(db: Database, session: NewSession): Promise<{ id: string; code: string }> {
  return writes(db, "startSession", ({ sessions }) => {
    const id = randomUUID();
    const code = makeCode(randomBytes(16));
    const empty = { state: firstState(session.settings), version: 0, ended: false, people: [], runs: 0 };
    sessions.set(id, { ...session, ...empty, programme: [...session.items], id, code });
    return { id, code };
  });
}

export async function sessionByCode(db: Database, typed: string): Promise<SessionKey | null> {
  const [session] = await sessionsByCode(db, [typed]);
  return session ?? null;
}

export function sessionsByCode(db: Database, typed: readonly string[]): Promise<(SessionKey | null)[]> {
  return reads(db, "sessionsByCode", ({ sessions }) =>
    typed.map((each) => {
      const code = normalizeCode(each);
      const session = [...sessions.values()].find((row) => row.code === code);
      return session ? { id: session.id, ownerId: session.ownerId } : null;
    }),
  );
}

export function readSnapshot(db: Asking, id: string): Promise<Snapshot | null> {
  return reads(db, "readSnapshot", (tables) => {
    const session = tables.sessions.get(id);
    if (!session) return null;
    const { version, code, title, programme, state } = session;
    const round = "round" in state ? tables.rounds.get(state.round.id) : undefined;
    const frozen = round ? { question: round.question, deal: round.deal } : null;
    const run = state.training ? momentOf(tables, state.training.runId) : null;
    return { version, code: code ?? "", title, programme, state, round: frozen, run };
  });
}

export function readMarks(db: Database, asked: readonly Asked[]): Promise<Marks[]> {
  return reads(db, "readMarks", ({ sessions, rounds }) =>
    asked.flatMap(({ sessionId, roundId }) => {
      const session = sessions.get(sessionId);
      if (!session) return [];
      const people = session.people.filter(({ removedAt }) => !removedAt).length;
      const stored = rounds.get(roundId ?? "")?.answers.length ?? 0;
      return { sessionId, roundId, version: session.version, people, stored };
    }),
  );
}

export function readVersions(db: Database, ids: readonly string[]): Promise<(number | null)[]> {
  return reads(db, "readVersions", ({ sessions }) => ids.map((id) => sessions.get(id)?.version ?? null));
}
