// Accounts and sign-in: who gets in, who does not, and where they land.

import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Auth, createAuth } from "../../server/auth/auth";
import { returnPath } from "../../server/auth/return-path";
import type { Database } from "../../server/store/database";
import { teacherDatabase } from "./teacher-database";

const secret = randomBytes(32).toString("base64url");
const teacher = { name: "Ms Li", email: "li@school.test", password: "wok over fire" };

let db: Database;
let auth: Auth;

beforeAll(async () => {
  db = await teacherDatabase();
  auth = createAuth(db, { secret, signUp: "open", publicUrl: null });
  await auth.api.signUpEmail({ body: teacher });
});

afterAll(() => db.close());

/** What a browser sends back after a response. */
const cookieFrom = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .filter((cookie) => cookie?.includes("session_token"))
    .join("; ");

async function signIn(body: { email: string; password: string }): Promise<string> {
  const { headers } = await auth.api.signInEmail({ body, returnHeaders: true });
  return cookieFrom(headers);
}

const visitor = (cookie: string) => auth.api.getSession({ headers: new Headers({ cookie }) });

describe("signing in", () => {
  it("recognises a teacher by the cookie alone, as a socket's handshake carries it", async () => {
    const session = await visitor(await signIn(teacher));
    expect(session?.user).toMatchObject({ name: "Ms Li", email: "li@school.test" });
  });

  it("does not mind how the e-mail address is capitalised", async () => {
    await expect(signIn({ ...teacher, email: "Li@School.Test" })).resolves.toContain("session_token");
  });

  it("refuses a wrong password", async () => {
    await expect(signIn({ ...teacher, password: "wok over ice" })).rejects.toMatchObject({
      body: { code: "INVALID_EMAIL_OR_PASSWORD" },
    });
  });

  it("answers an unknown address exactly like a wrong password", async () => {
    await expect(signIn({ ...teacher, email: "nobody@school.test" })).rejects.toMatchObject({
      body: { code: "INVALID_EMAIL_OR_PASSWORD" },
    });
  });

  it("does not believe a cookie whose signature was changed", async () => {
    const cookie = await signIn(teacher);
    expect(await visitor(cookie.slice(0, -8))).toBeNull();
    expect(await visitor(cookie.replace(/=./, (first) => (first === "=x" ? "=y" : "=x")))).toBeNull();
  });

  it("forgets the teacher who signs out, in every place that cookie was copied to", async () => {
    const cookie = await signIn(teacher);
    await auth.api.signOut({ headers: new Headers({ cookie }) });
    expect(await visitor(cookie)).toBeNull();
  });

  it("stores no password in the clear", async () => {
    const accounts = await db.prisma.account.findMany();
    expect(accounts).toHaveLength(1);
    expect(JSON.stringify(accounts)).not.toContain(teacher.password);
  });

  it("keeps neither the address nor the browser that a teacher signed in with", async () => {
    const headers = new Headers({ "x-forwarded-for": "203.0.113.7", "user-agent": "a browser" });
    await auth.api.signInEmail({ body: teacher, headers });
    const sessions = await db.prisma.session.findMany();
    expect(sessions.length).toBeGreaterThan(0);
    for (const { ipAddress, userAgent } of sessions) expect([ipAddress, userAgent]).toEqual([null, null]);
  });

  it("slows down whoever guesses passwords of one account, and leaves others alone", async () => {
    const target = "guessed@school.test";
    for (let attempt = 0; attempt < 10; attempt++)
      await expect(signIn({ email: target, password: "guess" })).rejects.toMatchObject({ statusCode: 401 });
    await expect(signIn({ email: target, password: "guess" })).rejects.toMatchObject({ statusCode: 429 });
    await expect(signIn(teacher)).resolves.toContain("session_token");
  });
});

describe("signing up", () => {
  it("refuses an address that already has an account, and a short password", async () => {
    await expect(auth.api.signUpEmail({ body: teacher })).rejects.toMatchObject({ statusCode: 422 });
    await expect(
      auth.api.signUpEmail({ body: { ...teacher, email: "new@school.test", password: "short" } }),
    ).rejects.toMatchObject({ body: { code: "PASSWORD_TOO_SHORT" } });
  });

  it("takes no name, address or picture without end, from the forms or from programs", async () => {
    const long = { ...teacher, email: "long@school.test", name: "王".repeat(81) };
    await expect(auth.api.signUpEmail({ body: long })).rejects.toMatchObject({ statusCode: 400 });
    const email = `${"a".repeat(60)}@${"b.".repeat(110)}test`;
    await expect(auth.api.signUpEmail({ body: { ...teacher, email } })).rejects.toMatchObject({
      statusCode: 400,
    });
    expect(await db.prisma.user.count({ where: { OR: [{ name: long.name }, { email }] } })).toBe(0);
    const headers = new Headers({ cookie: await signIn(teacher) });
    const image = `data:${"x".repeat(10_000)}`;
    for (const body of [{ name: long.name }, { image }])
      await expect(auth.api.updateUser({ body, headers })).rejects.toMatchObject({ statusCode: 400 });
  });

  it("is refused by the server itself when the operator closed it", async () => {
    const closed = createAuth(db, { secret, signUp: "closed", publicUrl: null });
    const body = { ...teacher, email: "late@school.test" };
    await expect(closed.api.signUpEmail({ body })).rejects.toMatchObject({ statusCode: 400 });
    expect(await db.prisma.user.count({ where: { email: body.email } })).toBe(0);
  });
});

describe("over HTTP", () => {
  const post = (headers: Record<string, string>, server = "http://192.168.1.20:3000") =>
    auth.handler(
      new Request(`${server}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", host: new URL(server).host, ...headers },
        body: JSON.stringify(teacher),
      }),
    );

  it("works on whatever address the school's network gives the server, without configuration", async () => {
    const response = await post({ origin: "http://192.168.1.20:3000" });
    expect(response.status).toBe(200);
    expect(await visitor(cookieFrom(response.headers))).not.toBeNull();
  });

  it("works behind a proxy that speaks HTTPS to the browser", async () => {
    const response = await post({ origin: "https://blame.school.test", host: "blame.school.test" });
    expect(response.status).toBe(200);
  });

  it("refuses a form on somebody else's site", async () => {
    expect((await post({ origin: "https://evil.test", cookie: "x=y" })).status).toBe(403);
  });

  it("keeps the cookie from scripts and other sites, and on HTTPS from plain connections", async () => {
    const plain = (await post({})).headers.getSetCookie().join();
    expect(plain).toMatch(/HttpOnly/);
    expect(plain).toMatch(/SameSite=Lax/);
    expect(plain).not.toMatch(/Secure/);
    const secure = createAuth(db, { secret, signUp: "open", publicUrl: "https://blame.school.test" });
    const { headers } = await secure.api.signInEmail({ body: teacher, returnHeaders: true });
    expect(headers.getSetCookie().join()).toMatch(/Secure/);
  });
});

describe("the way back after signing in", () => {
  it.each([
    ["/dashboard", "/dashboard"],
    ["/quizzes/abc?question=2", "/quizzes/abc?question=2"],
    ["/sessions/x1#rounds", "/sessions/x1"],
    ["/quizzes/../dashboard", "/dashboard"],
    ["/./dashboard", "/dashboard"],
    ["/dashboard?next=//evil.test", "/dashboard?next=//evil.test"],
    ["/%2F%2Fevil.test", "/%2F%2Fevil.test"],
  ])("of %j is the page %j", (wanted, page) => {
    expect(returnPath(wanted)).toBe(page);
  });

  it.each([
    "//evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
    "\t//evil.test",
    "/.//evil.test",
    "/./\\evil.test",
    "/..//evil.test",
    "/%2e//evil.test",
    "/x/..//evil.test",
    "/x/.././/evil.test",
    "/.\t//evil.test",
    "///evil.test",
    "/.///evil.test",
    "//[",
    "http:evil.test",
    "https://evil.test",
    "javascript:alert(1)",
    "",
    null,
    ["/dashboard"],
  ])("never leaves this server: %j", (path) => {
    expect(returnPath(path)).toBeNull();
  });
});
