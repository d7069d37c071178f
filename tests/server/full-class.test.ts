// A class is full at some point, and has so many robots at most: whoever asks at the same moment, in however many processes.

import { describe, expect, it, onTestFinished } from "vitest";
import { MAX_ROBOTS } from "../../lib/protocol";
import type { Database } from "../../server/store/database";
import { type JoinOutcome, joinAll } from "../../server/store/joining";
import { openDatabase } from "../../server/store/open-database";
import { dialects, migratedDatabase } from "../setup/fresh-database";
import { openSchool, startClass } from "./support/classroom";
import { newcomer, newLesson } from "./support/lessons";
import { hostOf, newToken, phoneOf, studentOf } from "./support/screens";

/** Handles of a database, as two processes have them. */
async function twoProcesses(dialect: (typeof dialects)[number]): Promise<[Database, Database]> {
  const url = await migratedDatabase(dialect);
  const [one, other] = [await openDatabase(url), await openDatabase(url)];
  onTestFinished(async () => {
    await Promise.all([one.close(), other.close()]);
  });
  return [one, other];
}

const refusalOf = (outcome: JoinOutcome) => (outcome.ok ? "joined" : outcome.refusal);

function tally(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

describe.each(dialects)("on %s", (dialect) => {
  it("is exactly full when 500 join at once through two processes", async () => {
    const [one, other] = await twoProcesses(dialect);
    const { id } = await newLesson(one);
    const newcomers = Array.from({ length: 500 }, (_, index) => newcomer(id, `Seat ${index}`));
    const batches = Array.from({ length: 50 }, (_, batch) =>
      joinAll(batch % 2 ? one : other, newcomers.slice(batch * 10, batch * 10 + 10), 300),
    );
    const outcomes = (await Promise.all(batches)).flat();
    expect(tally(outcomes.map(refusalOf))).toEqual({ joined: 300, "class-full": 200 });
    expect(await one.prisma.participant.count({ where: { sessionId: id } })).toBe(300);
    const seats = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.seat] : []));
    expect(new Set(seats).size).toBe(300);
  });

  it("gives the last seats to those who get in, also behind names that are taken", async () => {
    const [db] = await twoProcesses(dialect);
    const { id } = await newLesson(db, ["Ada"]);
    const batch = ["Ada", "ada", "Bo", "Cy", "Di"].map((nickname) => newcomer(id, nickname));
    expect((await joinAll(db, batch, 3)).map(refusalOf)).toEqual([
      ...["nickname-taken", "nickname-taken"],
      ...["joined", "joined", "class-full"],
    ]);
  });

  it("is as full where it was begun before there were seats, when all who were in have the first", async () => {
    const [db] = await twoProcesses(dialect);
    const { id } = await newLesson(db, ["Ada", "Bo", "Cy"]);
    await db.prisma.participant.updateMany({ where: { sessionId: id }, data: { seat: 0 } });
    const batch = ["Di", "Ed", "Flo"].map((nickname) => newcomer(id, nickname));
    expect((await joinAll(db, batch, 5)).map(refusalOf)).toEqual(["joined", "joined", "class-full"]);
  });

  it("counts the robots before they are called, also five calls at once through two processes", async () => {
    const [one, other] = await twoProcesses(dialect);
    const schools = [await openSchool({ db: one }), await openSchool({ db: other })] as const;
    const lesson = await startClass(schools[0]);
    const each = MAX_ROBOTS / 3;
    const calls = Array.from({ length: 5 }, (_, call) =>
      (call % 2 ? schools[0] : schools[1]).callRobots(lesson.id, each),
    );
    const outcomes = await Promise.all(calls);
    const accepted = outcomes.filter(({ ok }) => ok).length;
    const robots = await one.prisma.participant.count({ where: { sessionId: lesson.id, robot: true } });
    expect(accepted).toBeLessThanOrEqual(3);
    // A call that is refused leaves none behind.
    expect(robots).toBe(accepted * each);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(
      outcomes.filter(({ ok }) => !ok).map(() => ({ ok: false, refusal: "too-many-robots" })),
    );
    while (true) {
      const more = await schools[0].callRobots(lesson.id, 1);
      if (!more.ok) break;
    }
    expect(await one.prisma.participant.count({ where: { sessionId: lesson.id } })).toBe(MAX_ROBOTS);
  });
});

it("says to a phone that the class is full, and lets in again whom the host's removing made room for", async () => {
  const school = await openSchool({ largestClass: 2 });
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  for (const name of ["Ada", "Bo"]) await studentOf(school, lesson, name);
  const cy = await phoneOf(school, lesson);
  const join = { nickname: "Cy", token: newToken() };
  expect(await cy.ask("participant:join", join)).toEqual({ ok: false, refusal: "class-full" });
  await host.until(({ roster }) => roster.length === 2);
  const [first] = host.roster;
  await host.demand("participants:remove", { participantIds: [first?.id ?? ""], block: false });
  expect(await cy.ask("participant:join", join)).toMatchObject({ ok: true });
});
