// A process outlives its Redis.

import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import { createClient } from "redis";
import { Server } from "socket.io";
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from "vitest";
import { MISSED_AFTER_MS } from "../../server/news/company";
import { companyIn } from "../../server/process/company";
import { connectRedis } from "../../server/process/redis";
import type { Database } from "../../server/store/database";
import { lineTo } from "../setup/line";
import { startRedis } from "../setup/redis";
import { openSchool, openTestDatabase, startClass } from "./support/classroom";
import { hostOf, studentOf } from "./support/screens";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase("postgres");
});
afterAll(() => db.close());

it("goes on alone while its Redis is away, and shares its classes again once it is back", async () => {
  const line = await lineTo(inject("redisUrl"));
  const lost: unknown[] = [];
  const note = (error: unknown) => void lost.push(error);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  const left = await openSchool({ db, redisUrl: line.url });
  const right = await openSchool({ db, redisUrl: line.url });
  const lesson = await startClass(left);
  const host = await hostOf(left, lesson);
  const ada = await studentOf(right, lesson, "Ada");
  for (let time = 0; time < 2; time++) {
    const press = host.demand("session:configure", { lobbyOpen: time % 2 === 1 });
    line.cut();
    await press;
    await host.demand("session:configure", { lobbyOpen: time % 2 === 1 });
    await sleep(300);
    line.mend();
    await ada.until(({ view }) => view.settings.lobbyOpen === (time % 2 === 1));
  }
  expect(lost).toEqual([]);
});

it("counts as a break also one of the connection that only publishes, however short", async () => {
  const line = await lineTo(inject("redisUrl"));
  const redis = await connectRedis(line.url, pino({ level: "silent" }));
  onTestFinished(redis.close);
  const breaks = async () => (await redis.company.look()).split(" ").at(-1);
  const before = await breaks();
  line.cutFirst();
  await expect.poll(() => breaks().catch(() => before)).not.toBe(before);
});

it("knows that another process has come, also in the place of one that went", async () => {
  // Of their own: processes of other tests come and go.
  const { url, stop } = await startRedis();
  onTestFinished(stop);
  const join = async () => {
    const redis = await connectRedis(url, pino({ level: "silent" }));
    const io = new Server({ adapter: redis.adapter });
    const before = await redis.company.look();
    await expect.poll(redis.company.look).not.toBe(before);
    const leave = async () => {
      await io.of("/").adapter.close();
      await redis.close();
    };
    return { redis, leave };
  };
  const one = await join();
  onTestFinished(one.leave);
  /** Without how often somebody has come. */
  const names = async () => (await one.redis.company.look()).split(" ").slice(1).join(" ");
  const alone = await names();
  const other = await join();
  const two = await one.redis.company.look();
  await other.leave();
  await expect.poll(names).toBe(alone);
  const third = await join();
  onTestFinished(third.leave);
  expect((await one.redis.company.look()).split(" ")).toHaveLength(two.split(" ").length);
  expect(await one.redis.company.look()).not.toBe(two);
});

it("knows that another was missed meanwhile, though it was there at each look", async () => {
  const { url, stop } = await startRedis();
  onTestFinished(stop);
  const client = await createClient({ url }).connect();
  onTestFinished(() => client.destroy());
  const [one, other] = [companyIn(client, null), companyIn(client, null)];
  await other.look();
  const [processes = ""] = await client.keys("*processes");
  const [listed] = await client.zRangeWithScores(processes, 0, -1);
  if (!listed) throw new Error("Who is there is not on the list.");
  const before = await one.look();
  expect(await one.look()).toBe(before);
  // Its last word was too long ago for whoever asks now; then it is back.
  await client.zAdd(processes, { ...listed, score: listed.score - MISSED_AFTER_MS });
  await other.look();
  const after = await one.look();
  expect(after).not.toBe(before);
  expect(await one.look()).toBe(after);
});
