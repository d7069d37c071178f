// What a round's answers came to is counted once, and anew at once where somebody is taken out of the class.

import { setImmediate as afterOthers } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ClassResults } from "../../lib/session/results";
import type { Database } from "../../server/store/database";
import { earnedBy } from "../../server/store/earned";
import { removeParticipants } from "../../server/store/participants";
import { readRounds } from "../../server/store/result-rounds";
import { deleteSession, listSessions, readClass } from "../../server/store/results";
import { summarizeRound, sumsOf } from "../../server/store/round-sums";
import { largeClass } from "../setup/large-owner";
import { multiplication } from "./support/multiplication";
import { engines, newTeacher, teacherDatabase } from "./teacher-database";

/** More than are read in one turn, and not a whole number of turns; of three seats the first is wrong. */
const PEOPLE = 1_201;
const WRONG = 401;
const ROUNDS = 3;

describe.each(engines)("on %s", (dialect) => {
  let db: Database;
  let teacher: string;
  let id: string;

  beforeAll(async () => {
    db = await teacherDatabase(dialect);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    teacher = await newTeacher(db);
    id = await largeClass(db, teacher, multiplication(), { participants: PEOPLE, rounds: ROUNDS });
  });

  async function held(): Promise<ClassResults> {
    const results = await readClass(db, teacher, id);
    if (!results) throw new Error("The class is gone.");
    return results;
  }

  async function sums(robots = false) {
    const results = await held();
    const people = results.participants.length;
    return sumsOf(
      db,
      results,
      robots ? { participants: 0, robots: people } : { participants: people, robots: 0 },
    );
  }

  async function shown() {
    const results = await held();
    const [round] = await readRounds(db, results.rounds.slice(0, 1));
    return round && summarizeRound(db, round, { participants: results.participants.length, robots: 0 });
  }

  const ofEveryone = async () => earnedBy(db, await held());

  const countKept = () => db.prisma.roundSums.count({ where: { round: { sessionId: id } } });
  const remove = () => removeParticipants(db, id, [`${id}:0`]);
  const giveTheWrong = (credit: number) =>
    db.prisma.answer.updateMany({ where: { value: "-", round: { sessionId: id } }, data: { credit } });

  it("counts every answer once, however many there are", async () => {
    const right = PEOPLE - WRONG;
    const earned = { credit: right, graded: PEOPLE };
    const byCredit = [
      { credit: 1, people: right },
      { credit: 0, people: WRONG },
    ];
    const each = { ...earned, answered: PEOPLE, byCredit, worth: earned };
    expect(await sums()).toEqual([each, each, each]);
    expect(await shown()).toMatchObject({
      ...each,
      silent: 0,
      summary: { signs: { "+": right, "-": WRONG } },
    });
    const ofEach = await ofEveryone();
    expect(ofEach.size).toBe(PEOPLE);
    expect(ofEach.get(`${id}:0`)).toEqual({ credit: 0, graded: ROUNDS });
    expect(ofEach.get(`${id}:${PEOPLE - 1}`)).toEqual({ credit: 0, graded: ROUNDS });
    expect(ofEach.get(`${id}:1`)).toEqual({ credit: ROUNDS, graded: ROUNDS });
  });

  it("does not count again what it has counted, whether a page or a list asks", async () => {
    const [page, first, ofEach] = [await sums(), await shown(), await ofEveryone()];
    expect(await countKept()).toBe(ROUNDS);
    await giveTheWrong(0.5);
    expect(await sums()).toEqual(page);
    expect(await shown()).toEqual(first);
    expect(await ofEveryone()).toEqual(ofEach);
    const [listed] = await listSessions(db, teacher);
    expect(listed).toMatchObject({ participants: PEOPLE, right: (PEOPLE - WRONG) / PEOPLE });
  });

  it("says the same of a round after it was kept as before", async () => {
    const before = await shown();
    await sums();
    expect(await shown()).toEqual(before);
  });

  it("leaves out at once who is taken out of the class", async () => {
    await sums();
    await listSessions(db, teacher);
    expect((await ofEveryone()).size).toBe(PEOPLE);
    await remove();
    expect((await ofEveryone()).has(`${id}:0`)).toBe(false);
    const left = { answered: PEOPLE - 1, graded: PEOPLE - 1, credit: PEOPLE - WRONG };
    expect(await shown()).toMatchObject(left);
    expect(await sums()).toMatchObject([left, left, left]);
    const [listed] = await listSessions(db, teacher);
    expect(listed).toMatchObject({ participants: PEOPLE - 1, right: left.credit / left.graded });
  });

  it("keeps nothing that was counted while somebody was taken out", async () => {
    const counting = [sums(), listSessions(db, teacher), ofEveryone()];
    for (let turn = 0; turn < 5; turn++) await afterOthers();
    await remove();
    await Promise.all(counting);
    expect((await sums()).map(({ answered }) => answered)).toEqual([PEOPLE - 1, PEOPLE - 1, PEOPLE - 1]);
    expect(await listSessions(db, teacher)).toMatchObject([{ participants: PEOPLE - 1 }]);
    expect((await ofEveryone()).size).toBe(PEOPLE - 1);
  });

  it("goes on where the class is deleted while a page reads it", async () => {
    const results = await held();
    await deleteSession(db, teacher, id);
    expect(await sumsOf(db, results, { participants: PEOPLE, robots: 0 })).toEqual([]);
    expect(await readRounds(db, results.rounds)).toEqual([]);
    expect((await earnedBy(db, results)).size).toBe(0);
  });

  it("keeps of a class that goes on only what cannot change any more", async () => {
    await db.prisma.liveSession.update({ where: { id }, data: { code: `GO-${id}`, endedAt: null } });
    await db.prisma.round.updateMany({ where: { sessionId: id, index: 2 }, data: { status: "closed" } });
    await sums();
    expect(await countKept()).toBe(2);
    expect((await ofEveryone()).get(`${id}:1`)).toEqual({ credit: ROUNDS, graded: ROUNDS });
    await giveTheWrong(0.5);
    expect((await ofEveryone()).get(`${id}:0`)).toEqual({ credit: ROUNDS / 2, graded: ROUNDS });
  });

  it("counts the students once there are some, though it has kept the robots' answers", async () => {
    await db.prisma.participant.updateMany({ where: { sessionId: id }, data: { robot: true } });
    expect(await sums(true)).toMatchObject(Array(ROUNDS).fill({ answered: PEOPLE }));
    expect(await sums()).toMatchObject(Array(ROUNDS).fill({ answered: 0, graded: 0 }));
  });
});
