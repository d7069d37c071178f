// Limits by address: there against floods, and never in the way of a school behind one router.

import { expect, it } from "vitest";
import { defaultLimits } from "../../server/bounds/limits";
import { openSchool, startClass } from "./support/classroom";
import { newToken, phoneOf, Screen } from "./support/screens";

const few = (points: number) => ({ points, duration: 60 });

it("leaves room for a lecture of 2,000 that comes in within a minute, twice", () => {
  for (const name of ["connections", "joins"] as const) {
    const { points, duration } = defaultLimits[name];
    expect(points / duration).toBeGreaterThanOrEqual((2 * 2_000) / 60);
  }
});

it("turns away an address that opens connections without end", async () => {
  const school = await openSchool({ limits: { connections: few(3) } });
  const lesson = await startClass(school);
  for (let phone = 0; phone < 3; phone++) expect((await phoneOf(school, lesson)).refusal).toBeNull();
  expect((await phoneOf(school, lesson)).refusal).toBe("too-many-requests");
});

it("turns away an address that guesses codes", async () => {
  const school = await openSchool({ limits: { wrongCodes: few(2) } });
  const guess = async () => (await phoneOf(school, { code: "ZZZZZZ" })).refusal;
  expect([await guess(), await guess(), await guess()]).toEqual([
    "session-not-found",
    "session-not-found",
    "too-many-requests",
  ]);
  expect((await phoneOf(school, await startClass(school))).refusal).toBeNull();
});

it("tells clients behind a proxy apart by the entry that the proxy wrote, if it is told to trust one", async () => {
  const limits = { joins: few(1) };
  const join = async (url: string, code: string, forwarded: string) => {
    const extraHeaders = { "x-forwarded-for": forwarded };
    const phone = await new Screen(url, { role: "player", code }, { extraHeaders }).connected();
    const joining = { nickname: `From ${forwarded}`.slice(0, 20), token: newToken() };
    const result = await phone.ask("participant:join", joining);
    return result.ok || result.refusal;
  };
  const behindProxy = await openSchool({ limits, trustProxy: true });
  const lesson = await startClass(behindProxy);
  expect(await join(behindProxy.url, lesson.code, "10.0.0.1")).toBe(true);
  expect(await join(behindProxy.url, lesson.code, "10.0.0.2")).toBe(true);
  expect(await join(behindProxy.url, lesson.code, "6.6.6.6, 10.0.0.2")).toBe("too-many-requests");

  const open = await openSchool({ limits });
  const other = await startClass(open);
  expect(await join(open.url, other.code, "10.0.0.1")).toBe(true);
  expect(await join(open.url, other.code, "10.0.0.2")).toBe("too-many-requests");
});
