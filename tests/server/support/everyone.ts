// Everyone's own part at once, by participant: what a whole class is told in turns.

import type { SessionState } from "../../../lib/session/state";
import type { Database } from "../../../server/store/database";
import { participantsInTurns, type StoredParticipant } from "../../../server/store/standings";

export async function everyoneIn(db: Database, sessionId: string, state: SessionState) {
  const everyone = new Map<string, StoredParticipant>();
  for await (const some of participantsInTurns(db, sessionId, state))
    for (const one of some) everyone.set(one.id, one);
  return everyone;
}
