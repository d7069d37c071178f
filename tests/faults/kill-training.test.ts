// `kill -9` in the middle of training: the run goes on from what was acknowledged, and ends with the same numbers to the last bit.

import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { openDatabase } from "../../server/store/open-database";
import { type School, startClass } from "../server/support/classroom";
import { moonsRun, rewind, startRun, storedRun, train } from "../server/support/runs";
import { hostOf } from "../server/support/screens";
import { migratedDatabase } from "../setup/fresh-database";
import { spareLiveServer, startServing } from "../setup/live-server";

const kills = inject("kills");
const STEPS = 800;
/** A request's steps take some milliseconds of computing, then as long to commit; the kill comes anywhere in there. */
const REQUEST_MS = 40;

const impatient = { reconnectionDelay: 20, reconnectionDelayMax: 100 };

it(`trains the same network through ${kills} kills as without them`, async () => {
  const databaseUrl = await migratedDatabase("sqlite");
  const db = await openDatabase(databaseUrl);
  let server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
  const school: School = { db, url: server.url, close: async () => {} };
  const undisturbed = await hostOf(school, await startClass(school), impatient);
  const expected = await startRun(undisturbed, moonsRun());
  await train(undisturbed, STEPS);

  const host = await hostOf(school, await startClass(school), impatient);
  const runId = await startRun(host, moonsRun());
  for (let kill = 0; kill < kills; kill++) {
    const goal = Math.round(((kill + 1) * STEPS) / (kills + 1));
    const { step } = await storedRun(school, runId);
    let acknowledged = step;
    const spare = spareLiveServer();
    host.socket.emit("training:advance", { runId, step, steps: goal - step }, ({ ok }) => {
      if (ok) acknowledged = goal;
    });
    await sleep(Math.random() * REQUEST_MS);
    await server.stop("SIGKILL");
    const promised = acknowledged;
    server = await startServing(spare, { databaseUrl, port: server.port });
    await host.until(({ socket, run }) => socket.connected && run !== null);
    // All of the request or nothing, and never less than was acknowledged.
    expect([promised, goal]).toContain((await storedRun(school, runId)).step);
  }
  const { step } = await storedRun(school, runId);
  await host.until(({ run }) => run?.training.step === step);
  await train(host, STEPS - step);
  expect(await storedRun(school, runId)).toEqual(await storedRun(school, expected));

  for (const screen of [host, undisturbed]) await rewind(screen, 333);
  expect(await storedRun(school, runId)).toEqual(await storedRun(school, expected));
  await server.stop();
});
