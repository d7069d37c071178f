// What the store promises of answers, held against real SQLite and real PostgreSQL, and against the simulator's store.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWER_GRACE_MS, READS_AT_MOST_MS } from "../../lib/session/clock";
import {
  countAnswers,
  countStored,
  type NewAnswer,
  readAnswers,
  readAnswersBefore,
  readCovered,
  storeAnswers,
} from "../../server/store/answers";
import type { Database } from "../../server/store/database";
import { joinAll } from "../../server/store/joining";
import { removeParticipants } from "../../server/store/participants";
import { readSilent } from "../../server/store/rounds";
import { readFound } from "../../server/store/standings";
import {
  ANSWERING,
  answerTo,
  GRACE_OVER,
  join,
  newcomer,
  openLesson,
  refused,
  stored,
  storedBefore,
  submit,
} from "./support/lessons";
import { addPairKind, pairQuestion } from "./support/pair-kind";
import { countAnswerRows } from "./support/rows";
import { engines, teacherDatabase } from "./teacher-database";

describe.each(engines)("answers on %s", (engine) => {
  let db: Database;
  beforeAll(async () => {
    db = await teacherDatabase(engine);
  });
  afterAll(() => db.close());

  /** What was said in a round, as texts: place and part, the value, how often. */
  async function said(roundId: string, period: number): Promise<string[]> {
    const answers = await readAnswers(db, roundId, period);
    return answers.map(({ place, part, value, times }) => `${place}.${part}: ${value} ×${times}`).sort();
  }

  describe("an answer", () => {
    it("is stored, and stored once however often it is sent", async () => {
      const { roundId, students } = await openLesson(db, ["Ada"]);
      expect(await submit(db, roundId, students[0])).toEqual(stored);
      expect(await submit(db, roundId, students[0])).toEqual(storedBefore);
      expect(await countAnswerRows(db, roundId)).toBe(1);
    });

    it("cannot be changed", async () => {
      const { roundId, students } = await openLesson(db, ["Ada"]);
      await submit(db, roundId, students[0], "+");
      expect(await submit(db, roundId, students[0], "-")).toEqual(refused("already-answered"));
      expect(await said(roundId, 1)).toEqual(["0.0: + ×1"]);
    });

    it("counts if it came a moment before the buttons should have appeared, and no earlier", async () => {
      const { roundId, students } = await openLesson(db, ["Ada", "Bo"]);
      expect(await submit(db, roundId, students[0], "+", ANSWERING - 1_000)).toEqual(refused("too-early"));
      expect(await submit(db, roundId, students[0], "+", ANSWERING - 200)).toEqual(stored);
    });

    it("counts where the clock was set back to before its round, and not while the question is read", async () => {
      const { roundId, students } = await openLesson(db, ["Ada", "Bo"]);
      const reading = ANSWERING - READS_AT_MOST_MS;
      expect(await submit(db, roundId, students[0], "+", reading)).toEqual(refused("too-early"));
      expect(await submit(db, roundId, students[0], "+", ANSWERING - 3_600_000)).toEqual(stored);
      expect(await submit(db, roundId, students[0], "-", ANSWERING - 3_600_000)).toEqual(
        refused("already-answered"),
      );
    });

    it("counts within the grace after the time is up, and no later", async () => {
      const { roundId, students } = await openLesson(db, ["Ada", "Bo"]);
      const closes = ANSWERING + 30_000;
      expect(await submit(db, roundId, students[0], "+", closes + ANSWER_GRACE_MS)).toEqual(stored);
      expect(await submit(db, roundId, students[1], "+", closes + ANSWER_GRACE_MS + 1)).toEqual(
        refused("too-late"),
      );
    });

    it("counts within the grace after the host closed the round", async () => {
      const { roundId, students, say } = await openLesson(db, ["Ada", "Bo"]);
      await say({ type: "round:close", roundId, at: ANSWERING + 5_000 });
      expect(await submit(db, roundId, students[0], "+", ANSWERING + 5_500)).toEqual(stored);
      expect(await submit(db, roundId, students[1], "+", ANSWERING + 7_000)).toEqual(refused("too-late"));
    });

    it("is too late once the round is revealed, whenever it was sent", async () => {
      const { roundId, students, say } = await openLesson(db, ["Ada"]);
      await say({ type: "round:close", roundId, at: ANSWERING });
      await say({ type: "round:reveal", roundId, at: GRACE_OVER });
      expect(await submit(db, roundId, students[0])).toEqual(refused("too-late"));
    });

    it("has more time when the host gives more", async () => {
      const { roundId, students, say } = await openLesson(db, ["Ada"]);
      await say({ type: "round:extend", roundId, seconds: 60, closesAt: ANSWERING + 30_000, at: ANSWERING });
      expect(await submit(db, roundId, students[0], "+", ANSWERING + 80_000)).toEqual(stored);
    });

    it("is refused for rounds that are not there, were skipped, or belong to another class", async () => {
      const ours = await openLesson(db, ["Ada"]);
      const theirs = await openLesson(db, ["Bo"]);
      const notOpen = refused("round-not-open");
      expect(await submit(db, "no-such-round", ours.students[0])).toEqual(notOpen);
      expect(await submit(db, theirs.roundId, ours.students[0])).toEqual(notOpen);
      await ours.say({ type: "item:skip", position: 0 });
      expect(await submit(db, ours.roundId, ours.students[0])).toEqual(notOpen);
    });

    it("is refused from a participant who was removed", async () => {
      const { id, roundId, students } = await openLesson(db, ["Ada"]);
      await removeParticipants(db, id, [students[0] ?? ""]);
      expect(await submit(db, roundId, students[0])).toEqual(refused("removed"));
    });
  });

  it("knows who said nothing in the last round that ended: not in one that runs, nor who was not dealt in", async () => {
    const lesson = await openLesson(db, ["Ada", "Bo", "Cy"]);
    await submit(db, lesson.roundId, lesson.students[1]);
    expect(await readSilent(db, lesson.id)).toEqual([]);
    await join(db, lesson.id, ["Late"]);
    await lesson.reveal(lesson.roundId);
    expect(await readSilent(db, lesson.id)).toEqual([0, 2]);
    const next = await lesson.open(1);
    expect(await readSilent(db, lesson.id)).toEqual([0, 2]);
    for (const student of lesson.students) await submit(db, next, student);
    await lesson.say({ type: "round:close", roundId: next, at: ANSWERING });
    expect(await readSilent(db, lesson.id)).toEqual([]);
  });

  it("tells each answer of a batch apart, and takes the first of two from one student", async () => {
    const { roundId, students } = await openLesson(db, ["Ada", "Bo"]);
    const other = await openLesson(db, ["Cy"]);
    const [ada = "", bo = ""] = students;
    await submit(db, roundId, bo, "0");
    const batch: NewAnswer[] = [
      answerTo(roundId, ada),
      answerTo("no-such-round", ada),
      answerTo(other.roundId, other.students[0] ?? "", "-"),
      answerTo(roundId, bo, "-"),
      answerTo(roundId, ada, "-"),
      answerTo(roundId, ada),
    ];
    expect(await storeAnswers(db, batch)).toEqual([
      stored,
      refused("round-not-open"),
      stored,
      refused("already-answered"),
      refused("already-answered"),
      storedBefore,
    ]);
  });

  it("counts answers, and those of students who have left since", async () => {
    const { roundId, students } = await openLesson(db, ["Ada", "Bo", "Cy"]);
    const [ada = "", bo = "", cy = ""] = students;
    expect(await countAnswers(db, roundId, new Set([ada]))).toMatchObject({ answered: 0, absent: 0 });
    await submit(db, roundId, ada);
    await submit(db, roundId, bo);
    expect(await countAnswers(db, roundId, new Set([ada, cy]))).toMatchObject({ answered: 2, absent: 1 });
    expect(await countAnswers(db, roundId, new Set())).toMatchObject({ answered: 2, absent: 2 });
  });

  it("counts nothing of a student who was removed, but hands on what they had said", async () => {
    const { id, roundId, students } = await openLesson(db, ["Ada", "Bo"]);
    const [ada = "", bo = ""] = students;
    await storeAnswers(db, [answerTo(roundId, ada), { ...answerTo(roundId, bo, "-"), place: 1 }]);
    await removeParticipants(db, id, [ada]);
    expect(await countAnswers(db, roundId, new Set([bo]))).toMatchObject({ answered: 1, absent: 0 });
    expect(await countStored(db, [roundId])).toBe(2);
    expect(await said(roundId, 2)).toEqual(["1.0: - ×1"]);
    expect(await readAnswersBefore(db, roundId)).toEqual([
      { place: 0, part: 0, value: "+" },
      { place: 1, part: 0, value: "-" },
    ]);
  });

  it("finds with the students what was asked, and with robots where there is nobody else", async () => {
    const { id, roundId, students, reveal } = await openLesson(db, ["Ada"]);
    const [robot] = await joinAll(db, [newcomer(id, "Robo-Bo", true)]);
    await submit(db, roundId, robot?.ok ? robot.value.participantId : "", "-");
    await submit(db, roundId, students[0], "+");
    await reveal(roundId);
    expect(await readFound(db, id)).toEqual([{ position: 0, answered: 1, right: 1 }]);
    await removeParticipants(db, id, students);
    expect(await readFound(db, id)).toEqual([{ position: 0, answered: 1, right: 0 }]);
  });

  it("counts equal answers as one with their number, over all places that are asked the same", async () => {
    const { roundId, students } = await openLesson(db, ["Ada", "Bo", "Cy", "Dan", "Eve"]);
    const values = ["+", "-", "+", "-", "0"];
    const answers = students.map((participantId, place) => ({
      ...answerTo(roundId, participantId, values[place]),
      place,
    }));
    await storeAnswers(db, answers);
    expect(await said(roundId, 1)).toEqual(["0.0: + ×2", "0.0: - ×2", "0.0: 0 ×1"]);
    expect(await said(roundId, 2)).toEqual(["0.0: + ×2", "0.0: 0 ×1", "1.0: - ×2"]);
  });

  it("covers every sign and digit before it counts equal answers, and leaves what was left open", async () => {
    const { id, roundId, students } = await openLesson(db, ["Ada", "Bo", "Cy", "Dan"]);
    const values = ["+0-", "-+0", "+?0", "19.7"];
    const answers = students.map((participantId, place) => ({
      ...answerTo(roundId, participantId, values[place]),
      place,
    }));
    await storeAnswers(db, answers);
    await removeParticipants(db, id, [students[3] ?? ""]);
    const covered = async (withRemoved: boolean) => {
      const all = await readCovered(db, roundId, 2, withRemoved);
      return all.map(({ place, part, value, times }) => `${place}.${part}: ${value} ×${times}`).sort();
    };
    const staying = ["0.0: x?x ×1", "0.0: xxx ×1", "1.0: xxx ×1"];
    expect(await covered(false)).toEqual(staying);
    expect(await covered(true)).toEqual([...staying, "1.0: xx.x ×1"].sort());
  });

  describe("a question with two parts", () => {
    let takeAway: () => void;
    beforeAll(() => {
      takeAway = addPairKind();
    });
    afterAll(() => takeAway());

    const openPair = (nicknames: string[]) => openLesson(db, nicknames, [pairQuestion()]);
    const part = (roundId: string, participantId: string, part: number, value: string): NewAnswer => ({
      ...answerTo(roundId, participantId, value),
      part,
      parts: 2,
    });

    it("keeps an answer for each part, and none of them can be changed", async () => {
      const { roundId, students } = await openPair(["Ada"]);
      const [ada = ""] = students;
      const first = [part(roundId, ada, 1, "7"), part(roundId, ada, 0, "7")];
      expect(await storeAnswers(db, first)).toEqual([stored, stored]);
      const again = [part(roundId, ada, 0, "7"), part(roundId, ada, 1, "8"), part(roundId, ada, 1, "7")];
      expect(await storeAnswers(db, again)).toEqual([
        storedBefore,
        refused("already-answered"),
        storedBefore,
      ]);
      expect(await countAnswerRows(db, roundId)).toBe(2);
    });

    it("is answered once all parts are in", async () => {
      const { roundId, students } = await openPair(["Ada", "Bo"]);
      const [ada = "", bo = ""] = students;
      await storeAnswers(db, [part(roundId, ada, 0, "1"), part(roundId, bo, 1, "2")]);
      expect(await countAnswers(db, roundId, new Set())).toMatchObject({ answered: 0, absent: 0 });
      await storeAnswers(db, [part(roundId, ada, 1, "2")]);
      expect(await countAnswers(db, roundId, new Set([bo]))).toMatchObject({ answered: 1, absent: 1 });
    });

    it("counts equal answers part by part", async () => {
      const { roundId, students } = await openPair(["Ada", "Bo"]);
      const [ada = "", bo = ""] = students;
      await storeAnswers(db, [
        part(roundId, ada, 0, "1"),
        part(roundId, ada, 1, "1"),
        part(roundId, bo, 1, "1"),
      ]);
      expect(await said(roundId, 1)).toEqual(["0.0: 1 ×1", "0.1: 1 ×2"]);
    });
  });

  it("stores a lecture hall's answers as one batch", async () => {
    const names = Array.from({ length: 1_000 }, (_, seat) => `Seat ${seat}`);
    const { roundId, students } = await openLesson(db, names);
    const answers = students.map((participantId) => answerTo(roundId, participantId));
    expect((await storeAnswers(db, answers)).every((outcome) => outcome.ok)).toBe(true);
    expect(await countAnswerRows(db, roundId)).toBe(1_000);
  });

  it("never takes an answer that a reveal then leaves ungraded", async () => {
    const names = Array.from({ length: 40 }, (_, seat) => `Seat ${seat}`);
    const { roundId, students, say } = await openLesson(db, names);
    const answering = students.map((participantId) => submit(db, roundId, participantId));
    await say({ type: "round:close", roundId, at: ANSWERING });
    await say({ type: "round:reveal", roundId, at: GRACE_OVER });
    const outcomes = await Promise.all(answering);
    const taken = outcomes.filter((outcome) => outcome?.ok).length;
    const graded = await countAnswerRows(db, roundId, true);
    expect(await countAnswerRows(db, roundId)).toBe(taken);
    expect(graded).toBe(taken);
  });
});
