// /api/health says what is true of this process, of its database and of Redis, and nothing else.

import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, onTestFinished, test } from "vitest";
import { takesWrites } from "../../server/store/health";
import { openDatabase } from "../../server/store/open-database";
import { adapterFor } from "../../server/store/schema-engine";
import { dialects, migratedDatabase } from "../setup/fresh-database";
import { TEACHER_HEADER } from "../setup/live-server";
import { openSchool, openTestDatabase, startClass } from "./support/classroom";
import { hostOf } from "./support/screens";

async function health({ url }: { url: string }, path = "") {
  const response = await fetch(`${url}/api/health${path}`);
  return { status: response.status, said: await response.json() };
}

test.each(dialects)(
  "with a working database on %s it is ready, and that is never cached",
  async (dialect) => {
    const school = await openSchool({ dialect });
    const response = await fetch(`${school.url}/api/health/ready`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      status: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      process: "ok",
      database: "ok",
    });
    expect(await health(school)).toMatchObject({ status: 200, said: { status: "ok" } });
  },
);

test("with a database that is gone it lives, and is not ready", async () => {
  const url = await migratedDatabase("postgres");
  const db = await openDatabase(url);
  const school = await openSchool({ db });
  const server = await (await adapterFor(`${inject("postgresUrl")}/postgres`)).connect();
  await server.executeScript(`DROP DATABASE ${url.split("/").at(-1)} WITH (FORCE)`);
  await server.dispose();
  expect(await health(school, "/ready")).toMatchObject({
    status: 503,
    said: { status: "failing", process: "ok", database: "failing" },
  });
  expect(await health(school, "/live")).toMatchObject({ status: 200, said: { status: "ok" } });
  await db.close();
});

test("with a database that is read and takes nothing, as on a full disk, it is not ready until it does", async () => {
  const db = await openTestDatabase();
  const school = await openSchool({ db });
  await db.prisma.$executeRaw`PRAGMA query_only = 1`;
  expect(await db.prisma.user.count()).toBe(0);
  expect(await health(school)).toMatchObject({ status: 503, said: { database: "failing" } });
  await db.prisma.$executeRaw`PRAGMA query_only = 0`;
  await expect.poll(async () => (await health(school)).status).toBe(200);
  await school.close();
  await db.close();
});

test("asks the disk once, whoever asks beside", async () => {
  const db = await openTestDatabase();
  const asked = takesWrites(db);
  expect(takesWrites(db)).toBe(asked);
  expect(await asked).toBe(true);
  await db.close();
});

test("with a Redis that does not answer it is not ready, and is again once Redis is back", async () => {
  const way = await wayTo(new URL(inject("redisUrl")));
  const school = await openSchool({ redisUrl: way.url });
  expect(await health(school)).toMatchObject({ status: 200, said: { redis: "ok" } });
  way.cut();
  await expect
    .poll(() => health(school))
    .toMatchObject({ status: 503, said: { redis: "failing", database: "ok" } });
  way.mend();
  await expect.poll(async () => (await health(school)).status).toBe(200);
});

test("while it stops, it is not ready", async () => {
  const looks: (() => void)[] = [];
  let isSlow = false;
  const school = await openSchool({
    whoIs: async (headers) => {
      if (isSlow) await new Promise<void>((look) => looks.push(look));
      return String(headers[TEACHER_HEADER]);
    },
  });
  const host = await hostOf(school, await startClass(school), { reconnection: false });
  // From now on a command takes a while: who gives it is looked up anew.
  await sleep(2_100);
  isSlow = true;
  const asking = host.ask("item:open", { position: 0 });
  await expect.poll(() => looks.length).toBeGreaterThan(0);
  const closing = school.close();
  expect(await health(school)).toMatchObject({ status: 503, said: { process: "stopping" } });
  expect(await health(school, "/live")).toMatchObject({ status: 200 });
  isSlow = false;
  for (const look of looks) look();
  await asking;
  await closing;
});

/** A line to Redis that can go silent. */
async function wayTo({ hostname, port }: URL) {
  const lines: [Socket, Socket][] = [];
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const end of [near, far]) end.on("error", () => {});
    near.pipe(far).pipe(near);
    lines.push([near, far]);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      for (const [near, far] of lines) near.unpipe(far);
    },
    mend() {
      for (const [near, far] of lines) near.pipe(far);
    },
  };
}
