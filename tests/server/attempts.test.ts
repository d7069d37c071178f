// Guessing passwords is slow from wherever it is tried, and keeps nobody out who is at home here.

import { randomBytes } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Auth, createAuth } from "../../server/auth/auth";
import { answered } from "../../server/auth/requests";
import { createEvents } from "../../server/bounds/events";
import { SOURCE_HEADER } from "../../server/bounds/source";
import type { Database } from "../../server/store/database";
import { hashQuickly } from "./support/quick-hashing";
import { teacherDatabase } from "./teacher-database";

const secret = randomBytes(32).toString("base64url");
const li = { email: "li@school.test", password: "wok over fire" };
const SCHOOL = "198.51.100.7";
const HOME = "203.0.113.5";
const NO_WAIT = 10;

interface From {
  source?: string;
  cookie?: string;
}

let db: Database;
let auth: Auth;
const lines: Record<string, unknown>[] = [];

beforeEach(async () => {
  db ??= await teacherDatabase();
  lines.length = 0;
  const log = { warn: (facts: object) => void lines.push(facts as never), error: () => {} };
  auth = await hashQuickly(
    createAuth(db, { secret, signUp: "open", publicUrl: null }, { events: createEvents(log, NO_WAIT) }),
  );
  if ((await db.prisma.user.count()) === 0)
    await auth.api.signUpEmail({ body: { ...li, name: "Ms Li" }, headers: from({ source: HOME }) });
});

afterAll(() => db.close());

const from = ({ source = SCHOOL, cookie }: From) =>
  new Headers({ [SOURCE_HEADER]: source, ...(cookie && { cookie }) });

async function trySignIn(email: string, password: string, { source, cookie }: From = {}) {
  const headers = from({ source, cookie });
  return auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }).then(
    (said) => ({ status: 200, wait: 0, headers: said.headers }),
    (error) => ({
      status: error.statusCode as number,
      wait: Number(error.body?.retryAfter ?? 0),
      headers: new Headers(),
    }),
  );
}

async function guess(times: number, one: (n: number) => From & { email?: string }): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < times; n++) {
    const { email = li.email, ...where } = one(n);
    statuses.push((await trySignIn(email, `guess ${n}`, where)).status);
  }
  return statuses;
}

const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

describe("guessing", () => {
  it("at one account from one place is refused after ten tries, and says when to try again", async () => {
    expect(await guess(10, () => ({}))).toEqual(Array(10).fill(401));
    const refused = await trySignIn(li.email, li.password);
    expect(refused.status).toBe(429);
    expect(refused.wait).toBeGreaterThan(0);
    expect(refused.wait).toBeLessThanOrEqual(60);
  });

  it("does not keep the owner out who comes from another place", async () => {
    await guess(500, () => ({}));
    expect((await trySignIn(li.email, li.password, { source: HOME })).status).toBe(200);
  });

  it("does not keep out who was signed in on this computer before, in the same place too", async () => {
    const { headers } = await trySignIn(li.email, li.password);
    const cookie = cookiesOf(headers);
    await guess(500, () => ({}));
    await guess(500, (n) => ({ email: `nobody-${n}@school.test` }));
    await guess(500, (n) => ({ source: `10.0.${n % 250}.${Math.floor(n / 250)}` }));
    expect((await trySignIn(li.email, li.password)).status).toBe(429);
    expect((await trySignIn(li.email, li.password, { cookie })).status).toBe(200);
  });

  it("on a computer that is known is refused after ten tries as well", async () => {
    const cookie = cookiesOf((await trySignIn(li.email, li.password)).headers);
    expect((await guess(11, () => ({ cookie }))).at(-1)).toBe(429);
  });

  it("on a computer that was left signed in is refused after ten tries, whether to change the password or to say it again", async () => {
    const headers = from({ cookie: cookiesOf((await trySignIn(li.email, li.password)).headers) });
    const status = (asked: Promise<unknown>) =>
      asked.then(
        () => 200,
        (error) => error.statusCode as number,
      );
    const say = (password: string) => status(auth.api.verifyPassword({ body: { password }, headers }));
    const change = (currentPassword: string) =>
      status(auth.api.changePassword({ body: { currentPassword, newPassword: "a quiet evening" }, headers }));
    for (let n = 0; n < 5; n++)
      expect([await say(`guess ${n}`), await change(`guess ${n}`)]).toEqual([400, 400]);
    expect([await say(li.password), await change(li.password)]).toEqual([429, 429]);
  });

  it("with a mark that somebody made up, or that is another account's, counts as from anywhere", async () => {
    const other = { name: "Mr Wu", email: `wu-${Date.now()}@school.test`, password: "a quiet evening" };
    const { headers } = await auth.api.signUpEmail({ body: other, headers: from({}), returnHeaders: true });
    await guess(10, () => ({}));
    for (const cookie of [cookiesOf(headers), `blamegrad.device=${"a".repeat(22)}.${"b".repeat(22)}`])
      expect((await trySignIn(li.email, li.password, { cookie })).status).toBe(429);
  });

  it("at many accounts from one place is limited over all of them", async () => {
    const statuses = await guess(200, (n) => ({ email: `teacher-${n}@school.test` }));
    expect(statuses.filter((status) => status === 401)).toHaveLength(100);
    expect(statuses.at(-1)).toBe(429);
  });

  it("at one account from everywhere is slowed to a hundred tries an hour", async () => {
    const statuses = await guess(300, (n) => ({ source: `10.1.${n % 250}.${Math.floor(n / 250)}` }));
    expect(statuses.filter((status) => status === 401)).toHaveLength(100);
  });
});

describe("a school behind one address", () => {
  it("signs in thirty teachers at eight o'clock, each of whom first mistypes twice", async () => {
    const staff = Array.from({ length: 30 }, (_, n) => `staff-${n}-${Date.now()}@school.test`);
    for (const email of staff)
      await auth.api.signUpEmail({ body: { name: "A", email, password: li.password }, headers: from({}) });
    const morning = staff.map(async (email) => {
      for (const password of ["wrong 1", "wrong 2"]) await trySignIn(email, password);
      return (await trySignIn(email, li.password)).status;
    });
    expect(await Promise.all(morning)).toEqual(Array(30).fill(200));
  });

  it("signs the same thirty in again and again: who gets in uses nothing up", async () => {
    for (let n = 0; n < 300; n++) expect((await trySignIn(li.email, li.password)).status).toBe(200);
  });

  it("makes sixty accounts in five minutes, and another school its own meanwhile", async () => {
    const signUp = (n: number, source: string) => {
      const body = { name: "A", email: `new-${source}-${n}@school.test`, password: li.password };
      return auth.api.signUpEmail({ body, headers: from({ source }) }).then(
        () => 200,
        (error) => error.statusCode as number,
      );
    };
    for (let n = 0; n < 60; n++) expect(await signUp(n, SCHOOL)).toBe(200);
    expect(await signUp(60, SCHOOL)).toBe(429);
    expect(await signUp(0, HOME)).toBe(200);
  });
});

describe("the log", () => {
  it("tells of failed and refused sign-ins without saying whose, gathered and not one by one", async () => {
    await guess(500, () => ({}));
    await vi.waitFor(() => expect(lines.map(({ event }) => event)).toContain("sign-in limited"));
    const count = (event: string) =>
      lines.filter((line) => line.event === event).reduce((sum, line) => sum + Number(line.count), 0);
    await vi.waitFor(() => expect([count("sign-in failed"), count("sign-in limited")]).toEqual([10, 490]));
    expect(lines.length).toBeLessThan(250);
    const text = JSON.stringify(lines);
    expect(text).toContain(SCHOOL);
    expect(text).not.toMatch(/li@|school\.test|guess/);
    expect(new Set(lines.flatMap(({ accounts }) => accounts as string[])).size).toBe(1);
  });

  it("repeats nothing of what it refuses, at most a few lines of a flood, on the console neither", async () => {
    const printed = [vi.spyOn(console, "error"), vi.spyOn(console, "log"), vi.spyOn(console, "warn")];
    const ask = (path: string, body: object | string) =>
      auth.handler(
        new Request(`http://here.test/api/auth${path}`, {
          method: "POST",
          headers: { "content-type": "application/json", origin: "http://here.test", host: "here.test" },
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      );
    const secret = "Zaubertrank ".repeat(1_000);
    for (let n = 0; n < 100; n++) {
      for (const path of ["/sign-in/email", "/request-password-reset", "/sign-in/social"])
        await ask(path, { callbackURL: secret, redirectTo: secret, provider: secret, email: secret });
      await ask("/sign-out", secret);
    }
    const aborted = new Request("http://here.test/api/auth/sign-out", {
      ...{ method: "POST", headers: { "content-type": "application/json" }, signal: AbortSignal.abort() },
      ...{ body: new ReadableStream({ pull: (sent) => sent.error(new Error("aborted")) }), duplex: "half" },
    } as RequestInit);
    expect((await answered(aborted, auth.handler)).status).toBe(400);
    await vi.waitFor(() => expect(lines.map(({ event }) => event)).toContain("account request refused"));
    expect(JSON.stringify(lines)).not.toContain("Zaubertrank");
    expect(lines.length).toBeLessThan(100);
    for (const spied of printed) expect(spied).not.toHaveBeenCalled();
  });
});
