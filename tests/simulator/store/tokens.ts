// Tokens in memory: whose they are.

import type { Database } from "../../../server/store/database";
import { hashOf } from "../../../server/store/token-hash";
import type { TokenHolder } from "../../../server/store/tokens";
import { reads } from "./memory";

export function participantsByToken(
  db: Database,
  tokens: readonly string[],
): Promise<(TokenHolder | null)[]> {
  return reads(db, "participantsByToken", ({ byToken, sessions }) =>
    tokens.map((token) => {
      const row = byToken.get(hashOf(token));
      if (!row) return null;
      const { id, sessionId, seat, removedAt, blocked } = row;
      const over = sessions.get(sessionId)?.ended ?? false;
      return { id, sessionId, seat, removed: removedAt !== null, blocked, over };
    }),
  );
}
