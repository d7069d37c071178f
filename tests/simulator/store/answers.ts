// Answers in memory: stored as a batch, and then for each what became of it; what was said is counted as the databases count it.

import { accept, refuse } from "../../../lib/result";
import { ANSWER_GRACE_MS, isRead } from "../../../lib/session/clock";
import type { StoredAnswer } from "../../../lib/session/stored-answers";
import type { AnswerCount, AnswerOutcome, NewAnswer } from "../../../server/store/answers";
import type { Database } from "../../../server/store/database";
import { groupBy } from "../../../server/store/group-by";
import { type AnswerRow, reads, type Tables, writes } from "./memory";
import { complete, counting } from "./said";

/** As long as the databases forgive a phone's clock. */
const CLOCK_SLACK_MS = 250;

export function storeAnswers(db: Database, answers: readonly NewAnswer[]): Promise<AnswerOutcome[]> {
  return writes(db, "storeAnswers", (tables) => answers.map((answer) => store(tables, answer)));
}

function store(tables: Tables, answer: NewAnswer): AnswerOutcome {
  const { roundId, participantId, part, place, parts, value, answeredAt, isHandedOn } = answer;
  const round = tables.rounds.get(roundId);
  const participant = tables.participants.get(participantId);
  if (!participant || (participant.removedAt && !isHandedOn)) return refuse("removed");
  const given = round?.answers.find((row) => row.participantId === participantId && row.part === part);
  if (given) return given.value === value ? accept({ stored: false }) : refuse("already-answered");
  if (!round || round.sessionId !== participant.sessionId || round.status === "skipped")
    return refuse("round-not-open");
  if (!isRead(round, answeredAt + CLOCK_SLACK_MS)) return refuse("too-early");
  const isLate = round.closesAt !== null && round.closesAt < answeredAt - ANSWER_GRACE_MS;
  if (round.status === "counted" || round.status === "revealed" || isLate) return refuse("too-late");
  const ungraded = { correct: null, credit: null, points: null };
  round.answers.push({ roundId, participantId, part, place, parts, value, answeredAt, ...ungraded });
  return accept({ stored: true });
}

export function countAnswers(
  db: Database,
  roundId: string,
  present: ReadonlySet<string>,
): Promise<AnswerCount> {
  return reads(db, "countAnswers", (tables, memory) => {
    const answered = complete(memory, roundId);
    const absent = answered.filter((id) => !present.has(id)).length;
    const stored = tables.rounds.get(roundId)?.answers.length ?? 0;
    return { answered: answered.length, absent, stored };
  });
}

export function countStored(db: Database, roundIds: readonly string[]): Promise<number> {
  return reads(db, "countStored", ({ rounds }) =>
    roundIds.reduce((sum, id) => sum + (rounds.get(id)?.answers.length ?? 0), 0),
  );
}

export function readAnswers(db: Database, roundId: string, period: number): Promise<StoredAnswer[]> {
  return reads(db, "readAnswers", (_tables, memory) => alike(counting(memory, roundId), period));
}

export function readCovered(
  db: Database,
  roundId: string,
  period: number,
  withRemoved: boolean,
): Promise<StoredAnswer[]> {
  return reads(db, "readCovered", ({ rounds }, memory) => {
    const rows = withRemoved ? (rounds.get(roundId)?.answers ?? []) : counting(memory, roundId);
    return alike(rows.map(covered), period);
  });
}

const covered = (row: AnswerRow): AnswerRow => ({ ...row, value: row.value.replaceAll(/[-+0-9]/g, "x") });

/** Equal answers of places that are asked the same, as one. */
function alike(rows: readonly AnswerRow[], period: number): StoredAnswer[] {
  const groups = groupBy(rows, ({ place, part, value }) => JSON.stringify([place % period, part, value]));
  return [...groups.values()].map((equal) => {
    const [{ place, part, value }] = equal;
    return { place: place % period, part, value, times: equal.length };
  });
}

export function readSaid(db: Database, roundId: string) {
  return reads(db, "readSaid", ({ rounds }) =>
    (rounds.get(roundId)?.answers ?? []).map(({ participantId, part }) => ({ participantId, part })),
  );
}

export function readVoters(db: Database, roundId: string): Promise<number[]> {
  return reads(db, "readVoters", (tables, memory) =>
    complete(memory, roundId).map((id) => tables.participants.get(id)?.seat ?? 0),
  );
}

export function readAnswersBefore(db: Database, roundId: string): Promise<StoredAnswer[]> {
  return reads(db, "readAnswersBefore", (tables) => {
    const answers = tables.rounds.get(roundId)?.answers ?? [];
    const inOrder = answers.toSorted(
      (a, b) => a.answeredAt - b.answeredAt || a.place - b.place || a.part - b.part,
    );
    return inOrder.map(({ place, part, value }) => ({ place, part, value }));
  });
}
