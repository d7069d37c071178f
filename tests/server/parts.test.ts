// A question of several parts: each is answered, refused and sent again by itself, and what one place says may reach another.

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { PlayerView } from "../../lib/session/views";
import { dialects } from "../setup/fresh-database";
import { openSchool, openTestDatabase, type School, startClass } from "./support/classroom";
import { addPairKind, pairQuestion } from "./support/pair-kind";
import { closeAndReveal, frozen, openRound } from "./support/rounds";
import { hostOf, phoneOf, type Screen, studentOf } from "./support/screens";

let takeAway: () => void;
beforeAll(() => {
  takeAway = addPairKind();
});
afterAll(() => takeAway());

type Student = Awaited<ReturnType<typeof studentOf>>;

async function pairLesson(school: School, names: string[], elsewhere = school) {
  const lesson = await startClass(school, [pairQuestion(), pairQuestion()]);
  const host = await hostOf(school, lesson);
  const students: Student[] = [];
  for (const [index, name] of names.entries())
    students.push(await studentOf(index % 2 ? elsewhere : school, lesson, name));
  await host.until(({ roster }) => roster.filter(({ present }) => present).length === names.length);
  const roundId = await openRound(school, host);
  for (const student of students) await student.inPhase("open");
  return { lesson, host, students, roundId };
}

/** Those who were dealt in, by their place. */
async function byPlace(school: School, roundId: string, students: Student[]): Promise<Student[]> {
  const { deal } = await frozen(school, roundId);
  return (deal ?? []).flatMap((seat) => students.find(({ joined }) => joined.seat === seat) ?? []);
}

/** What the place before has handed on, as the pair's own part says it. */
const handed = ({ yous, views }: Screen<PlayerView>) =>
  (yous.at(-1) ?? views.at(-1)?.you)?.own as unknown as { handed: number | null } | null | undefined;

const refusedWith = (refusal: string) => ({ ok: false, refusal });

describe.each(dialects)("on %s", (dialect) => {
  it("stores each part by itself, counts who has given both, and adds up what they earn", async () => {
    const school = await openSchool({ dialect });
    const { host, students, roundId } = await pairLesson(school, ["Ada", "Bo"]);
    const [ada, bo] = students as [Student, Student];
    const say = (phone: Student, part: number, value: string) =>
      phone.ask("answer:submit", { roundId, part, value });
    expect(await say(ada, 1, "2")).toEqual({ ok: true, value: null });
    expect(await say(bo, 0, "1")).toEqual({ ok: true, value: null });
    await host.until(({ tallies }) => tallies.at(-1)?.present === 2);
    expect(host.tallies.at(-1)?.answered).toBe(0);
    expect(await say(ada, 0, "1")).toEqual({ ok: true, value: null });
    await host.until(({ tallies }) => tallies.at(-1)?.answered === 1);
    expect(await say(ada, 0, "1")).toEqual({ ok: true, value: null });
    expect(await say(ada, 0, "7")).toEqual(refusedWith("already-answered"));
    expect(await say(ada, 2, "1")).toEqual(refusedWith("answer-unknown"));
    expect(await say(bo, 1, "two")).toEqual(refusedWith("answer-unknown"));

    await closeAndReveal(school, host, roundId);
    for (const phone of students) await phone.inPhase("revealed");
    expect(host.view.tally?.summary).toEqual({ sums: [2, 2] });
    expect(ada.view.you).toMatchObject({ score: 60, streak: 1, said: { roundId, parts: ["1", "2"] } });
    expect(ada.view.you?.outcome).toEqual({ roundId, correct: true, credit: 1, points: 60 });
    expect(bo.view.you).toMatchObject({ score: 30, streak: 0, said: { roundId, parts: ["1"] } });
    expect(bo.view.you?.outcome).toEqual({ roundId, correct: false, credit: 0.5, points: 30 });
  });

  it("keeps the parts of a phone that reloads between them", async () => {
    const school = await openSchool({ dialect });
    const { lesson, students, roundId } = await pairLesson(school, ["Ada"]);
    await students[0]?.demand("answer:submit", { roundId, part: 1, value: "-7" });
    const back = await phoneOf(school, lesson, students[0]?.token);
    expect(back.view.you?.said).toEqual({ roundId, parts: [null, "-7"] });
  });
});

it("wakes the place that an answer is handed to, with every tab of it, and no other", async () => {
  const school = await openSchool();
  const { lesson, students, roundId } = await pairLesson(school, ["Ada", "Bo", "Cy"]);
  const [first, second, third] = (await byPlace(school, roundId, students)) as [Student, Student, Student];
  expect(handed(second)).toEqual({ handed: null });
  const tab = await phoneOf(school, lesson, second.token);
  await first.demand("answer:submit", { roundId, part: 0, value: "41" });
  for (const phone of [second, tab]) await phone.until((screen) => handed(screen)?.handed === 41);
  await second.demand("answer:submit", { roundId, part: 0, value: "42" });
  await third.until((screen) => handed(screen)?.handed === 42);
  // A second part is handed to nobody.
  await first.demand("answer:submit", { roundId, part: 1, value: "43" });
  expect(first.yous).toEqual([]);
  expect(third.yous).toHaveLength(1);
  const back = await phoneOf(school, lesson, third.token);
  expect(handed(back)).toEqual({ handed: 42 });
});

it("hands nothing from one round into the next", async () => {
  const school = await openSchool();
  const { host, students, roundId } = await pairLesson(school, ["Ada", "Bo"]);
  const [first, second] = (await byPlace(school, roundId, students)) as [Student, Student];
  await first.demand("answer:submit", { roundId, part: 0, value: "41" });
  await second.until((screen) => handed(screen)?.handed === 41);
  await closeAndReveal(school, host, roundId);
  const next = await openRound(school, host);
  for (const { view } of [first, second]) expect(view.stage.phase).not.toBe("lobby");
  for (const phone of [first, second]) {
    await phone.until(({ view: { stage } }) => stage.phase === "open" && stage.round.id === next);
    expect(phone.view.you).toMatchObject({ said: null, own: { handed: null } });
  }
});

it("wakes a phone that is connected to another process", async () => {
  const db = await openTestDatabase("postgres");
  const redisUrl = inject("redisUrl");
  const [left, right] = [await openSchool({ db, redisUrl }), await openSchool({ db, redisUrl })];
  const { students, roundId } = await pairLesson(left, ["Ada", "Bo", "Cy", "Dan"], right);
  const inOrder = await byPlace(left, roundId, students);
  expect(inOrder).toHaveLength(4);
  for (const [place, phone] of inOrder.entries()) {
    await phone.demand("answer:submit", { roundId, part: 0, value: String(place + 1) });
    await inOrder[place + 1]?.until((screen) => handed(screen)?.handed === place + 1);
  }
  await Promise.all([left.close(), right.close()]);
  await db.close();
});

it("is answered by robots, part by part", async () => {
  const school = await openSchool();
  const lesson = await startClass(school, [pairQuestion()]);
  const host = await hostOf(school, lesson);
  await host.demand("robots:call", { count: 3 });
  await host.until(({ roster }) => roster.filter(({ present }) => present).length === 3);
  const roundId = await openRound(school, host);
  await host.until(({ tallies }) => (tallies.at(-1)?.answered ?? 0) > 0);
  await closeAndReveal(school, host, roundId);
  const answers = await school.db.prisma.answer.findMany({ where: { roundId } });
  expect(new Set(answers.map(({ part }) => part))).toEqual(new Set([0, 1]));
  expect(answers.every(({ value }) => ["0", "1", "2", "3"].includes(value))).toBe(true);
});
