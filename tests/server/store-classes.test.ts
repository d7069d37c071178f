// What the store promises of classes: joining and commands, held against real SQLite and real PostgreSQL, and against the simulator's store.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_ROBOTS } from "../../lib/protocol";
import { command } from "../../server/store/command";
import type { Database } from "../../server/store/database";
import { joinAll } from "../../server/store/joining";
import { deleteRobots, removeParticipants, whyRemoved } from "../../server/store/participants";
import { readSnapshot, sessionByCode, sessionsByCode } from "../../server/store/sessions";
import { participantsByToken } from "../../server/store/tokens";
import { join, newcomer, newLesson, OPENED, openLesson, refused, submit } from "./support/lessons";
import { countAnswerRows, countRoundRows, participantRows } from "./support/rows";
import { engines, teacherDatabase } from "./teacher-database";

describe.each(engines)("classes on %s", (engine) => {
  let db: Database;
  beforeAll(async () => {
    db = await teacherDatabase(engine);
  });
  afterAll(() => db.close());

  it("finds a class by its code, whatever others type at the same moment", async () => {
    const { id, code } = await newLesson(db);
    const typed = ["\u0000", code, "\ud800", "", "a".repeat(20), code.toLowerCase()];
    const found = await sessionsByCode(db, typed);
    expect(found.map((session) => session?.id ?? null)).toEqual([null, id, null, null, null, id]);
  });

  describe("joining", () => {
    it("knows a student by their token, and keeps only its hash", async () => {
      const { id } = await newLesson(db);
      const ada = newcomer(id, "Ada");
      await joinAll(db, [ada]);
      expect(await participantsByToken(db, ["nobody's", ada.token])).toMatchObject([
        null,
        { sessionId: id, seat: 0 },
      ]);
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
      expect(await participantsByToken(db, [ada.token])).toMatchObject([{ removed: true, blocked: true }]);
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
