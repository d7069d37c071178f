// Votes are told once nobody can answer any more: an answer is either in before that, or does not count.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWER_GRACE_MS } from "../../lib/session/clock";
import type { Database } from "../../server/store/database";
import { removeParticipants } from "../../server/store/participants";
import { readResults } from "../../server/store/results";
import { readSnapshot } from "../../server/store/sessions";
import { dialects } from "../setup/fresh-database";
import { openSchool, openTestDatabase, startClass } from "./support/classroom";
import {
  ANSWERING,
  answerTo,
  GRACE_OVER,
  join,
  openLesson,
  refused,
  stored,
  submit,
} from "./support/lessons";
import { openRound, setClosing } from "./support/rounds";
import { hostOf, projectorOf, studentOf } from "./support/screens";

describe.each(dialects)("on %s, a closed round", (dialect) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
  });
  afterAll(() => db.close());

  const stateOf = async (id: string) => (await readSnapshot(db, id))?.state;

  it("takes no answer once it is counted, not even one that is in time", async () => {
    const { id, roundId, students, say } = await openLesson(db, ["Ada", "Bo"]);
    await submit(db, roundId, students[0]);
    await say({ type: "round:close", roundId, at: ANSWERING });
    expect(await stateOf(id)).toMatchObject({ phase: "closed", counted: false });
    await say({ type: "round:count", roundId, at: GRACE_OVER });
    expect(await stateOf(id)).toMatchObject({ phase: "closed", counted: true });
    expect(await submit(db, roundId, students[1])).toEqual(refused("too-late"));
  });

  it("waits for nobody where all have answered, and takes no answer of those who come then", async () => {
    const { id, roundId, students, say } = await openLesson(db, ["Ada", "Bo"]);
    for (const student of students) await submit(db, roundId, student);
    await say({ type: "round:close", roundId, at: ANSWERING });
    expect(await stateOf(id)).toMatchObject({ phase: "closed", counted: true });
    const [late] = await join(db, id, ["Cy"]);
    expect(await submit(db, roundId, late)).toEqual(refused("too-late"));
  });

  it("waits for who has come and not answered, and for nobody who was removed", async () => {
    const { id, roundId, students, say } = await openLesson(db, ["Ada"]);
    await submit(db, roundId, students[0]);
    const [late = ""] = await join(db, id, ["Bo"]);
    await removeParticipants(db, id, [students[0] ?? ""]);
    await say({ type: "round:close", roundId, at: ANSWERING });
    expect(await stateOf(id)).toMatchObject({ counted: false });
    expect(await submit(db, roundId, late)).toEqual(stored);

    const other = await openLesson(db, ["Ada", "Bo"]);
    await submit(db, other.roundId, other.students[0]);
    await removeParticipants(db, other.id, [other.students[1] ?? ""]);
    await other.say({ type: "round:close", roundId: other.roundId, at: ANSWERING });
    expect(await stateOf(other.id)).toMatchObject({ counted: true });
  });

  it("waits for whoever has given only a part of the answers", async () => {
    const { id, roundId, students, say } = await openLesson(db, ["Ada"]);
    const half = { ...answerTo(roundId, students[0] ?? ""), id: randomUUID(), parts: 2 };
    const { id: rowId, participantId, part, parts, place, value } = half;
    const data = { id: rowId, roundId, participantId, part, parts, place, value, answeredAt: ANSWERING };
    await db.prisma.answer.create({ data });
    await say({ type: "round:close", roundId, at: ANSWERING });
    expect(await stateOf(id)).toMatchObject({ counted: false });
  });
});

it("tells nobody what was said while a late answer still counts", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const [host, projector] = [await hostOf(school, lesson), await projectorOf(school, lesson)];
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  const roundId = await openRound(school, host);
  await ada.demand("answer:submit", { roundId, part: 0, value: "-" });
  await host.demand("round:close", { roundId });
  // As if it had closed a little later: a busy machine takes its time for what follows.
  const [closedAt, later] = [Date.now(), Date.now() + 8_000];
  await setClosing(school, roundId, later);
  const counting = { ok: false, refusal: "still-counting" };
  for (const name of ["round:count", "round:reveal", "round:revote"] as const)
    expect(await host.ask(name, { roundId })).toEqual(counting);
  const late = [await hostOf(school, lesson), await projectorOf(school, lesson)];
  const screens = [host, projector, ...late];
  for (const screen of screens) await screen.inPhase("closed");
  expect((await readResults(school.db, lesson.ownerId, lesson.id))?.rounds).toEqual([]);
  // Whoever has seen nothing of the others may still answer.
  await bo.demand("answer:submit", { roundId, part: 0, value: "+" });
  await host.until(({ tallies }) => tallies.at(-1)?.answered === 2);
  for (const { frames } of screens) expect(frames.join()).not.toContain("summary");

  await setClosing(school, roundId, closedAt);
  await expect.poll(() => host.ask("round:count", { roundId })).toMatchObject({ ok: true });
  expect(Date.now() - closedAt).toBeGreaterThan(ANSWER_GRACE_MS - 100);
  const summary = { signs: { "+": 1, "0": 0, "-": 1 }, turns: null };
  for (const screen of screens) await screen.until(({ view }) => view.tally?.summary !== undefined);
  for (const { view } of screens) expect(view.tally).toMatchObject({ summary });
  expect((await readResults(school.db, lesson.ownerId, lesson.id))?.rounds).toHaveLength(1);
});

it("tells at once what was said where everybody has answered", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  const roundId = await openRound(school, host);
  await ada.demand("answer:submit", { roundId, part: 0, value: "-" });
  await host.demand("round:close", { roundId });
  await host.until(({ view }) => view.tally?.summary !== undefined);
  expect(host.view.stage).toMatchObject({ phase: "closed", counted: true });
  await host.demand("round:reveal", { roundId });
});
