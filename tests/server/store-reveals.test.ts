// What the store promises of a reveal and of what each student is told after it, held against real SQLite and real PostgreSQL, and against the simulator's store.

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { SessionEvent } from "../../lib/session/events";
import type { SessionState } from "../../lib/session/state";
import { storeAnswers } from "../../server/store/answers";
import type { Database } from "../../server/store/database";
import { removeParticipants } from "../../server/store/participants";
import { participantsInTurns, readFound, readSome, readStandings } from "../../server/store/standings";
import { everyoneIn } from "./support/everyone";
import { ANSWERING, answerTo, GRACE_OVER, openLesson, submit } from "./support/lessons";
import { addPairKind, pairQuestion } from "./support/pair-kind";
import { participantRows } from "./support/rows";
import { engines, teacherDatabase } from "./teacher-database";

const readParticipant = async (db: Database, id: string, state: SessionState) =>
  (await readSome(db, [{ id, roundId: "round" in state ? state.round.id : null }]))[0];

describe.each(engines)("a reveal on %s", (engine) => {
  let db: Database;
  beforeAll(async () => {
    db = await teacherDatabase(engine);
  });
  afterAll(() => db.close());

  it("grades every answer and adds up scores and streaks", async () => {
    const { id, roundId, students, reveal } = await openLesson(db, ["Ada", "Bo", "Cy"]);
    const [ada = "", bo = "", cy = ""] = students;
    await submit(db, roundId, ada, "+");
    await submit(db, roundId, bo, "-");
    const { state } = await reveal(roundId);
    expect(await readStandings(db, id)).toEqual([
      { nickname: "Ada", score: 100, streak: 1, place: 1, sharedBy: 1, before: null },
      { nickname: "Bo", score: 0, streak: 0, place: null, sharedBy: 0, before: null },
      { nickname: "Cy", score: 0, streak: 0, place: null, sharedBy: 0, before: null },
    ]);
    const everyone = await everyoneIn(db, id, state);
    const wrong = { part: 0, value: "-", correct: false, credit: 0, points: 0 };
    expect(everyone.get(bo)).toMatchObject({ seat: 1, place: null, of: 3, answers: [wrong] });
    expect(everyone.get(cy)).toMatchObject({ answers: [] });
    expect(await readParticipant(db, ada, state)).toEqual(everyone.get(ada));
  });

  it("counts everyone who shares a place", async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Student ${String(index).padStart(2, "0")}`);
    const { id, roundId, students, reveal } = await openLesson(db, names);
    for (const student of students.slice(0, 13)) await submit(db, roundId, student, "+");
    await removeParticipants(db, id, [students[0] ?? ""]);
    const { state } = await reveal(roundId);
    const first = { score: 100, streak: 1, place: 1, sharedBy: 12, before: null };
    const shown = names.slice(1, 9).map((nickname) => ({ nickname, ...first }));
    const everyone = await readStandings(db, id);
    expect(everyone.slice(0, 8)).toEqual(shown);
    expect(everyone).toHaveLength(13);
    expect(everyone[11]).toMatchObject(first);
    expect(everyone[12]).toMatchObject({ place: null, sharedBy: 0 });
    for (const student of [students[1] ?? "", students[13] ?? ""]) {
      const own = await readParticipant(db, student, state);
      expect(own).toMatchObject(student === students[1] ? { place: 1, sharedBy: 12 } : { place: null });
      expect(own).toEqual((await everyoneIn(db, id, state)).get(student));
    }
  });

  it("tells a large class in turns, each once and with the same place as alone", async () => {
    const names = Array.from({ length: 260 }, (_, index) => `Student ${index}`);
    const { id, roundId, students, reveal } = await openLesson(db, names);
    const answers = students.map((student, index) => answerTo(roundId, student, index % 3 ? "+" : "-"));
    await storeAnswers(db, answers);
    await removeParticipants(db, id, [students[7] ?? ""]);
    const { state } = await reveal(roundId);
    const told: string[] = [];
    let turns = 0;
    for await (const some of participantsInTurns(db, id, state)) {
      turns++;
      told.push(...some.map((one) => one.id));
      const asked = some.map((one) => ({ id: one.id, roundId }));
      expect(some).toEqual(await readSome(db, asked));
    }
    expect(turns).toBeGreaterThan(1);
    expect(told).toEqual(students.filter((_, index) => index !== 7));
  });

  it("says where everyone was before the round, and what the class found in each", async () => {
    const { id, roundId, students, open, reveal } = await openLesson(db, ["Ada", "Bo", "Cy", "Di"]);
    const [ada = "", bo = "", cy = "", di = ""] = students;
    for (const student of [ada, bo, di]) await submit(db, roundId, student, "+");
    await submit(db, roundId, cy, "-");
    await reveal(roundId);
    const second = await open(1);
    await submit(db, second, bo, "+");
    await submit(db, second, cy, "+");
    await submit(db, second, ada, "-");
    await removeParticipants(db, id, [di]);
    await reveal(second);
    const since = await readStandings(db, id, second);
    expect(since.map(({ nickname, place, before }) => [nickname, place, before])).toEqual([
      ["Bo", 1, 1],
      ["Ada", 2, 1],
      ["Cy", 2, null],
    ]);
    expect(await readFound(db, id)).toEqual([
      { position: 0, answered: 3, right: 2 },
      { position: 1, answered: 3, right: 2 },
    ]);
  });

  it("ends the streak of a student who did not answer", async () => {
    const { roundId, students, open, reveal } = await openLesson(db, ["Ada"]);
    await submit(db, roundId, students[0], "+");
    await reveal(roundId);
    const { state } = await reveal(await open(1));
    expect(await readParticipant(db, students[0] ?? "", state)).toMatchObject({ score: 100, streak: 0 });
  });

  it("tells several at once, of whichever classes, each their own", async () => {
    const one = await openLesson(db, ["Ada", "Bo"]);
    const other = await openLesson(db, ["Cy"]);
    const [ada = "", bo = ""] = one.students;
    const [cy = ""] = other.students;
    await submit(db, one.roundId, bo, "-");
    const { state } = await one.reveal(one.roundId);
    const own = { id: bo, roundId: one.roundId };
    const asked = [
      own,
      { id: cy, roundId: null },
      { id: "nobody", roundId: null },
      own,
      { id: ada, roundId: null },
    ];
    const everyone = await everyoneIn(db, one.id, state);
    expect(await readSome(db, asked)).toEqual([
      everyone.get(bo),
      expect.objectContaining({ id: cy, nickname: "Cy", of: 1, answers: [] }),
      null,
      everyone.get(bo),
      everyone.get(ada),
    ]);
  });

  it("changes nothing of a student who was removed", async () => {
    const { id, roundId, students, reveal } = await openLesson(db, ["Ada", "Bo"]);
    const [ada = "", bo = ""] = students;
    for (const student of students) await submit(db, roundId, student, "+");
    await removeParticipants(db, id, [bo]);
    const { state } = await reveal(roundId);
    expect([...(await everyoneIn(db, id, state)).keys()]).toEqual([ada]);
    expect(await readParticipant(db, bo, state)).toBeNull();
    expect((await participantRows(db, id))[1]).toMatchObject({ id: bo, score: 0, streak: 0 });
  });

  it("adds up the parts of an answer, and is right where all of them are", async () => {
    onTestFinished(addPairKind());
    const { id, roundId, students, reveal } = await openLesson(db, ["Ada", "Bo", "Cy"], [pairQuestion()]);
    const [ada = "", bo = "", cy = ""] = students;
    const say = (participantId: string, part: number, value: string) =>
      storeAnswers(db, [{ ...answerTo(roundId, participantId, value), part, parts: 2 }]);
    for (const [part, value] of ["1", "2"].entries()) await say(ada, part, value);
    for (const [part, value] of ["1", "3"].entries()) await say(bo, part, value);
    await say(cy, 1, "2");
    const { state } = await reveal(roundId);
    expect(await readStandings(db, id)).toEqual([
      { nickname: "Ada", score: 60, streak: 1, place: 1, sharedBy: 1, before: null },
      { nickname: "Bo", score: 30, streak: 0, place: 2, sharedBy: 2, before: null },
      { nickname: "Cy", score: 30, streak: 0, place: 2, sharedBy: 2, before: null },
    ]);
    const right = { correct: true, credit: 0.5, points: 30 };
    const everyone = await everyoneIn(db, id, state);
    expect(everyone.get(ada)?.answers).toEqual([
      { part: 0, value: "1", ...right },
      { part: 1, value: "2", ...right },
    ]);
    expect(everyone.get(cy)?.answers).toEqual([{ part: 1, value: "2", ...right, correct: false }]);
    expect(await readParticipant(db, ada, state)).toEqual(everyone.get(ada));
  });

  it("that is asked for twice grades once", async () => {
    const { id, roundId, students, say } = await openLesson(db, ["Ada"]);
    await submit(db, roundId, students[0], "+");
    await say({ type: "round:close", roundId, at: ANSWERING + 1 });
    const reveal: SessionEvent = { type: "round:reveal", roundId, at: GRACE_OVER + 1 };
    await Promise.all([say(reveal), say(reveal), say(reveal)]);
    expect(await readStandings(db, id)).toEqual([
      { nickname: "Ada", score: 100, streak: 1, place: 1, sharedBy: 1, before: null },
    ]);
  });
});
