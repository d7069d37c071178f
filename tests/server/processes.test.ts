// One service of two processes: PostgreSQL holds the class, Redis carries the news, and any process serves anyone.

import { randomUUID } from "node:crypto";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { createAttempts } from "../../server/auth/attempts";
import { createLimits } from "../../server/bounds/limits";
import { connectRedis } from "../../server/process/redis";
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

it("counts how often a phone comes back together, to whichever process it comes", async () => {
  const redisUrl = inject("redisUrl");
  const limits = { returns: { points: 2, duration: 60 } };
  const [left, right] = [
    await openSchool({ db, redisUrl, limits }),
    await openSchool({ db, redisUrl, limits }),
  ];
  const lesson = await startClass(left);
  const ada = await studentOf(left, lesson, "Ada");
  const refusalAt = async (school: School) => (await phoneOf(school, lesson, ada.token)).refusal;
  expect([
    await refusalAt(left),
    await refusalAt(right),
    await refusalAt(left),
    await refusalAt(right),
  ]).toEqual([null, null, "too-many-requests", "too-many-requests"]);
});

describe("limits that processes share", () => {
  async function countedInRedis() {
    const redis = await connectRedis(inject("redisUrl"), pino({ level: "silent" }));
    onTestFinished(redis.close);
    return redis.client;
  }

  it("slow down whoever asks two processes as often as one allows, and keep nobody waiting", async () => {
    const client = await countedInRedis();
    const requests = { points: 1_000, duration: 60 };
    const [left, right] = [createLimits(40, { requests }, client), createLimits(40, { requests }, client)];
    const key = randomUUID();
    for (let time = 0; time < 1_000; time++) expect(await left("requests", key)).toBe(true);
    for (let time = 0; time < 100; time++) expect(await right("requests", key)).toBe(true);
    // Far fewer than the nine hundred that are left.
    await expect.poll(() => right("requests", key)).toBe(false);
    expect(await right("requests", randomUUID())).toBe(true);
  });

  it("slow down whoever guesses a password at several processes, and let in who proves that it is theirs", async () => {
    const client = await countedInRedis();
    const [left, right] = [createAttempts(client), createAttempts(client)];
    const guess = { account: `${randomUUID()}@school.test`, source: randomUUID(), device: null };
    for (let time = 0; time < 10; time++) expect(await left.signIn(guess)).toBe(0);
    expect(await right.signIn(guess)).toBeGreaterThan(0);
    await right.proven(guess.account, guess.source);
    expect(await left.signIn(guess)).toBe(0);
  });
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

it("shows who is here where a machine has vanished without a word, also on a screen that has only just come", async () => {
  const redisUrl = inject("redisUrl");
  const line = await lineTo(redisUrl);
  const vanishing = await openSchool({ db, redisUrl: line.url });
  const [left, right] = await twoProcesses();
  const lesson = await startClass(left);
  const host = await hostOf(left, lesson);
  const ada = await studentOf(vanishing, lesson, "Ada");
  await studentOf(vanishing, lesson, "Bo");
  const present = ({ roster }: Pick<typeof host, "roster">) =>
    roster.flatMap((one) => (one.present ? one.id : [])).length;
  await host.until((screen) => present(screen) === 2);

  line.swallow();
  const projector = await projectorOf(right, lesson);
  await projector.until(({ roster }) => roster.length === 2);
  expect(present(projector)).toBe(2);
  await studentOf(right, lesson, "Cy");
  await host.until((screen) => present(screen) === 3);

  // One comes back elsewhere, and the other one is missed.
  await phoneOf(right, lesson, ada.token);
  const isHere = (name: string) => host.roster.find(({ nickname }) => nickname === name)?.present;
  await host.until(() => isHere("Bo") === false);
  expect(isHere("Ada")).toBe(true);
  line.mend();
  await host.until(() => isHere("Bo") === true);
});
