// One service of two processes: PostgreSQL holds the class, Redis carries the news, and any process serves anyone.

import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { Database } from "../../server/store/database";
import { lineTo } from "../setup/line";
import { openSchool, openTestDatabase, type School, startClass } from "./support/classroom";
import { closeAndReveal, openRound } from "./support/rounds";
import { hostOf, phoneOf, projectorOf, studentOf } from "./support/screens";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase("postgres");
});
afterAll(() => db.close());

async function twoProcesses() {
  const redisUrl = inject("redisUrl");
  return [await openSchool({ db, redisUrl }), await openSchool({ db, redisUrl })] as const;
}

it("runs a round whose host, projector and students are on different processes", async () => {
  const [left, right] = await twoProcesses();
  const lesson = await startClass(left);
  const host = await hostOf(left, lesson);
  const projector = await projectorOf(right, lesson);
  const ada = await studentOf(right, lesson, "Ada");
  const bo = await studentOf(left, lesson, "Bo");
  await host.until(({ roster }) => roster.filter(({ present }) => present).length === 2);
  await projector.until(({ roster }) => roster.filter(({ present }) => present).length === 2);

  const roundId = await openRound(left, host);
  await ada.inPhase("open");
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await bo.demand("answer:submit", { roundId, part: 0, value: "0" });
  await projector.until(({ tallies }) => tallies.at(-1)?.answered === 2);
  await closeAndReveal(left, host, roundId);
  await ada.inPhase("revealed");
  expect(ada.view.you).toMatchObject({ score: 100, place: 1, of: 2 });
  await projector.inPhase("revealed");
  expect(projector.view.tally).toEqual({
    roundId,
    answered: 2,
    present: 2,
    summary: { signs: { "+": 1, "0": 1, "-": 0 }, turns: null },
  });
});

it("goes on when a process is gone: phones and host come back on the other", async () => {
  const [left, right] = await twoProcesses();
  const lesson = await startClass(left);
  const host = await hostOf(left, lesson);
  const ada = await studentOf(left, lesson, "Ada");
  const roundId = await openRound(left, host);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await left.close();
  const again = await hostOf(right, lesson);
  const back = await phoneOf(right, lesson, ada.token);
  expect(back.view.you?.said).toEqual({ roundId, parts: ["+"] });
  await closeAndReveal(left, again, roundId);
  await back.inPhase("revealed");
});

it("removes a student whose phone is on another process than the host", async () => {
  const [left, right] = await twoProcesses();
  const lesson = await startClass(left);
  const host = await hostOf(left, lesson);
  const ada = await studentOf(right, lesson, "Ada");
  await host.until(({ roster }) => roster.length === 1);
  await host.demand("participants:remove", { participantIds: [host.roster[0]?.id ?? ""], block: false });
  await ada.until(({ removed, socket }) => removed && !socket.connected);
});

it("counts those who come to a class's door together, and each for itself while Redis is away", async () => {
  const line = await lineTo(inject("redisUrl"));
  const limits = { guests: { points: 3, duration: 60 } };
  const [left, right] = [
    await openSchool({ db, redisUrl: line.url, limits }),
    await openSchool({ db, redisUrl: line.url, limits }),
  ];
  const lesson = await startClass(left);
  const refusals = async (school: School, phones: number) => {
    const all = Array.from({ length: phones }, () => phoneOf(school, lesson));
    return (await Promise.all(all)).filter(({ refusal }) => refusal === "too-many-requests").length;
  };
  expect(await refusals(left, 2)).toBe(0);
  expect(await refusals(right, 2)).toBe(1);
  line.swallow();
  expect(await refusals(left, 4)).toBe(1);
  line.mend();
});

it("shows an answer in a tab that is connected to another process", async () => {
  const [left, right] = await twoProcesses();
  const lesson = await startClass(left);
  const host = await hostOf(left, lesson);
  const ada = await studentOf(left, lesson, "Ada");
  const tab = await phoneOf(right, lesson, ada.token);
  const roundId = await openRound(left, host);
  await ada.demand("answer:submit", { roundId, part: 0, value: "-" });
  await tab.until(({ yous }) => yous.at(-1)?.said?.parts[0] === "-");
});
