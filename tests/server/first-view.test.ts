// What a screen is first shown is never older than the news it hears from then on, even if a process missed some news.

import type { IncomingMessage } from "node:http";
import { expect, inject, it } from "vitest";
import { command } from "../../server/store/command";
import { TEACHER_HEADER } from "../setup/live-server";
import { openSchool, openTestDatabase, startClass } from "./support/classroom";
import { hostOf, phoneOf, Screen, studentOf } from "./support/screens";

/** As another process does it, none of whose news arrives here. */
const openFirst = (school: { db: Parameters<typeof command>[0] }, id: string) =>
  command(school.db, id, {
    type: "item:open",
    position: 0,
    roundId: `round of ${id}`,
    at: Date.now(),
    present: [],
  });

it("shows a screen what was committed while its handshake was still on the way", async () => {
  let letIn = () => {};
  const atTheDoor = new Promise<void>((arrived) => {
    letIn = arrived;
  });
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slowDoor = async (headers: IncomingMessage["headers"]) => {
    letIn();
    await opened;
    return headers[TEACHER_HEADER] as string;
  };
  const school = await openSchool({ whoIs: slowDoor });
  const lesson = await startClass(school);
  // The process has read the class as it was before.
  expect((await phoneOf(school, lesson)).view.stage.phase).toBe("lobby");
  const connecting = hostOf(school, lesson);
  await atTheDoor;
  await openFirst(school, lesson.id);
  open();
  expect((await connecting).view.stage.phase).toBe("open");
});

it("shows a phone that comes now what is stored now, though no news of it has come", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const ada = await studentOf(school, lesson, "Ada");
  expect(ada.view.stage.phase).toBe("lobby");
  await openFirst(school, lesson.id);
  const phones = await Promise.all(Array.from({ length: 20 }, () => phoneOf(school, lesson, ada.token)));
  expect(phones.map(({ view }) => view.stage.phase)).toEqual(phones.map(() => "open"));
});

it("does not greet with a view of before what was told meanwhile", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  for (let round = 0; round < 10; round++) {
    const auth = { role: "player", code: lesson.code };
    const [phone] = await Promise.all([
      new Screen(school.url, auth).connected(),
      host.demand("session:configure", { lobbyOpen: round % 2 === 0 }),
    ]);
    await phone.until(({ views }) => views.at(-1)?.settings.lobbyOpen === (round % 2 === 0));
  }
});

it("keeps no old session where nobody of the class is connected any more", async () => {
  const db = await openTestDatabase("postgres");
  const redisUrl = inject("redisUrl");
  const [left, right] = [await openSchool({ db, redisUrl }), await openSchool({ db, redisUrl })];
  const [lesson, other] = [await startClass(left), await startClass(left)];
  const host = await hostOf(left, lesson);
  const visitor = await studentOf(right, lesson, "Ada");
  await host.until(({ roster }) => roster[0]?.present === true);
  visitor.socket.disconnect();
  await host.until(({ roster }) => roster[0]?.present === false);
  await host.demand("session:configure", { lobbyOpen: false });
  // News arrives in the order in which it was told, so that of the first class is there as well.
  const [otherHost, witness] = [await hostOf(left, other), await phoneOf(right, other)];
  await otherHost.demand("session:configure", { lobbyOpen: false });
  await witness.until(({ view }) => !view.settings.lobbyOpen);
  expect(await right.callRobots(lesson.id, 1)).toEqual({ ok: false, refusal: "lobby-closed" });
  await Promise.all([left.close(), right.close()]);
  await db.close();
});
