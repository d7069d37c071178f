// What the store promises of classes: joining, commands, reveals, held against real SQLite and real PostgreSQL, and against the simulator's store.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { MAX_ROBOTS } from "../../lib/protocol";
import type { SessionEvent } from "../../lib/session/events";
import type { SessionState } from "../../lib/session/state";
import { storeAnswers } from "../../server/store/answers";
import { command } from "../../server/store/command";
import type { Database } from "../../server/store/database";
import {
  deleteRobots,
  joinAll,
  participantByToken,
  removeParticipants,
  whyRemoved,
} from "../../server/store/participants";
import { readSnapshot, sessionByCode } from "../../server/store/sessions";
import { readFound, readParticipants, readSome, readStandings } from "../../server/store/standings";
import {
  ANSWERING,
  answerTo,
  GRACE_OVER,
  join,
  newcomer,
  newLesson,
  OPENED,
  openLesson,
  refused,
  submit,
} from "./support/lessons";
import { addPairKind, pairQuestion } from "./support/pair-kind";
import { countAnswerRows, countRoundRows, participantRows } from "./support/rows";
import { engines, teacherDatabase } from "./teacher-database";

async function readParticipant(db: Database, id: string, state: SessionState) {
  const [own] = await readSome(db, [{ id, roundId: "round" in state ? state.round.id : null }]);
  return own;
}

describe.each(engines)("classes on %s", (engine) => {
  let db: Database;
  beforeAll(async () => {
    db = await teacherDatabase(engine);
  });
  afterAll(() => db.close());

  describe("joining", () => {
    it("knows a student by their token, and keeps only its hash", async () => {
      const { id } = await newLesson(db);
      const ada = newcomer(id, "Ada");
      await joinAll(db, [ada]);
      expect(await participantByToken(db, ada.token)).toMatchObject({ sessionId: id, seat: 0 });
      const [row] = await participantRows(db, id);
      expect(Object.values(row ?? {}).map(String)).not.toContain(ada.token);
    });

    it("gives nobody somebody else's token, and lets the others of the batch in", async () => {
      const { id } = await newLesson(db);
      const ada = newcomer(id, "Ada");
      await joinAll(db, [ada]);
      const outcomes = await joinAll(db, [{ ...newcomer(id, "Bo"), token: ada.token }, newcomer(id, "Cy")]);
      expect(outcomes).toEqual([
        refused("bad-request"),
        { ok: true, value: { participantId: expect.any(String), seat: 2 } },
      ]);
    });

    it("takes a nickname once a class, also when two ask at the same moment", async () => {
      const { id } = await newLesson(db);
      expect(await join(db, id, ["Ada", "ADA"])).toEqual([expect.any(String), "nickname-taken"]);
      expect(await join(db, id, ["ada"])).toEqual(["nickname-taken"]);
      expect(await join(db, (await newLesson(db)).id, ["Ada"])).not.toContain("nickname-taken");
    });

    it("gives each participant a seat of their own, class by class, in the order of joining", async () => {
      const [one, other] = [await newLesson(db), await newLesson(db)];
      await join(db, one.id, ["Ada", "Bo"]);
      await join(db, other.id, ["Cleo"]);
      await join(db, one.id, ["Dana"]);
      const seatsOf = async (sessionId: string) => {
        const rows = await participantRows(db, sessionId);
        return rows.map(({ nickname, seat }) => `${seat} ${nickname}`);
      };
      expect(await seatsOf(one.id)).toEqual(["0 Ada", "1 Bo", "2 Dana"]);
      expect(await seatsOf(other.id)).toEqual(["0 Cleo"]);
    });

    it("is refused while the lobby is closed, after the end, and where there is no class", async () => {
      const { id, say } = await newLesson(db);
      await say({ type: "session:configure", settings: { lobbyOpen: false } });
      expect(await join(db, id, ["Ada"])).toEqual(["lobby-closed"]);
      await say({ type: "session:end" });
      expect(await join(db, id, ["Ada"])).toEqual(["session-ended"]);
      expect(await join(db, "no-such-class", ["Ada"])).toEqual(["session-not-found"]);
    });

    it("is refused where the class is full, until somebody is removed", async () => {
      const { id, students } = await newLesson(db, ["Ada", "Bo"]);
      const cy = newcomer(id, "Cy");
      expect(await joinAll(db, [cy], 2)).toEqual([refused("class-full")]);
      expect(await joinAll(db, [newcomer(id, "Ada")], 2)).toEqual([refused("nickname-taken")]);
      await removeParticipants(db, id, [students[0] ?? ""]);
      expect(await joinAll(db, [cy], 2)).toMatchObject([{ ok: true }]);
    });

    it("lets no more robots in than a class may have", async () => {
      const { id } = await newLesson(db);
      const robots = Array.from({ length: MAX_ROBOTS + 2 }, (_, index) =>
        newcomer(id, `Robot ${index}`, true),
      );
      const outcomes = await joinAll(db, [...robots, newcomer(id, "Ada")]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(MAX_ROBOTS + 1);
      expect(outcomes.slice(MAX_ROBOTS, -1)).toEqual([
        refused("too-many-robots"),
        refused("too-many-robots"),
      ]);
    });

    it("is refused for good to a phone that was blocked, also after it was only removed", async () => {
      const { id } = await newLesson(db);
      const ada = newcomer(id, "Ada");
      const [joined] = await joinAll(db, [ada]);
      if (!joined?.ok) throw new Error("Ada could not join.");
      const { participantId } = joined.value;
      expect(await removeParticipants(db, id, [participantId, "somebody"], true)).toBeTypeOf("number");
      expect((await whyRemoved(db, [participantId]))(participantId)).toBe("blocked");
      expect(await removeParticipants(db, id, [participantId])).toBeTypeOf("number");
      expect((await whyRemoved(db, [participantId]))(participantId)).toBe("blocked");
      expect(await removeParticipants(db, "another-class", [participantId])).toBeNull();
      expect(await removeParticipants(db, id, ["somebody"])).toBeNull();
      expect(await joinAll(db, [{ ...ada, nickname: "Eve", nicknameKey: "eve" }])).toEqual([
        refused("blocked"),
      ]);
      expect(await participantByToken(db, ada.token)).toMatchObject({ blocked: true });
    });

    it("leaves no name and no answer of a robot that was sent away, and its seat to nobody", async () => {
      const { id, roundId } = await openLesson(db, ["Ada"]);
      const call = () => joinAll(db, [newcomer(id, "Robot", true), newcomer(id, "Robot 2", true)]);
      const [joined] = await call();
      if (!joined?.ok) throw new Error("The robot could not join.");
      await submit(db, roundId, joined.value.participantId);
      expect(await deleteRobots(db, id, ["somebody"])).toBeNull();
      expect(await deleteRobots(db, id)).toBeTypeOf("number");
      expect(await deleteRobots(db, id)).toBeNull();
      expect(await countAnswerRows(db, roundId)).toBe(0);
      const left = await participantRows(db, id);
      expect(left.map(({ nickname, removedAt }) => [nickname, removedAt !== null])).toEqual([
        ["Ada", false],
        ["", true],
      ]);
      expect(await call()).toMatchObject([{ value: { seat: 3 } }, { value: { seat: 4 } }]);
    });
  });

  describe("a reveal", () => {
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
      const everyone = await readParticipants(db, id, state);
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
        expect(own).toEqual((await readParticipants(db, id, state)).get(student));
      }
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
        { answered: 3, right: 2 },
        { answered: 3, right: 2 },
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
      const everyone = await readParticipants(db, one.id, state);
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
      expect([...(await readParticipants(db, id, state)).keys()]).toEqual([ada]);
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
      const everyone = await readParticipants(db, id, state);
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

  it("runs commands that come at the same moment one after the other", async () => {
    const { id } = await newLesson(db);
    const opening = Array.from({ length: 8 }, () =>
      command(db, id, { type: "item:open", position: 0, roundId: randomUUID(), at: OPENED, present: [] }),
    );
    const outcomes = await Promise.all(opening);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await countRoundRows(db, id)).toBe(1);
  });

  it("writes nothing of a command that is refused", async () => {
    const { id } = await newLesson(db);
    const before = await readSnapshot(db, id);
    const outcome = await command(db, id, { type: "round:reveal", roundId: "none", at: OPENED });
    expect(outcome).toEqual(refused("wrong-phase"));
    expect((await readSnapshot(db, id))?.state).toEqual(before?.state);
  });

  it("frees the code when the class ends, and finds a live one however it is typed", async () => {
    const { id, code, say } = await newLesson(db);
    expect(await sessionByCode(db, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`)).toMatchObject({
      id,
    });
    await say({ type: "session:end" });
    expect(await sessionByCode(db, code)).toBeNull();
  });
});
