// A host's command in memory: the real state machine decides, and what follows is written in the same moment.

import { kindOf } from "../../../lib/questions/kinds";
import type { Result } from "../../../lib/result";
import { accept, refuse } from "../../../lib/result";
import { advance } from "../../../lib/session/advance";
import { dealtIn } from "../../../lib/session/deal";
import type { Effect, SessionEvent } from "../../../lib/session/events";
import { changesNothing } from "../../../lib/session/outcome";
import { gradesOf } from "../../../lib/session/scoring";
import type { Settings } from "../../../lib/session/state";
import type { RunMove } from "../../../lib/training/run-move";
import type { CommandRefusal, Committed } from "../../../server/store/command";
import type { Database } from "../../../server/store/database";
import { type MemoryDatabase, momentOf, type RoundRow, type SessionRow, type Tables, writes } from "./memory";
import { complete, writtenIn } from "./said";

export function command(
  db: Database,
  sessionId: string,
  event: SessionEvent,
): Promise<Result<Committed, CommandRefusal>> {
  return writes(db, `command ${event.type}`, (tables, memory) => {
    const session = tables.sessions.get(sessionId);
    if (!session) return refuse("session-not-found");
    const { state: before, programme } = session;
    const round = "round" in before ? (tables.rounds.get(before.round.id) ?? null) : null;
    const run = before.training ? momentOf(tables, before.training.runId) : null;
    const isClosing = event.type === "round:close" && before.phase === "open";
    const allAnswered = isClosing && haveAll(memory, sessionId, before.round.id);
    const wanted = event.type === "round:show-reason" ? event.reasonId : null;
    const reason = writtenIn(memory, round?.id ?? "").find(({ id }) => id === wanted) ?? null;
    const outcome = advance(before, event, { programme, round, allAnswered, reason, run });
    if (!outcome.ok) return outcome;
    if (changesNothing(outcome.value)) return accept({ ...outcome.value, version: session.version });
    const { state, effects } = outcome.value;
    for (const effect of effects) write(tables, session, effect, state.settings);
    session.state = state;
    session.version += 1;
    return accept({ ...outcome.value, version: session.version });
  });
}

function write(tables: Tables, session: SessionRow, effect: Effect, settings: Settings): void {
  switch (effect.type) {
    case "round-opened": {
      const { id, origin, answersFrom, closesAt } = effect.round;
      const { question, deal } = effect;
      const times = { answersFrom, closesAt };
      const row = { id, sessionId: session.id, origin, question, deal, ...times, answers: [], reasons: [] };
      tables.rounds.set(id, { ...row, status: "open" });
      return;
    }
    case "round-closed":
      Object.assign(roundOf(tables, effect.roundId), { status: "closed", closesAt: effect.closesAt });
      return;
    case "round-counted":
      roundOf(tables, effect.roundId).status = "counted";
      return;
    case "round-extended":
      roundOf(tables, effect.roundId).closesAt = effect.closesAt;
      return;
    case "round-revealed":
      grade(session, roundOf(tables, effect.roundId), settings);
      return;
    case "round-skipped":
      roundOf(tables, effect.roundId).status = "skipped";
      return;
    case "run-started": {
      const { runId: id, config, start } = effect;
      const checkpoints = [{ numbers: start, votes: null }];
      const fresh = { revision: 0, losses: new Float64Array(0), trouble: null, checkpoints };
      tables.runs.set(id, { id, config, ...start, ...fresh });
      return;
    }
    case "run-moved":
      moveRun(tables, effect.runId, effect.move);
      return;
    case "session-ended":
      session.code = null;
      session.ended = true;
  }
}

/** Whether everybody in the class has given all their answers. */
function haveAll(memory: MemoryDatabase, sessionId: string, roundId: string): boolean {
  const answered = new Set(complete(memory, roundId));
  const { people = [] } = memory.tables.sessions.get(sessionId) ?? {};
  return people.every(({ id, removedAt }) => removedAt || answered.has(id));
}

function roundOf(tables: Tables, id: string): RoundRow {
  const round = tables.rounds.get(id);
  if (!round) throw new Error("An effect is about a round that is not there.");
  return round;
}

function grade(session: SessionRow, round: RoundRow, { speedBonus }: Settings): void {
  round.status = "revealed";
  const { answers, question, answersFrom, deal } = round;
  if (!kindOf(question).isGraded(question)) return;
  const grades = gradesOf(question, answers, { answersFrom, speedBonus, of: dealtIn(deal) });
  answers.forEach((answer, i) => {
    Object.assign(answer, grades[i]);
  });
  for (const person of session.people) {
    if (person.removedAt) continue;
    const own = answers.filter(({ participantId }) => participantId === person.id);
    person.score += own.reduce((sum, { points }) => sum + (points ?? 0), 0);
    person.streak = own.some(({ correct }) => correct) ? person.streak + 1 : 0;
  }
}

function moveRun(tables: Tables, id: string, { state, losses, forgetFrom, checkpoints, trouble }: RunMove) {
  const run = tables.runs.get(id);
  if (!run) throw new Error("An effect is about a run that is not there.");
  Object.assign(run, state, { losses, trouble, revision: run.revision + 1 });
  if (forgetFrom !== null)
    run.checkpoints = run.checkpoints.filter(({ numbers }) => numbers.step < forgetFrom);
  run.checkpoints.push(...checkpoints);
}
