// A page that was loaded from another build than the server's is told to start anew, once that helps.

import { expect, it, onTestFinished } from "vitest";
import { type Handshake, NO_PAGE } from "../../lib/protocol";
import type { View } from "../../lib/session/views";
import { TEACHER_HEADER } from "../setup/live-server";
import { startRedis } from "../setup/redis";
import { openSchool, openTestDatabase, type School, startClass } from "./support/classroom";
import { newToken, Screen } from "./support/screens";

type Lesson = Awaited<ReturnType<typeof startClass>>;

const roles = ["player", "screen", "host"] as const;

/** As a page of that build connects; a big screen as one that nobody has admitted. */
async function pageOf(
  { url }: School,
  { code, ownerId }: Lesson,
  build: string | undefined,
  role: Handshake["role"] = "player",
): Promise<Screen<View>> {
  const options = role === "host" ? { extraHeaders: { [TEACHER_HEADER]: ownerId } } : {};
  const token = role === "screen" ? newToken() : undefined;
  const screen = new Screen<View>(url, { role, code, token, build } satisfies Handshake, options);
  return screen.until(({ heard, refusal }) => heard.length > 0 || refusal !== null);
}

const isTold = ({ heard }: Screen<View>) => heard.some(({ event }) => event === "upgraded");
const isShown = ({ views, walls }: Screen<View>) => views.length + walls.length > 0;

it.each(roles)("tells a page of another build, and shows it the class as ever: %s", async (role) => {
  const school = await openSchool({ build: "new" });
  const page = await pageOf(school, await startClass(school), "old", role);
  await page.until((screen) => isTold(screen) && isShown(screen));
});

it.each(roles)("tells nothing to a page of its own build: %s", async (role) => {
  const school = await openSchool({ build: "new" });
  const page = await pageOf(school, await startClass(school), "new", role);
  await page.until(isShown);
  expect(isTold(page)).toBe(false);
});

it("has no page that could be older where pages are made as they are asked for, and none for a program", async () => {
  const developing = await openSchool();
  const built = await openSchool({ build: "new" });
  for (const [school, build] of [
    [developing, undefined],
    [developing, "old"],
    [built, NO_PAGE],
  ] as const) {
    const page = await pageOf(school, await startClass(school), build);
    await page.until(isShown);
    expect(isTold(page)).toBe(false);
  }
});

it("lets robots in: they have no page", async () => {
  const school = await openSchool({ build: "new" });
  const lesson = await startClass(school);
  const host = await pageOf(school, lesson, "new", "host");
  await school.callRobots(lesson.id, 1);
  await host.until(({ roster }) => roster.some(({ present }) => present));
});

it.each(roles)("refuses a page that has no number, in words that say to load it again: %s", async (role) => {
  const school = await openSchool({ build: "new" });
  const page = await pageOf(school, await startClass(school), undefined, role);
  expect(page.refusal).toBe("bad-request");
});

it("waits while another process beside it is of another build, and then tells each page once", async () => {
  // Of their own: processes of other tests come and go.
  const redis = await startRedis();
  onTestFinished(redis.stop);
  const db = await openTestDatabase("postgres");
  onTestFinished(() => db.close());
  const old = await openSchool({ db, redisUrl: redis.url, build: "old" });
  const lesson = await startClass(old);
  await (await pageOf(old, lesson, "old")).until(isShown);
  const renewed = await openSchool({ db, redisUrl: redis.url, build: "new" });
  const [page, other] = [await pageOf(renewed, lesson, "old"), await pageOf(renewed, lesson, "new")];
  // As long as two looks around.
  await new Promise((resolve) => setTimeout(resolve, 1_700));
  expect([isTold(page), isTold(other)]).toEqual([false, false]);

  await old.close();
  await page.until(isTold);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(page.heard.filter(({ event }) => event === "upgraded")).toHaveLength(1);
  expect(isTold(other)).toBe(false);
});
