// Clocks that are wrong by hours and jump in the middle of a round: a class has one clock, the server's, and outlives its jumps.

import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clockOffset } from "../../app/live/server-clock";
import { ANSWER_GRACE_MS } from "../../lib/session/clock";
import type { HostView } from "../../lib/session/views";
import type { Database } from "../../server/store/database";
import { openDatabase } from "../../server/store/open-database";
import { multiplication } from "../server/support/multiplication";
import type { Screen } from "../server/support/screens";
import { migratedDatabase } from "../setup/fresh-database";
import { type ServerProcess, spareLiveServer, startServing } from "../setup/live-server";
import { crowdOf } from "./crowd";
import { History, nothingWrong } from "./history";
import { opened } from "./round-during";
import { stateOf } from "./shown";

const HOUR_MS = 3_600_000;
const SECONDS = 30;
/** As long as a message may take on a busy computer. */
const SLOW_MS = 2_000;

let db: Database;
let server: ServerProcess;
beforeAll(async () => {
  const databaseUrl = await migratedDatabase("sqlite");
  db = await openDatabase(databaseUrl);
  server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
});
afterAll(async () => {
  await server.stop();
  await db.close();
});

function closesAtOn({ view }: Screen<HostView>): number {
  return (view.stage.phase === "open" && view.stage.round.closesAt) || 0;
}

/** A class in a round with a time limit, which the first of them has answered; then the server's clock is set. */
async function setInARound(aheadMs: number) {
  const school = { db, url: server.url, close: async () => {} };
  await server.setClock(0);
  const crowd = await crowdOf(school, 4, [multiplication({ seconds: SECONDS }), multiplication()]);
  const history = new History();
  const roundId = await opened(db, crowd, history, 0);
  const [early, late, later, last] = crowd.students;
  if (!early || !late || !later || !last) throw new Error("Nobody is here.");
  await history.answer(early, roundId, "+");
  await server.setClock(aheadMs);
  return { crowd, history, roundId, late, later, last };
}

it("ends a round whose deadline the server's clock has jumped over, and the teacher opens it again", async () => {
  const { crowd, history, roundId, late, later, last } = await setInARound(2 * HOUR_MS);
  const { host } = crowd;
  await history.answer(late, roundId, "+");
  expect(history.refused).toEqual(["too-late"]);
  await host.demand("round:extend", { roundId, seconds: SECONDS, closesAt: closesAtOn(host) });
  for (const student of [late, later, last]) await history.answer(student, roundId, "+");
  await history.press(crowd, "round:close", { roundId });
  await history.press(crowd, "round:reveal", { roundId });
  expect(await history.count(db, crowd, "Clock set ahead")).toMatchObject({ stored: 4, ...nothingWrong });
});

it("goes on with a round when the clock is set back, and ends it when the teacher does", async () => {
  const { crowd, history, roundId, late, later, last } = await setInARound(-3 * HOUR_MS);
  for (const student of [late, later]) await history.answer(student, roundId, "+");
  await history.press(crowd, "round:close", { roundId });
  await sleep(ANSWER_GRACE_MS + 500);
  await history.answer(last, roundId, "+");
  expect(history.refused).toEqual(["too-late"]);
  await history.press(crowd, "round:reveal", { roundId });
  const next = await opened(db, crowd, history, 1);
  for (const student of crowd.students) await history.answer(student, next, "+");
  expect(await history.count(db, crowd, "Clock set back")).toMatchObject({ stored: 7, ...nothingWrong });
});

it.each([2, -3])(
  "a screen knows the server's time at its next view, after a jump by %d hours",
  async (hours) => {
    const { crowd, history, roundId } = await setInARound(hours * HOUR_MS);
    const jumpedAt = Date.now();
    await history.press(crowd, "round:close", { roundId });
    for (const screen of [crowd.host, crowd.projector, ...crowd.students]) {
      await screen.inPhase("closed");
      // Whatever its own clock shows, and also where that jumps.
      for (const own of [0, 5 * HOUR_MS, -7 * HOUR_MS]) {
        const always = clockOffset(stateOf(screen, (at) => at + own).clock);
        expect(Math.abs(always + own - hours * HOUR_MS)).toBeLessThan(SLOW_MS);
        const fromNow = clockOffset(stateOf(screen, (at) => (at < jumpedAt ? at : at + own)).clock);
        expect(Math.abs(fromNow + own - hours * HOUR_MS)).toBeLessThan(SLOW_MS);
      }
    }
  },
);
