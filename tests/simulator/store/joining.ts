// Joining in memory.

import { randomUUID } from "node:crypto";
import { MAX_ROBOTS } from "../../../lib/protocol";
import { accept, refuse } from "../../../lib/result";
import { MAX_PARTICIPANTS } from "../../../lib/session/joining";
import type { Database } from "../../../server/store/database";
import type { JoinOutcome, NewParticipant } from "../../../server/store/joining";
import { hashOf } from "../../../server/store/token-hash";
import { type ParticipantRow, type Tables, writes } from "./memory";

export function joinAll(
  db: Database,
  newcomers: readonly NewParticipant[],
  largest = MAX_PARTICIPANTS,
): Promise<JoinOutcome[]> {
  return writes(db, "joinAll", (tables) => {
    // Every row has its seat before anybody learns whether it is let in, so those who are not leave gaps.
    const firstSeats = new Map<string, number>();
    return newcomers.map((newcomer) => {
      const { people = [] } = tables.sessions.get(newcomer.sessionId) ?? {};
      const seat = firstSeats.get(newcomer.sessionId) ?? 1 + Math.max(-1, ...people.map((one) => one.seat));
      firstSeats.set(newcomer.sessionId, seat + 1);
      return join(tables, newcomer, seat, largest);
    });
  });
}

function join(
  tables: Tables,
  { token, ...newcomer }: NewParticipant,
  seat: number,
  largest: number,
): JoinOutcome {
  const session = tables.sessions.get(newcomer.sessionId);
  if (!session) return refuse("session-not-found");
  if (session.ended) return refuse("session-ended");
  const tokenHash = hashOf(token);
  const known = tables.byToken.get(tokenHash);
  if (known) return refuse(known.blocked ? "blocked" : "bad-request");
  if (!session.state.settings.lobbyOpen) return refuse("lobby-closed");
  if (session.people.some(({ nicknameKey }) => nicknameKey === newcomer.nicknameKey))
    return refuse("nickname-taken");
  const people = session.people.filter(({ removedAt }) => removedAt === null);
  if (newcomer.robot && people.filter(({ robot }) => robot).length >= MAX_ROBOTS)
    return refuse("too-many-robots");
  if (people.length >= largest) return refuse("class-full");
  const id = randomUUID();
  const fresh = { joinedAt: Date.now(), removedAt: null, blocked: false, score: 0, streak: 0 };
  const row: ParticipantRow = { ...newcomer, ...fresh, id, tokenHash, seat };
  session.people.push(row);
  tables.participants.set(id, row);
  tables.byToken.set(tokenHash, row);
  return accept({ participantId: id, seat });
}
