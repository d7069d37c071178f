// Phones that come in and never read, beside others that play: the server hangs up on them, and nobody else notices anything.

import { expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../server/store/open-database";
import { openSchool } from "../server/support/classroom";
import { multiplication } from "../server/support/multiplication";
import { studentOf } from "../server/support/screens";
import { migratedDatabase } from "../setup/fresh-database";
import { crowdOf } from "./crowd";
import { History, nothingWrong } from "./history";
import { roundDuring } from "./round-during";

const STUDENTS = 8;
const DEAF = 3;
/** Some twenty views; whoever reads never has more than a few of them waiting. */
const UNREAD_BYTES = 30_000;
const MANY_VIEWS = 200;

/** The phone of somebody in the class, in a school that blocks WebSocket: it comes back, hears that it is in, and never fetches anything again. Returns whether it is still there. */
async function deafPhone(url: string, code: string, token: string): Promise<() => Promise<boolean>> {
  const polling = `${url}/socket.io/?EIO=4&transport=polling`;
  const { sid } = JSON.parse((await (await fetch(polling)).text()).slice(1)) as { sid: string };
  const own = `${polling}&sid=${sid}`;
  const says = async (body: string) => (await fetch(own, { method: "POST", body })).ok;
  expect(await says(`40${JSON.stringify({ role: "player", code, token })}`)).toBe(true);
  expect(await (await fetch(own)).text()).toMatch(/^40/);
  // An event that nobody serves.
  return () => says('42["still here"]');
}

it(`hangs up on ${DEAF} phones that never read, while ${STUDENTS} others play`, async () => {
  const db = await openDatabase(await migratedDatabase("sqlite"));
  onTestFinished(() => db.close());
  const school = await openSchool({ db, unreadBytes: UNREAD_BYTES });
  const crowd = await crowdOf(school, STUDENTS, [multiplication()], true);
  const { host, projector, students, lesson } = crowd;
  const deaf = await Promise.all(
    Array.from({ length: DEAF }, async (_, at) => {
      const { socket, token } = await studentOf(school, lesson, `Deaf ${at}`);
      socket.disconnect();
      return deafPhone(school.url, lesson.code, token);
    }),
  );
  let lostConnections = 0;
  for (const { socket } of [host, projector, ...students]) socket.on("disconnect", () => lostConnections++);
  const areThere = async () => (await Promise.all(deaf.map((isThere) => isThere()))).filter(Boolean).length;
  expect(await areThere()).toBe(DEAF);

  const history = new History();
  await roundDuring(db, crowd, history, 0, async () => {
    let views = 0;
    while ((await areThere()) > 0) {
      expect(++views).toBeLessThan(MANY_VIEWS);
      const lobbyOpen = views % 2 === 0;
      await host.demand("session:configure", { lobbyOpen });
      // Told faster than phones are shown them, several changes would be one view.
      await students[0]?.until(({ view }) => view.settings.lobbyOpen === lobbyOpen);
    }
    console.log(`Never read: hung up on after ${views} changes`);
  });
  expect(await history.count(db, crowd, "Phones that never read")).toMatchObject(nothingWrong);
  expect(history.refused).toEqual([]);
  expect(lostConnections).toBe(0);
});
