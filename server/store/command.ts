// A host's command as one transaction: lock, decide, write, commit; nobody is told before that.

import { accept, type Result, refuse } from "../../lib/result";
import { advance } from "../../lib/session/advance";
import type { Change, Effect, SessionEvent, SessionRefusal } from "../../lib/session/events";
import type { SessionState } from "../../lib/session/state";
import type { Database, Transaction } from "./database";
import { gradeRound } from "./grading";
import { closeRound, createRound, extendRound, skipRound } from "./rounds";
import { endSession, lockSession, writeState } from "./sessions";

export type CommandRefusal = SessionRefusal | "session-not-found";

/** A refused or repeated command leaves nothing behind but a higher version. */
export function command(
  db: Database,
  sessionId: string,
  event: SessionEvent,
): Promise<Result<Change, CommandRefusal>> {
  return db.prisma.$transaction(async (tx) => {
    const session = await lockSession(tx, sessionId);
    if (!session) return refuse("session-not-found");
    const outcome = advance(session.state, event, session.programme);
    if (!outcome.ok || outcome.value.audience === "nobody") return outcome;
    const { state, effects } = outcome.value;
    for (const effect of effects) await write(db, tx, sessionId, effect, state);
    await writeState(tx, sessionId, state);
    return accept(outcome.value);
  });
}

function write(db: Database, tx: Transaction, sessionId: string, effect: Effect, state: SessionState) {
  switch (effect.type) {
    case "round-opened":
      return createRound(tx, sessionId, effect);
    case "round-closed":
      return closeRound(tx, effect);
    case "round-extended":
      return extendRound(tx, effect);
    case "round-revealed":
      return gradeRound(db, tx, effect.roundId, state.settings);
    case "round-skipped":
      return skipRound(tx, effect.roundId);
    case "session-ended":
      return endSession(tx, sessionId);
  }
}
