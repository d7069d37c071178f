// What the store promises of reasons, held against real SQLite and real PostgreSQL, and against the simulator's store.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWER_GRACE_MS } from "../../lib/session/clock";
import { REASONS_AN_ANSWER } from "../../lib/session/reasons";
import type { Database } from "../../server/store/database";
import { joinAll } from "../../server/store/joining";
import { removeParticipants } from "../../server/store/participants";
import { readOwnReasons, readReasons, storeReasons } from "../../server/store/reasons";
import { readSnapshot } from "../../server/store/sessions";
import { ANSWERING, GRACE_OVER, newcomer, openLesson, refused, submit } from "./support/lessons";
import { engines, teacherDatabase } from "./teacher-database";

const stored = { ok: true, value: null };
const tooLate = refused("too-late");

describe.each(engines)("reasons on %s", (engine) => {
  let db: Database;
  beforeAll(async () => {
    db = await teacherDatabase(engine);
  });
  afterAll(() => db.close());

  const write = async (roundId: string, participantId = "", text = "why", writtenAt = ANSWERING) =>
    (await storeReasons(db, [{ roundId, participantId, text, writtenAt }]))[0];

  /** By answer, without ids. */
  const readAll = async (roundId: string) =>
    (await readReasons(db, roundId)).map(
      ({ answer, count, reasons }) => `${answer} ×${count}: ${reasons.map(({ text }) => text).sort()}`,
    );

  it("stands beside an answer, once, as it was written last", async () => {
    const { roundId, students } = await openLesson(db, ["Ada", "Bo"]);
    const [ada = "", bo = ""] = students;
    expect(await write(roundId, ada)).toEqual(tooLate);
    await submit(db, roundId, ada, "+");
    await submit(db, roundId, bo, "-");
    const both = [ada, bo, ada].map((participantId, at) => ({
      ...{ roundId, participantId, text: `line ${at}`, writtenAt: ANSWERING },
    }));
    expect(await storeReasons(db, both)).toEqual([stored, stored, stored]);
    expect(await readAll(roundId)).toEqual(["+ ×1: line 2", "- ×1: line 1"]);
    expect(await readOwnReasons(db, roundId, [ada, "nobody"])).toEqual(new Map([[ada, "line 2"]]));
    expect(await write(roundId, ada, "")).toEqual(stored);
    expect(await readAll(roundId)).toEqual(["- ×1: line 1"]);
    expect(await readOwnReasons(db, roundId, [ada])).toEqual(new Map());
  });

  it("is taken as late as an answer is, and from nobody of another class", async () => {
    const { roundId, students, say } = await openLesson(db, ["Ada"]);
    const [ada] = students;
    const other = await openLesson(db, ["Cy"]);
    await submit(db, roundId, ada);
    expect(await write(roundId, other.students[0])).toEqual(tooLate);
    await say({ type: "round:close", roundId, at: ANSWERING });
    const again = async (at: number) => write(roundId, ada, "late", at);
    // Everybody has answered, so the round is counted: nothing is taken any more.
    expect(await again(ANSWERING)).toEqual(tooLate);
    const { roundId: open, students: two, say: close } = await openLesson(db, ["Ada", "Bo"]);
    await submit(db, open, two[0]);
    await close({ type: "round:close", roundId: open, at: ANSWERING });
    expect(await write(open, two[0], "in the grace", ANSWERING + ANSWER_GRACE_MS)).toEqual(stored);
    expect(await write(open, two[0], "after it", ANSWERING + ANSWER_GRACE_MS + 1)).toEqual(tooLate);
    expect(await readAll(open)).toEqual(["+ ×1: in the grace"]);
  });

  it("is read answer by answer, those with the most reasons first, and no more of them than anybody reads", async () => {
    const { id, roundId, students } = await openLesson(db, ["Ada"]);
    const many = Array.from({ length: REASONS_AN_ANSWER + 2 }, (_, at) => newcomer(id, `S${at}`));
    const joined = await joinAll(db, many);
    const ids = joined.flatMap((outcome) => (outcome.ok ? outcome.value.participantId : []));
    for (const each of ids) await submit(db, roundId, each, "-");
    await submit(db, roundId, students[0], "+");
    await storeReasons(
      db,
      [...ids, students[0] ?? ""].map((participantId) => ({
        ...{ roundId, participantId, text: "so", writtenAt: ANSWERING },
      })),
    );
    const groups = await readReasons(db, roundId);
    expect(groups.map(({ answer, count, reasons }) => [answer, count, reasons.length])).toEqual([
      ["-", REASONS_AN_ANSWER + 2, REASONS_AN_ANSWER],
      ["+", 1, 1],
    ]);
  });

  it("leaves robots out where that is asked", async () => {
    const { id, roundId, students } = await openLesson(db, ["Ada"]);
    const [outcome] = await joinAll(db, [newcomer(id, "Robo", true)]);
    const robot = outcome?.ok ? outcome.value.participantId : "";
    for (const each of [students[0], robot]) {
      await submit(db, roundId, each);
      await write(roundId, each, each === robot ? "beep" : "why");
    }
    expect(await readAll(roundId)).toEqual(["+ ×2: beep,why"]);
    const [alone] = await readReasons(db, roundId, false);
    expect(alone).toMatchObject({ count: 1, reasons: [{ text: "why" }] });
  });

  it("goes with whoever is taken out of the class, also from the screens", async () => {
    const { id, roundId, students, say } = await openLesson(db, ["Ada", "Bo"]);
    const [ada = "", bo = ""] = students;
    await submit(db, roundId, ada, "+");
    await submit(db, roundId, bo, "-");
    for (const each of [ada, bo]) await write(roundId, each, each === ada ? "rude" : "kind");
    await say({ type: "round:close", roundId, at: ANSWERING });
    await say({ type: "round:count", roundId, at: GRACE_OVER });
    for (const { answer, reasons } of await readReasons(db, roundId))
      await say({ type: "round:show-reason", roundId, answer, reasonId: reasons[0]?.id ?? "" });
    const shown = async () => {
      const { state } = (await readSnapshot(db, id)) ?? {};
      return state && "reasons" in state ? state.reasons?.map(({ text }) => text).sort() : null;
    };
    expect(await shown()).toEqual(["kind", "rude"]);
    await removeParticipants(db, id, [ada]);
    expect(await shown()).toEqual(["kind"]);
    expect(await readAll(roundId)).toEqual(["- ×1: kind"]);
  });
});
