// All that a class's results have, at once: what pages and downloads read in parts.

import {
  type ResultParticipant,
  type RoundSummary,
  type SessionResults,
  shareRight,
} from "../../../lib/session/results";
import type { Database } from "../../../server/store/database";
import { readAnswersOf, readResults } from "../../../server/store/results";
import { summarizeRound } from "../../../server/store/round-sums";

interface WholeResults extends Omit<SessionResults, "participants"> {
  participants: ResultParticipant[];
  summaries: (RoundSummary & { right: number | null })[];
  right: number | null;
}

export async function wholeResults(db: Database, ownerId: string, id: string): Promise<WholeResults | null> {
  const results = await readResults(db, ownerId, id);
  if (!results) return null;
  const { rounds, participants } = results;
  const robots = participants.filter(({ robot }) => robot).length;
  const crowd = { participants: participants.length - robots, robots };
  const summaries: WholeResults["summaries"] = [];
  const said: Awaited<ReturnType<typeof readAnswersOf>>[] = [];
  for (const round of rounds) {
    const summary = await summarizeRound(db, round, crowd);
    summaries.push({ ...summary, right: shareRight([summary]) });
    said.push(await readAnswersOf(db, round, participants));
  }
  const people = participants.map((person) => ({
    ...person,
    answers: said.map((byPerson) => byPerson.get(person.id) ?? []),
  }));
  return { ...results, participants: people, summaries, right: shareRight(summaries) };
}
