// What the rows in memory say about people: who is in a class, who leads, and each student's own part.

import { rankIn } from "../../../lib/session/scoring";
import { positionOf, type SessionState } from "../../../lib/session/state";
import { type RoundFound, rankedSince, type Standing } from "../../../lib/session/together";
import type { Database } from "../../../server/store/database";
import type { OwnAsked, Person, StoredParticipant } from "../../../server/store/standings";
import { type AnswerRow, type ParticipantRow, reads, type Tables } from "./memory";

const peopleIn = (tables: Tables, sessionId: string) =>
  (tables.sessions.get(sessionId)?.people ?? []).filter(({ removedAt }) => !removedAt);

export function readPeople(db: Database, sessionId: string): Promise<Person[]> {
  return reads(db, "readPeople", (tables) =>
    peopleIn(tables, sessionId).map(({ id, nickname, robot, joinedAt }) => ({
      id,
      nickname,
      robot,
      joinedAt,
    })),
  );
}

export function readStandings(
  db: Database,
  sessionId: string,
  since: string | null = null,
): Promise<Standing[]> {
  return reads(db, "readStandings", (tables) => {
    const best = peopleIn(tables, sessionId).sort(
      (a, b) => b.score - a.score || (a.nicknameKey < b.nicknameKey ? -1 : 1),
    );
    const standings = rankedSince(best.map((one) => ({ ...one, gained: gainedIn(tables, one.id, since) })));
    return since === null ? standings.map((standing) => ({ ...standing, before: null })) : standings;
  });
}

export function readFound(db: Database, sessionId: string): Promise<RoundFound[]> {
  return reads(db, "readFound", (tables) => {
    const people = peopleIn(tables, sessionId);
    const robots = people.every(({ robot }) => robot);
    const here = new Set(people.filter(({ robot }) => robot === robots).map(({ id }) => id));
    const shown = [...tables.rounds.values()].filter(
      (round) => round.sessionId === sessionId && round.status === "revealed",
    );
    return shown.flatMap(({ origin, answers }) => {
      const given = answers.filter(
        ({ participantId, correct }) => here.has(participantId) && correct !== null,
      );
      const count = (some: readonly AnswerRow[]) =>
        new Set(some.map(({ participantId }) => participantId)).size;
      return given.length === 0
        ? []
        : [
            {
              position: positionOf(origin),
              answered: count(given),
              right: count(given.filter(({ correct }) => correct)),
            },
          ];
    });
  });
}

/** What a round gave to one of them. */
const gainedIn = ({ rounds }: Tables, participantId: string, roundId: string | null): number =>
  (rounds.get(roundId ?? "")?.answers ?? [])
    .filter((answer) => answer.participantId === participantId)
    .reduce((sum, { points }) => sum + (points ?? 0), 0);

export function readSome(db: Database, asked: readonly OwnAsked[]): Promise<(StoredParticipant | null)[]> {
  return reads(db, "readSome", (tables) =>
    asked.map(({ id, roundId }) => {
      const me = tables.participants.get(id);
      return me && !me.removedAt ? toParticipant(tables, me, scoresIn(tables, me.sessionId), roundId) : null;
    }),
  );
}

/** So few that a small class takes several turns, between which others have theirs. */
const PARTICIPANTS_AT_ONCE = 3;

export async function* participantsInTurns(
  db: Database,
  sessionId: string,
  state: SessionState,
): AsyncGenerator<StoredParticipant[]> {
  const roundId = "round" in state ? state.round.id : null;
  const scores = await reads(db, "scoresIn", (tables) => scoresIn(tables, sessionId));
  let last = -1;
  let some: StoredParticipant[];
  do {
    some = await reads(db, "participantsInTurns", (tables) =>
      peopleIn(tables, sessionId)
        .filter(({ seat }) => seat > last)
        .sort((a, b) => a.seat - b.seat)
        .slice(0, PARTICIPANTS_AT_ONCE)
        .map((one) => toParticipant(tables, one, scores, roundId)),
    );
    yield some;
    last = some.at(-1)?.seat ?? last;
  } while (some.length === PARTICIPANTS_AT_ONCE);
}

const scoresIn = (tables: Tables, sessionId: string) =>
  peopleIn(tables, sessionId)
    .map(({ score }) => score)
    .sort((a, b) => b - a);

function toParticipant(
  { rounds }: Tables,
  { id, nickname, seat, score, streak }: ParticipantRow,
  scores: readonly number[],
  roundId: string | null,
): StoredParticipant {
  const given = rounds.get(roundId ?? "")?.answers ?? [];
  const answers = given
    .filter(({ participantId }) => participantId === id)
    .sort((a, b) => a.part - b.part)
    .map(({ part, value, correct, credit, points }) => ({ part, value, correct, credit, points }));
  return { id, nickname, seat, score, streak, ...rankIn(scores, score), of: scores.length, answers };
}
