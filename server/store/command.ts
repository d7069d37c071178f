// A host's command as one transaction: lock, decide, write, commit; nobody is told before that.

import { accept, type Result, refuse } from "../../lib/result";
import { advance } from "../../lib/session/advance";
import type { Change, Effect, SessionEvent, SessionRefusal } from "../../lib/session/events";
import type { SessionState } from "../../lib/session/state";
import type { Database, Transaction } from "./database";
import { gradeRound } from "./grading";
import { closeRound, createRound, extendRound, frozenQuestion, skipRound } from "./rounds";
import { endSession, lockSession, writeState } from "./sessions";

export type CommandRefusal = SessionRefusal | "session-not-found";

/** Writes what belongs to a command besides its effects; false takes the command back. */
export type Attachment = (tx: Transaction) => Promise<boolean>;

/** A refused or repeated command leaves nothing behind but a higher version. */
export function command(
  db: Database,
  sessionId: string,
  event: SessionEvent,
  attach: Attachment = async () => true,
): Promise<Result<Change, CommandRefusal>> {
  return db.prisma.$transaction(async (tx) => {
    const session = await lockSession(tx, sessionId);
    if (!session) return refuse("session-not-found");
    const { state: before, programme } = session;
    const question = "round" in before ? await frozenQuestion(tx, before.round.id) : null;
    const outcome = advance(before, event, { programme, question });
    if (!outcome.ok || outcome.value.audience === "nobody") return outcome;
    if (!(await attach(tx))) return refuse("wrong-phase");
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
