// Hostile frames and bodies leave nothing behind: the server holds as much memory afterwards as before.

import { once } from "node:events";
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { requests } from "../../lib/protocol";
import { MAX_BODY_BYTES } from "../../server/process/bodies";
import { openDatabase } from "../../server/store/open-database";
import { joinClass, spread } from "../load/phones";
import { startClass } from "../server/support/classroom";
import { hostOf, phoneOf, studentOf } from "../server/support/screens";
import { migratedDatabase } from "../setup/fresh-database";
import { type Memory, spareLiveServer, startServing } from "../setup/live-server";

const FRAMES = inject("frames");
const BODIES = Math.max(100, FRAMES / 1_000);
/** Of `FRAMES`, sent first: code is compiled and caches fill, which is not a leak. */
const WARM_UP = 5_000;
/** On one connection, before the next one is opened; some of them end it. */
const PER_CONNECTION = 500;
const GROWTH = 1.2;
/** A handful of megabytes more or less is the collector's mood. */
const SLACK_BYTES = 8_000_000;

/** Of the heap. */
const MOST_BYTES_A_PHONE = 14_000;

const names = Object.keys(requests);
const seed = 20261124;

/** Events that are nearly right; and, much less often since they end the connection, other packets and plain noise. */
const event = fc
  .tuple(fc.constantFrom(...names, "room:destroy"), fc.jsonValue(), fc.nat(99))
  .map(([name, payload, ack]) => `42${ack}${JSON.stringify([name, payload])}`);
const packet = fc
  .tuple(fc.constantFrom("42", "43", "431", "45", "451-"), fc.jsonValue())
  .map(([type, json]) => type + JSON.stringify(json));
const noise = fc.string({ unit: "binary", maxLength: 200 });
const frame = fc.oneof(
  { weight: 98, arbitrary: event },
  { weight: 1, arbitrary: packet },
  { weight: 1, arbitrary: noise },
);
const pool = fc.sample(frame, { numRuns: 5_000, seed });

it(`holds no more after ${FRAMES} hostile frames and ${BODIES} bodies that are too long`, async () => {
  const databaseUrl = await migratedDatabase("sqlite");
  const db = await openDatabase(databaseUrl);
  const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
  const school = { db, url: server.url, close: async () => {} };
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");

  await attack(server.url, lesson.code, WARM_UP, 0);
  await tooLong(server.port, 20);
  const before = await settled(server.memory);
  await attack(server.url, lesson.code, FRAMES, WARM_UP);
  await tooLong(server.port, BODIES);
  const after = await settled(server.memory);

  const megabytes = ({ rss, heapUsed }: Memory) =>
    `${(heapUsed / 1e6).toFixed(1)} MB heap, ${(rss / 1e6).toFixed(0)} MB in all`;
  console.log(
    `Memory after ${FRAMES} frames and ${BODIES} bodies: ${megabytes(before)} → ${megabytes(after)}`,
  );
  for (const part of ["heapUsed", "rss"] as const)
    expect(after[part]).toBeLessThan(before[part] * GROWTH + SLACK_BYTES);
  // And the class was not disturbed.
  expect([host, ada].map(({ socket }) => socket.connected)).toEqual([true, true]);
  await host.demand("item:open", { position: 0 });
  await ada.inPhase("open");
  await server.stop();
  await db.close();
});

it("holds little of a phone that is connected", async () => {
  const databaseUrl = await migratedDatabase("sqlite");
  const db = await openDatabase(databaseUrl);
  const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
  const { code } = await startClass({ db });
  const join = (names: string, phones: number) =>
    spread(phones, phones * 3, (seat) => joinClass(server.url, code, `${names} ${seat}`));
  await join("Early", 50);
  const before = await server.memory();
  await join("Late", 150);
  const after = await server.memory();
  const bytes = (after.heapUsed - before.heapUsed) / 150;
  console.log(`A phone takes ${(bytes / 1_000).toFixed(1)} kB of the heap.`);
  expect(bytes).toBeLessThan(MOST_BYTES_A_PHONE);
  await server.stop();
  await db.close();
});

/** After connections have been missed and their buffers are gone. */
async function settled(memory: () => Promise<Memory>): Promise<Memory> {
  await sleep(1_000);
  await memory();
  await sleep(500);
  return memory();
}

async function attack(url: string, code: string, frames: number, from: number): Promise<void> {
  for (let sent = 0; sent < frames; ) {
    const phone = await phoneOf({ url }, { code }, undefined, { reconnection: false });
    const wire = wireOf(phone);
    for (let one = 0; one < PER_CONNECTION && phone.socket.connected && sent < frames; one++) {
      wire.send(pool[(from + sent++) % pool.length] ?? "");
      // Now and then the server's word is heard that it has had enough.
      if (one % 20 === 0) await sleep(0);
    }
    // What was sent has left, or the server has hung up.
    while (wire.bufferedAmount > 0 && phone.socket.connected) await sleep(1);
    phone.socket.disconnect();
  }
}

interface RawWire {
  bufferedAmount: number;
  send(frame: string): void;
}

/** Below Socket.IO, whose client says nothing that is wrong, and whose types don't name it. */
const wireOf = ({ socket }: Awaited<ReturnType<typeof phoneOf>>) =>
  (socket.io.engine.transport as unknown as { ws: RawWire }).ws;

async function tooLong(port: number, bodies: number): Promise<void> {
  const body = Buffer.alloc(MAX_BODY_BYTES + 1, "x");
  for (let one = 0; one < bodies; one++) {
    const outgoing = request({ port, method: "POST", path: "/sign-in", agent: false });
    const answered = once(outgoing, "response").then(([response]) => response.statusCode);
    outgoing.on("error", () => {});
    outgoing.end(body);
    expect(await answered).toBe(413);
    outgoing.destroy();
  }
}
