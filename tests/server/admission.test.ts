// A big screen where the teacher is not signed in: it shows the way in and asks, and the host admits or refuses it.

import { beforeAll, describe, expect, inject, it } from "vitest";
import { GONE_AFTER_MS, MAX_ASKING } from "../../lib/session/screens";
import type { HostView, ScreenView } from "../../lib/session/views";
import type { Database } from "../../server/store/database";
import { dialects } from "../setup/fresh-database";
import { TEACHER_HEADER } from "../setup/live-server";
import { openSchool, openTestDatabase, type School, startClass } from "./support/classroom";
import { closeAndReveal, openRound } from "./support/rounds";
import { lectureRun, startRun, train } from "./support/runs";
import { hostOf, phoneOf, projectorOf, type Screen, strangerOf, studentOf } from "./support/screens";

type Class = Awaited<ReturnType<typeof startClass>>;

/** A screen that asks, once the host sees it. */
async function asking(school: School, lesson: Class, host: Screen<HostView>) {
  const screen = await strangerOf(school, lesson);
  const { number } = await screen.demand("screen:ask", {});
  const find = () => host.screens.at(-1)?.waiting.find((one) => one.number === number);
  await host.until(() => find() !== undefined, "the host sees who asks");
  return { screen, number, screenId: find()?.id ?? "" };
}

/** As the page does when it is told so. */
async function comesBack(screen: Screen<ScreenView>): Promise<void> {
  for (const heard of [screen.views, screen.walls]) heard.length = 0;
  if (screen.socket.connected) screen.socket.disconnect();
  screen.socket.connect();
  await screen.until(({ views, walls }) => views.length + walls.length > 0, "it is greeted again");
}

describe.each(dialects)("on %s", (dialect) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    return () => db.close();
  });

  it("shows nothing but the way in until it is admitted, whatever the class does", async () => {
    const school = await openSchool({ db });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const screen = await strangerOf(school, lesson);
    const ada = await studentOf(school, lesson, "Adalovelace");
    await screen.until(({ walls }) => walls.at(-1)?.phones === 1);
    const roundId = await openRound(school, host);
    await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
    await closeAndReveal(school, host, roundId);
    await startRun(host, lectureRun());
    await train(host, 1);
    await host.demand("session:configure", { lobbyOpen: false });
    await screen.until(({ walls }) => walls.at(-1)?.lobbyOpen === false);
    expect(new Set(screen.heard.map(({ event }) => event))).toEqual(new Set(["wall"]));
    for (const wall of screen.walls)
      expect(wall).toEqual({
        version: expect.any(Number),
        now: expect.any(Number),
        code: lesson.code,
        title: { en: "Test class" },
        lobbyOpen: expect.any(Boolean),
        phones: expect.any(Number),
        isOver: false,
      });
    // Its QR code leads where the host says.
    const joinAddress = "http://10.0.0.7:3000";
    await host.demand("session:configure", { joinAddress });
    await screen.until(({ walls }) => walls.at(-1)?.joinAddress === joinAddress);
  });

  it("is admitted with one press, and stays so when it reloads or the server starts anew", async () => {
    const school = await openSchool({ db });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const { screen, number, screenId } = await asking(school, lesson, host);
    expect(host.screens.at(-1)).toEqual({
      waiting: [
        {
          id: screenId,
          number,
          device: { browser: "Firefox", system: "Windows" },
          askedAt: expect.any(Number),
        },
      ],
      admitted: [],
    });
    await host.demand("screen:admit", { screenId });
    await screen.until(({ asked }) => asked.at(-1)?.admission === "admitted");
    await comesBack(screen);
    expect(screen.view).toMatchObject({ role: "screen", stage: { phase: "lobby" } });
    await host.until(({ screens }) => screens.at(-1)?.admitted[0]?.number === number);
    expect((await strangerOf(school, lesson, screen.token)).views).toHaveLength(1);
    await school.close();
    const again = await openSchool({ db });
    expect((await strangerOf(again, lesson, screen.token)).views).toHaveLength(1);
    const back = await hostOf(again, lesson);
    await back.until(({ screens }) => screens.at(-1)?.admitted[0]?.number === number);
  });

  it("learns of its answer when it asks again, where the news was lost", async () => {
    const school = await openSchool({ db });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const { screen, number, screenId } = await asking(school, lesson, host);
    await host.demand("screen:admit", { screenId });
    expect(await screen.demand("screen:ask", {})).toEqual({ number, admission: "admitted" });
  });

  it("stays refused, and is sent away where it had been admitted, at once", async () => {
    const school = await openSchool({ db });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const { screen, screenId } = await asking(school, lesson, host);
    await host.demand("screen:admit", { screenId });
    await comesBack(screen);
    expect(screen.views).toHaveLength(1);
    await host.demand("screen:refuse", { screenId });
    await screen.until(({ socket }) => !socket.connected, "it is disconnected");
    await comesBack(screen);
    expect(screen.views).toHaveLength(0);
    expect(await screen.demand("screen:ask", {})).toMatchObject({ admission: "refused" });
    const none = { waiting: [], admitted: [] };
    await host.until(({ screens }) => JSON.stringify(screens.at(-1)) === JSON.stringify(none));
    expect(await host.ask("screen:admit", { screenId })).toEqual({ ok: false, refusal: "no-such-screen" });
  });

  it("is one of a few where many ask as a prank, who are refused together", async () => {
    const school = await openSchool({ db });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const pranks = await Promise.all(
      Array.from({ length: 2 * MAX_ASKING }, () => strangerOf(school, lesson)),
    );
    const asked = await Promise.all(pranks.map((prank) => prank.ask("screen:ask", {})));
    expect(asked.filter(({ ok }) => ok)).toHaveLength(MAX_ASKING);
    expect(asked.filter((one) => !one.ok && one.refusal === "too-many-screens")).toHaveLength(MAX_ASKING);
    const numbers = asked.flatMap((one) => (one.ok ? one.value.number : []));
    expect(new Set(numbers).size).toBe(MAX_ASKING);
    await host.until(({ screens }) => screens.at(-1)?.waiting.length === MAX_ASKING);
    await host.demand("screen:refuse-all", {});
    await host.until(({ screens }) => screens.at(-1)?.waiting.length === 0);
    await asking(school, lesson, host);
  });

  it("no longer asks once it has gone, and makes room for another", async () => {
    const school = await openSchool({ db });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    for (let i = 0; i < MAX_ASKING; i++) await asking(school, lesson, host);
    const gone = BigInt(Date.now() - GONE_AFTER_MS);
    await db.prisma.screen.updateMany({ where: { sessionId: lesson.id }, data: { askedAt: gone } });
    await (await hostOf(school, lesson)).until(({ screens }) => screens.at(-1)?.waiting.length === 0);
    await asking(school, lesson, host);
    expect(await db.prisma.screen.count({ where: { sessionId: lesson.id } })).toBe(1);
  });

  it("belongs to one class, which its host alone decides on, and ends with it", async () => {
    const school = await openSchool({ db });
    const [lesson, other] = [await startClass(school), await startClass(school)];
    const [host, colleague] = [await hostOf(school, lesson), await hostOf(school, other)];
    const { screen, screenId } = await asking(school, lesson, host);
    for (const name of ["screen:admit", "screen:refuse"] as const)
      expect(await colleague.ask(name, { screenId })).toEqual({ ok: false, refusal: "no-such-screen" });
    await host.demand("screen:admit", { screenId });
    expect((await strangerOf(school, other, screen.token)).views).toHaveLength(0);
    const wall = await strangerOf(school, lesson);
    await host.demand("session:end", {});
    await wall.until(({ walls }) => walls.at(-1)?.isOver === true);
    expect((await strangerOf(school, lesson, screen.token)).refusal).toBe("session-ended");
    expect((await strangerOf(school, lesson)).refusal).toBe("session-not-found");
  });

  it("is stored by the hash of its token alone", async () => {
    const school = await openSchool({ db });
    const lesson = await startClass(school);
    const { screen } = await asking(school, lesson, await hostOf(school, lesson));
    const rows = await db.prisma.screen.findMany({ where: { sessionId: lesson.id } });
    const stored = JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value));
    expect(rows).toHaveLength(1);
    expect(stored).not.toContain(screen.token);
  });
});

it("knows no screen by what a phone could send: a student's token, a robot's claim, another teacher's cookie", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const ada = await studentOf(school, lesson, "Ada");
  const colleague = await startClass(school);
  for (const screen of [
    await strangerOf(school, lesson, ada.token),
    await strangerOf(school, lesson, ""),
    await strangerOf(school, lesson, undefined, { [TEACHER_HEADER]: colleague.ownerId }),
  ])
    expect(screen).toMatchObject({ views: [], walls: [expect.anything()] });
  // Nor does a screen's token make somebody a student.
  const screen = await strangerOf(school, lesson);
  await screen.demand("screen:ask", {});
  expect((await phoneOf(school, lesson, screen.token)).view.you).toBeNull();
});

it("ends with the sign-in that it was known by", async () => {
  const out = new Set<string>();
  const whoIs = async (headers: Record<string, unknown>) => {
    const teacher = headers[TEACHER_HEADER] as string | undefined;
    return teacher === undefined || out.has(teacher) ? null : teacher;
  };
  const school = await openSchool({ whoIs });
  const lesson = await startClass(school);
  const projector = await projectorOf(school, lesson);
  out.add(lesson.ownerId);
  await projector.until(({ socket }) => !socket.connected, "the big screen is disconnected");
  await comesBack(projector);
  expect(projector.views).toHaveLength(0);
});

it("is admitted and sent away by a host on another process", async () => {
  const db = await openTestDatabase("postgres");
  const redisUrl = inject("redisUrl");
  const [left, right] = [await openSchool({ db, redisUrl }), await openSchool({ db, redisUrl })];
  const lesson = await startClass(left);
  const host = await hostOf(left, lesson);
  const { screen, screenId } = await asking(right, lesson, host);
  await host.demand("screen:admit", { screenId });
  await screen.until(({ asked }) => asked.at(-1)?.admission === "admitted");
  await comesBack(screen);
  expect(screen.view.role).toBe("screen");
  await host.demand("screen:refuse", { screenId });
  await screen.until(({ socket }) => !socket.connected, "it is disconnected");
  await comesBack(screen);
  expect(screen.views).toHaveLength(0);
});
