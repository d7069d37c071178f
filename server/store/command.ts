// A host's command as one transaction: lock, decide, write, commit; nobody is told before that.

import { accept, type Result, refuse } from "../../lib/result";
import { advance } from "../../lib/session/advance";
import type { Context } from "../../lib/session/context";
import type { Change, Effect, SessionEvent, SessionRefusal } from "../../lib/session/events";
import { changesNothing } from "../../lib/session/outcome";
import type { SessionState } from "../../lib/session/state";
import { haveAllAnswered } from "./answers";
import type { Database, Transaction } from "./database";
import { gradeRound } from "./grading";
import { readReason } from "./reasons";
import { closeRound, createRound, extendRound, frozenRound, markCounted, skipRound } from "./rounds";
import { createRun, moveRun, readMoment } from "./runs";
import { endSession, lockSession, writeState } from "./sessions";

export type CommandRefusal = SessionRefusal | "session-not-found";

/** What a command has changed, and the version of the session from then on. */
export type Committed = Change & { version: number };

/** A refused or repeated command leaves nothing behind. */
export function command(
  db: Database,
  sessionId: string,
  event: SessionEvent,
): Promise<Result<Committed, CommandRefusal>> {
  return db.prisma.$transaction(async (tx) => {
    const session = await lockSession(tx, sessionId);
    if (!session) return refuse("session-not-found");
    const { state: before, programme, version } = session;
    const outcome = advance(before, event, { programme, ...(await readContext(tx, before, event)) });
    if (!outcome.ok) return outcome;
    if (changesNothing(outcome.value)) return accept({ ...outcome.value, version });
    const { state, effects } = outcome.value;
    for (const effect of effects) await write(db, tx, sessionId, effect, state);
    return accept({ ...outcome.value, version: await writeState(tx, sessionId, state) });
  });
}

async function readContext(
  tx: Transaction,
  state: SessionState,
  event: SessionEvent,
): Promise<Omit<Context, "programme">> {
  const isClosing = event.type === "round:close" && state.phase === "open";
  return {
    round: "round" in state ? await frozenRound(tx, state.round.id) : null,
    allAnswered: isClosing && (await haveAllAnswered(tx, state.round.id)),
    reason: await reasonIn(tx, state, event),
    run: state.training ? await readMoment(tx, state.training.runId) : null,
  };
}

async function reasonIn(tx: Transaction, state: SessionState, event: SessionEvent) {
  if (event.type !== "round:show-reason" || event.reasonId === null || !("round" in state)) return null;
  return readReason(tx, state.round.id, event.reasonId);
}

function write(db: Database, tx: Transaction, sessionId: string, effect: Effect, state: SessionState) {
  switch (effect.type) {
    case "round-opened":
      return createRound(tx, sessionId, effect);
    case "round-closed":
      return closeRound(tx, effect);
    case "round-counted":
      return markCounted(tx, effect.roundId);
    case "round-extended":
      return extendRound(tx, effect);
    case "round-revealed":
      return gradeRound(db, tx, effect.roundId, state.settings);
    case "round-skipped":
      return skipRound(tx, effect.roundId);
    case "run-started":
      return createRun(tx, sessionId, effect);
    case "run-moved":
      return moveRun(tx, effect);
    case "session-ended":
      return endSession(tx, sessionId);
  }
}
