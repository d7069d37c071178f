// Shortcuts through a round, for tests that are about something else.

import type { KindName, Kinds } from "../../../lib/questions/kinds";
import { kindOf } from "../../../lib/questions/kinds";
import { type Mind, truth } from "../../../lib/questions/mind";
import { ANSWER_GRACE_MS } from "../../../lib/session/clock";
import { placesIn } from "../../../lib/session/deal";
import { allSaid } from "../../../lib/session/stored-answers";
import type { HostView } from "../../../lib/session/views";
import { readAnswersBefore } from "../../../server/store/answers";
import { frozenRound } from "../../../server/store/rounds";
import type { School } from "./classroom";
import type { Screen, studentOf } from "./screens";

/** Opens the next question and skips its reading time, which the store holds as a row like everything else. */
export async function openRound(school: School, host: Screen<HostView>): Promise<string> {
  const before = host.view.version;
  await host.demand("item:open", { position: host.view.next });
  await host.until(({ view }) => view.version > before && view.stage.phase === "open");
  return skipReading(school, host);
}

/** Lets the open round be answered at once; returns its id. */
export async function skipReading(school: School, host: Screen<HostView>): Promise<string> {
  const { stage } = host.view;
  if (stage.phase !== "open") throw new Error("The round is not open.");
  await school.db.prisma.round.update({ where: { id: stage.round.id }, data: { answersFrom: 0 } });
  return stage.round.id;
}

/** Waits for no late answers, where somebody is silent. */
export async function closeAndReveal(
  school: Pick<School, "db">,
  host: Screen<HostView>,
  roundId: string,
): Promise<void> {
  await closeAndCount(school, host, roundId);
  await host.demand("round:reveal", { roundId });
  await host.inPhase("revealed");
}

/** The grace for late answers, too, runs since when the store says. */
export async function closeAndCount(
  school: Pick<School, "db">,
  host: Screen<HostView>,
  roundId: string,
): Promise<void> {
  await host.demand("round:close", { roundId });
  await setClosing(school, roundId, Date.now() - ANSWER_GRACE_MS);
  await host.demand("round:count", { roundId });
}

/** When answering ended, in both places that know it. */
export async function setClosing({ db }: Pick<School, "db">, roundId: string, closesAt: number) {
  const { round: rounds, liveSession } = db.prisma;
  const { sessionId: id } = await rounds.update({ where: { id: roundId }, data: { closesAt } });
  const { round, ...rest } = JSON.parse((await liveSession.findUniqueOrThrow({ where: { id } })).state);
  const state = JSON.stringify({ ...rest, round: { ...round, closesAt } });
  await liveSession.update({ where: { id }, data: { state } });
}

/** A round as it was frozen at opening. */
export async function frozen(school: Pick<School, "db">, roundId: string) {
  const round = await frozenRound(school.db, roundId);
  if (!round) throw new Error("There is no such round.");
  return round;
}

/** Its question, which is of this kind. */
export async function questionOf<Name extends KindName>(
  school: Pick<School, "db">,
  roundId: string,
  kind: Name,
): Promise<Kinds[Name]["question"]> {
  const { question } = await frozen(school, roundId);
  if (question.kind !== kind) throw new Error(`The round is not about a ${kind}.`);
  return question as Kinds[Name]["question"];
}

/** What somebody at a seat says by now who thinks like `mind`, part by part; nothing while they wait for others. */
export async function answersAt(
  school: Pick<School, "db">,
  roundId: string,
  seat: number,
  mind: Mind = truth,
): Promise<string[]> {
  const { question, deal } = await frozen(school, roundId);
  const kind = kindOf(question);
  const place = placesIn(deal)(seat);
  const parts = Array.from({ length: kind.parts(question, place) }, (_, part) => part);
  const before = kind.wakes ? allSaid(question, await readAnswersBefore(school.db, roundId), place.of) : [];
  return parts.flatMap((part) => {
    const answer = kind.says(question, place, part, before, mind);
    return answer === null ? [] : [kind.write(answer)];
  });
}

type Student = Awaited<ReturnType<typeof studentOf>>;

/** Everyone says what is right. */
export async function allAnswer(school: Pick<School, "db">, roundId: string, students: readonly Student[]) {
  for (const student of students) {
    const values = await answersAt(school, roundId, student.joined.seat);
    for (const [part, value] of values.entries()) {
      await student.demand("answer:submit", { roundId, part, value });
    }
  }
}
