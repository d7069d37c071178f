// A host's command as one transaction: lock, decide, write, commit; nobody is told before that.

import { accept, type Result, refuse } from "../../lib/result";
import { advance } from "../../lib/session/advance";
import type { Context } from "../../lib/session/context";
import type { Change, Effect, SessionEvent, SessionRefusal } from "../../lib/session/events";
import type { Snapshot } from "../../lib/session/gate";
import { changesNothing } from "../../lib/session/outcome";
import type { SessionState } from "../../lib/session/state";
import { haveAllAnswered } from "./answers";
import type { Asking } from "./ask";
import type { Database } from "./database";
import { gradeRound } from "./grading";
import { readReason } from "./reasons";
import { closeRound, createRound, extendRound, markCounted, skipRound } from "./rounds";
import { createRun, moveRun } from "./runs";
import { bumpVersion, endSession, lockSession, readSnapshot } from "./sessions";

export type CommandRefusal = SessionRefusal | "session-not-found";

/** What a command has changed, and the version of the session from then on. */
export type Committed = Change & { version: number };

/** A refused or repeated command leaves nothing behind. */
export function command(
  db: Database,
  sessionId: string,
  event: SessionEvent,
): Promise<Result<Committed, CommandRefusal>> {
  return db.inTransaction(async (tx) => {
    const session = (await lockSession(tx, sessionId)) && (await readSnapshot(tx, sessionId));
    if (!session) return refuse("session-not-found");
    const { state: before, version } = session;
    const outcome = advance(before, event, await contextOf(tx, session, event));
    if (!outcome.ok) return outcome;
    if (changesNothing(outcome.value)) return accept({ ...outcome.value, version });
    const { state, effects } = outcome.value;
    for (const effect of effects) await write(tx, sessionId, effect, state);
    return accept({ ...outcome.value, version: await bumpVersion(tx, sessionId, state) });
  });
}

async function contextOf(
  tx: Asking,
  { state, programme, round, run }: Snapshot,
  event: SessionEvent,
): Promise<Context> {
  const isClosing = event.type === "round:close" && state.phase === "open";
  const allAnswered = isClosing && (await haveAllAnswered(tx, state.round.id));
  return { programme, round, run, allAnswered, reason: await reasonIn(tx, state, event) };
}

async function reasonIn(tx: Asking, state: SessionState, event: SessionEvent) {
  if (event.type !== "round:show-reason" || event.reasonId === null || !("round" in state)) return null;
  return readReason(tx, state.round.id, event.reasonId);
}

function write(tx: Asking, sessionId: string, effect: Effect, state: SessionState) {
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
      return gradeRound(tx, effect.roundId, state.settings);
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
