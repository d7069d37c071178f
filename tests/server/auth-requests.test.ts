// Every request of better-auth's own interface, from everyone, about one teacher: that teacher's account stays as it is.

import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Auth, createAuth } from "../../server/auth/auth";
import type { Database } from "../../server/store/database";
import { hashQuickly } from "./support/quick-hashing";
import { engines, teacherDatabase } from "./teacher-database";

const HERE = "http://here.test";
const owner = { name: "Ms Li", email: "li@school.test", password: "wok over fire" };
const colleague = { name: "Mr Wu", email: "wu@school.test", password: "a quiet evening" };

let db: Database;
let auth: Auth;
let ownerId: string;
/** The owner's own sign-in, which the others try to end. */
let token: string;
const cookies = { nobody: "", forged: "blamegrad.session_token=", expired: "", colleague: "" };
type Role = keyof typeof cookies;

beforeAll(async () => {
  db = await teacherDatabase();
  const secret = randomBytes(32).toString("base64url");
  auth = createAuth(db, { secret, signUp: "open", publicUrl: null });
  ownerId = (await auth.api.signUpEmail({ body: owner })).user.id;
  await auth.api.signUpEmail({ body: colleague });
  cookies.expired = await signIn(owner);
  await db.prisma.session.updateMany({
    where: { userId: ownerId },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  token = (await auth.api.signInEmail({ body: owner })).token;
  cookies.forged += `${token}.${randomBytes(32).toString("base64")}`;
});
afterAll(() => db.close());

async function signIn(body: typeof owner): Promise<string> {
  const { headers } = await auth.api.signInEmail({ body, returnHeaders: true });
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

interface Asked {
  path: string;
  methods: string[];
}

/** As the library has them; what it keeps for the server has no path. */
const requests = (): Asked[] =>
  Object.values(auth.api as Record<string, { path?: string; options: { method: string | string[] } }>)
    .filter(({ path }) => path !== undefined)
    .map(({ path = "", options }) => ({ path, methods: [options.method].flat() }));

/** Everything that a request may take, about the owner, or as somebody who would like to be; a new name comes without an address. */
const about = (path: string) => ({
  ...{ token, userId: ownerId, newEmail: "mine@school.test" },
  ...(path !== "/update-user" && { email: owner.email }),
  ...{ name: "Mallory", image: "", accountId: ownerId, providerId: "credential", provider: "google" },
  ...{ password: "a guess at it", currentPassword: "a guess at it", newPassword: "my own password" },
});

async function ask(role: Role, method: string, path: string): Promise<Response> {
  const query = method === "GET" ? `?${new URLSearchParams(about(path))}` : "";
  const url = `${HERE}/api/auth${path.replace(/:\w+/, token)}${query}`;
  const headers = {
    cookie: cookies[role],
    origin: HERE,
    host: "here.test",
    "content-type": "application/json",
  };
  const body = method === "GET" ? null : JSON.stringify(about(path));
  return auth.handler(new Request(url, { method, headers, body }));
}

/** Some requests end what they were asked with. */
async function staySignedIn() {
  const headers = new Headers({ cookie: cookies.colleague });
  if (!(await auth.api.getSession({ headers }))) cookies.colleague = await signIn(colleague);
}

const account = async () => ({
  user: await db.prisma.user.findUnique({ where: { id: ownerId } }),
  accounts: await db.prisma.account.findMany({ where: { userId: ownerId } }),
  session: await db.prisma.session.findUnique({ where: { token } }),
});

it.each(["nobody", "forged", "expired", "colleague"] as const)("is of no use to %s", async (role) => {
  const before = await account();
  expect(before.session?.userId).toBe(ownerId);
  for (const { path, methods } of requests()) {
    for (const method of methods) {
      if (role === "colleague") await staySignedIn();
      const response = await ask(role, method, path);
      const said = await response.text();
      const told = { path, method, role, status: response.status, said };
      expect(said, JSON.stringify(told)).not.toContain(owner.name);
      expect(response.status, JSON.stringify(told)).toBeLessThan(500);
    }
  }
  expect(await account()).toEqual(before);
  // The same requests do what they say to whom they may.
  const names = await db.prisma.user.findMany({ select: { name: true }, orderBy: { email: "asc" } });
  expect(names.map(({ name }) => name)).toEqual([
    owner.name,
    role === "colleague" ? "Mallory" : colleague.name,
  ]);
});

it.each(engines)("refuses what %s cannot store as any mistake, and breaks at none of it", async (engine) => {
  const other = await teacherDatabase(engine);
  const secret = randomBytes(32).toString("base64url");
  const asked = await hashQuickly(createAuth(other, { secret, signUp: "open", publicUrl: null }));
  const { headers } = await asked.api.signUpEmail({ body: owner, returnHeaders: true });
  const cookie = headers.getSetCookie().join("; ");
  const token = "t".repeat(24);
  const bodies = {
    "/sign-up/email": { ...colleague, name: "\u0000" },
    "/sign-in/email": { ...owner, password: "\u0000" },
    "/reset-password": { token: "\u0000", newPassword: "my own password" },
    "/update-user": { name: "A\u0000" },
    "/change-password": { currentPassword: "\u0000", newPassword: "my own password" },
    "/revoke-session": { token: `${token}\u0000` },
  };
  const odd = [...Object.entries(bodies), ["/update-user", { name: null }] as const];
  for (const [path, body] of odd) {
    const request = new Request(`${HERE}/api/auth${path}`, {
      ...{ method: "POST", body: JSON.stringify(body) },
      headers: { cookie, origin: HERE, host: "here.test", "content-type": "application/json" },
    });
    expect([path, (await asked.handler(request)).status]).toEqual([path, 400]);
  }
  await other.close();
});
