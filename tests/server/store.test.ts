// What the store promises, held against real SQLite and real PostgreSQL alike.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../lib/questions/kinds";
import { ANSWER_GRACE_MS, READING_MS } from "../../lib/session/clock";
import type { SessionEvent } from "../../lib/session/events";
import { countAnswers, type NewAnswer, readVotes, storeAnswers } from "../../server/store/answers";
import { command } from "../../server/store/command";
import type { Database } from "../../server/store/database";
import {
  deleteRobots,
  joinAll,
  participantByToken,
  removeParticipant,
} from "../../server/store/participants";
import { readSnapshot, sessionByCode, startSession } from "../../server/store/sessions";
import { readEveryone, readStandings, readYou } from "../../server/store/standings";
import { dialects } from "../setup/fresh-database";
import { multiplication, newTeacher, openTestDatabase } from "./support/classroom";

const OPENED = Date.now();
const ANSWERING = OPENED + READING_MS;

describe.each(dialects)("the store on %s", (dialect) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
  });
  afterAll(() => db.close());

  /** A class of these students. */
  async function lesson(
    nicknames: string[] = [],
    questions = [multiplication({ seconds: 30 }), multiplication()],
  ) {
    const ownerId = await newTeacher(db);
    const session = await startSession(db, { ownerId, title: { en: "Class" }, questions });
    const students = await join(session.id, nicknames);
    const say = async (event: SessionEvent) => {
      const outcome = await command(db, session.id, event);
      if (!outcome.ok) throw new Error(`${event.type} was refused: ${outcome.refusal}`);
      return outcome.value;
    };
    return { ...session, students, say };
  }

  async function join(sessionId: string, nicknames: string[]): Promise<string[]> {
    const outcomes = await joinAll(
      db,
      nicknames.map((nickname) => newcomer(sessionId, nickname)),
    );
    return outcomes.map((outcome) => (outcome.ok ? outcome.value.participantId : outcome.refusal));
  }

  const newcomer = (sessionId: string, nickname: string, robot = false) => {
    return { sessionId, nickname, nicknameKey: nickname.toLowerCase(), robot };
  };

  /** The same class with its first round open. */
  async function openLesson(nicknames: string[]) {
    const running = await lesson(nicknames);
    const roundId = randomUUID();
    await running.say({ type: "round:open", position: 0, roundId, at: OPENED });
    return { ...running, roundId };
  }

  async function submit(roundId: string, participantId = "", value: Answer = "+", answeredAt = ANSWERING) {
    const answer: NewAnswer = { roundId, participantId, value, answeredAt };
    const [outcome] = await storeAnswers(db, [answer]);
    return outcome;
  }

  const stored = { ok: true, value: { stored: true } };
  const again = { ok: true, value: { stored: false } };
  const refused = (refusal: string) => ({ ok: false, refusal });

  describe("an answer", () => {
    it("is stored, and stored once however often it is sent", async () => {
      const { roundId, students } = await openLesson(["Ada"]);
      expect(await submit(roundId, students[0])).toEqual(stored);
      expect(await submit(roundId, students[0])).toEqual(again);
      expect(await db.prisma.answer.count({ where: { roundId } })).toBe(1);
    });

    it("cannot be changed", async () => {
      const { roundId, students } = await openLesson(["Ada"]);
      await submit(roundId, students[0], "+");
      expect(await submit(roundId, students[0], "-")).toEqual(refused("already-answered"));
      expect(await readVotes(db, roundId, multiplication())).toEqual({ "+": 1, "0": 0, "-": 0 });
    });

    it("counts if it came a moment before the buttons should have appeared, and no earlier", async () => {
      const { roundId, students } = await openLesson(["Ada", "Bo"]);
      expect(await submit(roundId, students[0], "+", ANSWERING - 1_000)).toEqual(refused("too-early"));
      expect(await submit(roundId, students[0], "+", ANSWERING - 200)).toEqual(stored);
    });

    it("counts within the grace after the time is up, and no later", async () => {
      const { roundId, students } = await openLesson(["Ada", "Bo"]);
      const closes = ANSWERING + 30_000;
      expect(await submit(roundId, students[0], "+", closes + ANSWER_GRACE_MS)).toEqual(stored);
      expect(await submit(roundId, students[1], "+", closes + ANSWER_GRACE_MS + 1)).toEqual(
        refused("too-late"),
      );
    });

    it("counts within the grace after the host closed the round", async () => {
      const { roundId, students, say } = await openLesson(["Ada", "Bo"]);
      await say({ type: "round:close", roundId, at: ANSWERING + 5_000 });
      expect(await submit(roundId, students[0], "+", ANSWERING + 5_500)).toEqual(stored);
      expect(await submit(roundId, students[1], "+", ANSWERING + 7_000)).toEqual(refused("too-late"));
    });

    it("is too late once the round is revealed, whenever it was sent", async () => {
      const { roundId, students, say } = await openLesson(["Ada"]);
      await say({ type: "round:close", roundId, at: ANSWERING + 1 });
      await say({ type: "round:reveal", roundId, at: ANSWERING + 2 });
      expect(await submit(roundId, students[0])).toEqual(refused("too-late"));
    });

    it("has more time when the host gives more", async () => {
      const { roundId, students, say } = await openLesson(["Ada"]);
      await say({ type: "round:extend", roundId, seconds: 60, at: ANSWERING });
      expect(await submit(roundId, students[0], "+", ANSWERING + 80_000)).toEqual(stored);
    });

    it("is refused for rounds that are not there, were skipped, or belong to another class", async () => {
      const ours = await openLesson(["Ada"]);
      const theirs = await openLesson(["Bo"]);
      const notOpen = refused("round-not-open");
      expect(await submit("no-such-round", ours.students[0])).toEqual(notOpen);
      expect(await submit(theirs.roundId, ours.students[0])).toEqual(notOpen);
      await ours.say({ type: "round:skip", position: 0 });
      expect(await submit(ours.roundId, ours.students[0])).toEqual(notOpen);
    });

    it("is refused from a participant who was removed", async () => {
      const { id, roundId, students } = await openLesson(["Ada"]);
      await removeParticipant(db, id, students[0] ?? "");
      expect(await submit(roundId, students[0])).toEqual(refused("removed"));
    });
  });

  it("tells each answer of a batch apart, and takes the first of two from one student", async () => {
    const { roundId, students } = await openLesson(["Ada", "Bo"]);
    const other = await openLesson(["Cy"]);
    const [ada = "", bo = ""] = students;
    await submit(roundId, bo, "0");
    const batch: NewAnswer[] = [
      { roundId, participantId: ada, value: "+", answeredAt: ANSWERING },
      { roundId: "no-such-round", participantId: ada, value: "+", answeredAt: ANSWERING },
      { roundId: other.roundId, participantId: other.students[0] ?? "", value: "-", answeredAt: ANSWERING },
      { roundId, participantId: bo, value: "-", answeredAt: ANSWERING },
      { roundId, participantId: ada, value: "-", answeredAt: ANSWERING },
      { roundId, participantId: ada, value: "+", answeredAt: ANSWERING },
    ];
    expect(await storeAnswers(db, batch)).toEqual([
      stored,
      refused("round-not-open"),
      stored,
      refused("already-answered"),
      refused("already-answered"),
      again,
    ]);
  });

  it("counts answers, and those of students who have left since", async () => {
    const { roundId, students } = await openLesson(["Ada", "Bo", "Cy"]);
    const [ada = "", bo = "", cy = ""] = students;
    expect(await countAnswers(db, roundId, new Set([ada]))).toEqual({ answered: 0, absent: 0 });
    await submit(roundId, ada);
    await submit(roundId, bo);
    expect(await countAnswers(db, roundId, new Set([ada, cy]))).toEqual({ answered: 2, absent: 1 });
    expect(await countAnswers(db, roundId, new Set())).toEqual({ answered: 2, absent: 2 });
  });

  it("stores a lecture hall's answers as one batch", async () => {
    const names = Array.from({ length: 1_000 }, (_, seat) => `Seat ${seat}`);
    const { roundId, students } = await openLesson(names);
    const answers = students.map((participantId) => {
      return { roundId, participantId, value: "+" as const, answeredAt: ANSWERING };
    });
    expect((await storeAnswers(db, answers)).every((outcome) => outcome.ok)).toBe(true);
    expect(await db.prisma.answer.count({ where: { roundId } })).toBe(1_000);
  });

  it("never takes an answer that a reveal then leaves ungraded", async () => {
    const names = Array.from({ length: 40 }, (_, seat) => `Seat ${seat}`);
    const { roundId, students, say } = await openLesson(names);
    const answering = students.map((participantId) => submit(roundId, participantId));
    await say({ type: "round:close", roundId, at: ANSWERING });
    await say({ type: "round:reveal", roundId, at: ANSWERING });
    const outcomes = await Promise.all(answering);
    const taken = outcomes.filter((outcome) => outcome?.ok).length;
    const graded = await db.prisma.answer.count({ where: { roundId, correct: { not: null } } });
    expect(await db.prisma.answer.count({ where: { roundId } })).toBe(taken);
    expect(graded).toBe(taken);
  });

  describe("joining", () => {
    it("gives each student a token of their own, and keeps only its hash", async () => {
      const { id } = await lesson();
      const [joined] = await joinAll(db, [newcomer(id, "Ada")]);
      if (!joined?.ok) throw new Error("Ada could not join.");
      expect(await participantByToken(db, joined.value.token)).toMatchObject({ sessionId: id });
      const row = await db.prisma.participant.findFirstOrThrow({ where: { sessionId: id } });
      expect(Object.values(row).map(String)).not.toContain(joined.value.token);
    });

    it("takes a nickname once a class, also when two ask at the same moment", async () => {
      const { id } = await lesson();
      expect(await join(id, ["Ada", "ADA"])).toEqual([expect.any(String), "nickname-taken"]);
      expect(await join(id, ["ada"])).toEqual(["nickname-taken"]);
      expect(await join((await lesson()).id, ["Ada"])).not.toContain("nickname-taken");
    });

    it("gives each participant a seat of their own, class by class, in the order of joining", async () => {
      const [one, other] = [await lesson(), await lesson()];
      await join(one.id, ["Ada", "Bo"]);
      await join(other.id, ["Cleo"]);
      await join(one.id, ["Dana"]);
      const seatsOf = async (sessionId: string) => {
        const rows = await db.prisma.participant.findMany({ where: { sessionId }, orderBy: { seat: "asc" } });
        return rows.map(({ nickname, seat }) => `${seat} ${nickname}`);
      };
      expect(await seatsOf(one.id)).toEqual(["0 Ada", "1 Bo", "2 Dana"]);
      expect(await seatsOf(other.id)).toEqual(["0 Cleo"]);
    });

    it("is refused while the lobby is closed, after the end, and where there is no class", async () => {
      const { id, say } = await lesson();
      await say({ type: "session:configure", settings: { lobbyOpen: false } });
      expect(await join(id, ["Ada"])).toEqual(["lobby-closed"]);
      await say({ type: "session:end" });
      expect(await join(id, ["Ada"])).toEqual(["session-ended"]);
      expect(await join("no-such-class", ["Ada"])).toEqual(["session-not-found"]);
    });

    it("leaves nothing of a robot that was sent away", async () => {
      const { id, roundId } = await openLesson(["Ada"]);
      const [joined] = await joinAll(db, [newcomer(id, "Robot", true)]);
      if (!joined?.ok) throw new Error("The robot could not join.");
      await submit(roundId, joined.value.participantId);
      expect(await deleteRobots(db, id)).toEqual([joined.value.participantId]);
      expect(await db.prisma.answer.count({ where: { roundId } })).toBe(0);
      expect(await db.prisma.participant.count({ where: { sessionId: id } })).toBe(1);
    });
  });

  describe("a reveal", () => {
    it("grades every answer and adds up scores and streaks", async () => {
      const { id, roundId, students, say } = await openLesson(["Ada", "Bo", "Cy"]);
      const [ada = "", bo = "", cy = ""] = students;
      await submit(roundId, ada, "+");
      await submit(roundId, bo, "-");
      await say({ type: "round:close", roundId, at: ANSWERING + 1 });
      const { state } = await say({ type: "round:reveal", roundId, at: ANSWERING + 2 });
      expect(await readStandings(db, id)).toEqual([
        { nickname: "Ada", score: 100, streak: 1, place: 1 },
        { nickname: "Bo", score: 0, streak: 0, place: 2 },
        { nickname: "Cy", score: 0, streak: 0, place: 2 },
      ]);
      const everyone = await readEveryone(db, id, state);
      expect(everyone.get(bo)).toMatchObject({ place: 2, of: 3, outcome: { correct: false, points: 0 } });
      expect(everyone.get(cy)).toMatchObject({ answer: null, outcome: null });
      expect(await readYou(db, ada, state)).toEqual(everyone.get(ada));
    });

    it("ends the streak of a student who did not answer", async () => {
      const { roundId, students, say } = await openLesson(["Ada"]);
      await submit(roundId, students[0], "+");
      await say({ type: "round:close", roundId, at: ANSWERING + 1 });
      await say({ type: "round:reveal", roundId, at: ANSWERING + 2 });
      const second = randomUUID();
      await say({ type: "round:open", position: 1, roundId: second, at: ANSWERING + 3 });
      await say({ type: "round:close", roundId: second, at: ANSWERING + 4 });
      const { state } = await say({ type: "round:reveal", roundId: second, at: ANSWERING + 5 });
      expect(await readYou(db, students[0] ?? "", state)).toMatchObject({ score: 100, streak: 0 });
    });

    it("that is asked for twice grades once", async () => {
      const { id, roundId, students, say } = await openLesson(["Ada"]);
      await submit(roundId, students[0], "+");
      await say({ type: "round:close", roundId, at: ANSWERING + 1 });
      const reveal: SessionEvent = { type: "round:reveal", roundId, at: ANSWERING + 2 };
      await Promise.all([say(reveal), say(reveal), say(reveal)]);
      expect(await readStandings(db, id)).toEqual([{ nickname: "Ada", score: 100, streak: 1, place: 1 }]);
    });
  });

  it("runs commands that come at the same moment one after the other", async () => {
    const { id } = await lesson();
    const opening = Array.from({ length: 8 }, () =>
      command(db, id, { type: "round:open", position: 0, roundId: randomUUID(), at: OPENED }),
    );
    const outcomes = await Promise.all(opening);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await db.prisma.round.count({ where: { sessionId: id } })).toBe(1);
  });

  it("writes nothing of a command that is refused", async () => {
    const { id } = await lesson();
    const before = await readSnapshot(db, id);
    const outcome = await command(db, id, { type: "round:reveal", roundId: "none", at: OPENED });
    expect(outcome).toEqual(refused("wrong-phase"));
    expect((await readSnapshot(db, id))?.state).toEqual(before?.state);
  });

  it("frees the code when the class ends, and finds a live one however it is typed", async () => {
    const { id, code, say } = await lesson();
    expect(await sessionByCode(db, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`)).toMatchObject({
      id,
    });
    await say({ type: "session:end" });
    expect(await sessionByCode(db, code)).toBeNull();
  });
});
