// Whose the tokens are that phones come back with.

import { listed } from "./ask";
import type { Database } from "./database";
import { hashOf } from "./token-hash";

export interface TokenHolder {
  id: string;
  sessionId: string;
  seat: number;
  /** The token is void, but still says whose it was. */
  removed: boolean;
  blocked: boolean;
  /** Their class has ended. */
  over: boolean;
}

/** Of several at once, in their order; null for a token that is nobody's. */
export async function participantsByToken(
  db: Database,
  tokens: readonly string[],
): Promise<(TokenHolder | null)[]> {
  const hashes = tokens.map(hashOf);
  const rows = await db.ask<TokenHolder & { tokenHash: string }>(holders[db.dialect], JSON.stringify(hashes));
  const found = new Map(
    rows.map(({ tokenHash, removed, over, ...holder }) => [
      tokenHash,
      { ...holder, removed: Boolean(removed), over: Boolean(over) },
    ]),
  );
  return hashes.map((hash) => found.get(hash) ?? null);
}

const holdersOf = (hashes: string) => `
    SELECT person."id", person."sessionId", person."seat", person."tokenHash", person."blocked",
      person."removedAt" IS NOT NULL AS "removed", session."endedAt" IS NOT NULL AS "over"
    FROM "Participant" AS person JOIN "LiveSession" AS session ON session."id" = person."sessionId"
    WHERE person."tokenHash" IN ${hashes}`;

const holders = { sqlite: holdersOf(listed.sqlite), postgres: holdersOf(listed.postgres) };
