// Every page, route and server action, asked for by everyone with the ids of one teacher: only that teacher gets to see or change anything.

import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { connectPhone, hangUp, joinClass } from "../load/phones";
import { multiplication } from "../server/support/multiplication";
import { everythingOf, PASSWORD, signUp } from "./account";
import { expect, test } from "./fixtures";
import { actionsOfBuild, formOf, Guest, type Sent } from "./guest";
import type { BuiltServer } from "./server";

const OWNER = "owner@school.test";
/** Stands in what is the owner's, and nowhere else. */
const SECRET = "Zaubertrank";
const SECRETS = new RegExp(`${SECRET}|${OWNER}`);

/** The owner last, who changes what the others could not. */
const roles = ["nobody", "student", "expired", "colleague", "owner"] as const;
type Role = (typeof roles)[number];

interface Ids {
  quiz: string;
  running: string;
  ended: string;
  code: string;
}

/** What each is answered; `stranger` is whoever is not signed in. */
interface Outcomes {
  stranger: string;
  colleague: string;
  owner: string;
}

interface Asked extends Outcomes {
  at: string;
}

const all = (outcome: string): Outcomes => ({ stranger: outcome, colleague: outcome, owner: outcome });
const signIn = (path: string) => `to /sign-in?next=${encodeURIComponent(path)}`;

const pagesOf = ({ quiz, running, ended, code }: Ids): Record<string, Asked> => ({
  "/": { at: "/", ...all("200") },
  "/play": { at: "/play", ...all("to /") },
  "/play/[code]": { at: `/play/${code}`, ...all("200") },
  "/screen/[code]": { at: `/screen/${code}`, ...all("200") },
  "/host/[code]": { at: `/host/${code}`, ...all("200"), stranger: signIn(`/host/${code}`) },
  "/sign-in": { at: "/sign-in", ...all("to /dashboard"), stranger: "200" },
  "/sign-up": { at: "/sign-up", ...all("to /dashboard"), stranger: "200" },
  "/privacy": { at: "/privacy", ...all("200") },
  "/forgot-password": { at: "/forgot-password", ...all("200") },
  "/new-password": { at: "/new-password", ...all("200") },
  "/dashboard": { at: "/dashboard", ...all("200"), stranger: signIn("/dashboard") },
  "/account": { at: "/account", ...all("200"), stranger: signIn("/account") },
  "/quizzes/[id]": {
    ...{ at: `/quizzes/${quiz}`, stranger: signIn(`/quizzes/${quiz}`) },
    ...{ colleague: "404", owner: "200" },
  },
  "/quizzes/[id]/print": {
    ...{ at: `/quizzes/${quiz}/print`, stranger: signIn(`/quizzes/${quiz}/print`) },
    ...{ colleague: "404", owner: "200" },
  },
  "/sessions/[id]": {
    ...{ at: `/sessions/${running}`, stranger: signIn(`/sessions/${running}`) },
    ...{ colleague: "404", owner: "200" },
  },
  "/sessions/[id]/results.csv": {
    ...{ at: `/sessions/${ended}/results.csv`, stranger: "404", colleague: "404", owner: "200" },
  },
  "/api/auth/[...all]": { at: "/api/auth/list-sessions", ...all("200"), stranger: "401" },
});

interface Act extends Asked {
  sent: Sent;
}

const nothing = {};
const saved = { title: { en: "Taken" }, items: [] };
const slide = { kind: "slide", title: { en: "Taken" }, text: {}, picture: null };
const refused = (refusal: string) => `200 {"ok":false,"refusal":"${refusal}"}`;

/** In an order in which the owner can do all of it. */
const actionsOf = ({ quiz, ended }: Ids): Record<string, Act> => ({
  "app/i18n/actions.ts chooseLanguage": { at: "/", sent: [formOf({ locale: "zh" })], ...all("200") },
  "app/ui/actions.ts chooseTheme": { at: "/", sent: [formOf({ theme: "dark" })], ...all("200") },
  "app/actions.ts enterCode": { at: "/", sent: [formOf({ code: "ABCDEF" })], ...all("to /play/ABCDEF") },
  "app/(account)/actions.ts signIn": {
    ...{ at: "/sign-in", sent: [nothing, formOf({ email: OWNER, password: "a guess at it" })] },
    ...all("refused: wrongPair"),
  },
  "app/(account)/actions.ts signUp": {
    ...{ at: "/sign-up", sent: [nothing, formOf({ name: "Two", email: OWNER, password: PASSWORD })] },
    ...all("refused: emailTaken"),
  },
  "app/(account)/forgot-password/actions.ts sendResetLink": {
    ...{ at: "/forgot-password", sent: [nothing, formOf({ email: OWNER })] },
    ...all("done"),
  },
  "app/(account)/new-password/actions.ts chooseNewPassword": {
    ...{ at: "/new-password", sent: [nothing, formOf({ token: "a".repeat(24), password: "my own now" })] },
    ...all("refused: linkOver"),
  },
  "app/account/actions.ts changePassword": {
    ...{
      at: "/account",
      sent: [nothing, formOf({ currentPassword: "a guess at it", password: "my own now" })],
    },
    ...{ ...all("refused: wrongPassword"), stranger: signIn("/account") },
  },
  "app/account/actions.ts deleteAccount": {
    ...{ at: "/account", sent: [nothing, formOf({ password: "a guess at it" })] },
    ...{ ...all("refused: wrongPassword"), stranger: signIn("/account") },
  },
  "app/dashboard/actions.ts createQuiz": {
    ...{ at: "/dashboard", sent: [] },
    ...{ ...all("to /quizzes/…"), stranger: signIn("/dashboard") },
  },
  "app/dashboard/actions.ts startClass": {
    ...{ at: "/dashboard", sent: [formOf({ quiz })], stranger: signIn("/dashboard") },
    ...{ colleague: `to /quizzes/${quiz}`, owner: "to /host/…" },
  },
  "app/dashboard/actions.ts duplicateQuiz": {
    ...{ at: "/dashboard", sent: [formOf({ quiz })], stranger: signIn("/dashboard") },
    ...{ colleague: "to /dashboard", owner: "to /quizzes/…" },
  },
  "app/quizzes/[id]/actions.ts saveQuiz": {
    ...{
      at: `/quizzes/${quiz}`,
      sent: [{ id: quiz, version: 1, ...saved }],
      stranger: refused("signed-out"),
    },
    ...{ colleague: refused("quiz-not-found"), owner: '200 {"ok":true,"value":2}' },
  },
  "app/quizzes/[id]/actions.ts otherQuizzes": {
    ...{ at: `/quizzes/${quiz}`, sent: [quiz], stranger: refused("signed-out") },
    ...{ colleague: '200 {"ok":true,"value":"…"}', owner: '200 {"ok":true,"value":"…"}' },
  },
  "app/quizzes/[id]/actions.ts copyItem": {
    ...{ at: `/quizzes/${quiz}`, sent: [{ to: quiz, item: slide }], stranger: refused("signed-out") },
    ...{ colleague: refused("quiz-not-found"), owner: '200 {"ok":true,"value":"…"}' },
  },
  "app/quizzes/[id]/actions.ts saveAsCopy": {
    ...{ at: `/quizzes/${quiz}`, sent: [saved], stranger: refused("signed-out") },
    ...{ colleague: '200 {"ok":true,"value":"…"}', owner: '200 {"ok":true,"value":"…"}' },
  },
  "app/dashboard/actions.ts deleteQuiz": {
    ...{ at: "/dashboard", sent: [quiz], stranger: signIn("/dashboard"), colleague: "200", owner: "200" },
  },
  "app/dashboard/actions.ts deleteSession": {
    ...{ at: "/dashboard", sent: [ended], stranger: signIn("/dashboard") },
    ...{ colleague: "to /dashboard", owner: "to /dashboard" },
  },
  "app/(account)/actions.ts signOut": { at: "/dashboard", sent: [], ...all("to /") },
});

const outcomeFor = (role: Role, { stranger, colleague, owner }: Outcomes) =>
  role === "owner" ? owner : role === "colleague" ? colleague : stranger;

test("Every page, route and action keeps a teacher's things for that teacher", async ({ server }) => {
  const owner = new Guest(server.url, await signUp(server, OWNER));
  const ids = await prepare(server.url, owner);
  const guests: Record<Role, Guest> = {
    nobody: new Guest(server.url),
    student: new Guest(server.url, `blamegrad-locale=en; blamegrad.session_token=${"p".repeat(43)}`),
    expired: new Guest(server.url, await signedOut(server)),
    colleague: new Guest(server.url, await signUp(server, "colleague@school.test")),
    owner,
  };
  const before = await everythingOf(server, OWNER);
  expect(before).toContain(SECRET);
  for (const path of ["/dashboard", `/sessions/${ids.ended}`])
    expect((await owner.get(path)).body, path).toContain("deleted for good after");
  for (const role of roles) {
    const [pages, actions] = [pagesOf(ids), actionsOf(ids)];
    const told: Record<string, string> = {};
    for (const [name, { at }] of Object.entries(pages)) {
      const { outcome, body } = await guests[role].get(at);
      told[name] = outcome;
      if (role !== "owner") expect(body, `${name}, for ${role}`).not.toMatch(SECRETS);
    }
    for (const [name, { at, sent }] of Object.entries(actions)) {
      const { outcome, body } = await guests[role].act(at, idOf(name), sent);
      told[name] = plain(outcome, ids);
      if (role !== "owner") expect(body, `${name}, for ${role}`).not.toContain(SECRET);
    }
    const expected = Object.entries({ ...pages, ...actions }).map(([name, asked]) => [
      name,
      outcomeFor(role, asked),
    ]);
    expect({ role, told }).toEqual({ role, told: Object.fromEntries(expected) });
    if (role === "colleague") expect(await everythingOf(server, OWNER)).toBe(before);
  }
  expect(await everythingOf(server, OWNER)).not.toBe(before);
  const scaled = "/_next/image?url=%2Fapple-icon.png&w=640&q=75";
  expect((await guests.nobody.get(scaled)).outcome, "a picture that the server would have to scale").toBe(
    "404",
  );
});

const idOf = (name: string) => {
  const id = actionsOfBuild().get(name);
  if (!id) throw new Error(`The build has no action ${name}.`);
  return id;
};

/** The owner's own cookie of a sign-in that is over. */
async function signedOut({ url }: BuiltServer): Promise<string> {
  const body = { email: OWNER, password: PASSWORD };
  const { cookies } = await new Guest(url).post("/api/auth/sign-in/email", body);
  expect((await new Guest(url, cookies).get("/dashboard")).outcome).toBe("200");
  await new Guest(url, cookies).post("/api/auth/sign-out", {});
  return cookies;
}

/** A quiz, a class that runs, and one that is over, with a student's answer in it. */
async function prepare(url: string, owner: Guest): Promise<Ids> {
  const act = (name: string, at: string, sent: Sent) => owner.act(at, idOf(name), sent);
  const startClass = async () => {
    const { outcome } = await act("app/dashboard/actions.ts startClass", "/dashboard", [formOf({ quiz })]);
    return outcome.replace("to /host/", "");
  };
  const made = await act("app/dashboard/actions.ts createQuiz", "/dashboard", []);
  const quiz = made.outcome.replace("to /quizzes/", "");
  const text = { en: SECRET, zh: SECRET };
  const question = { ...multiplication(), prompt: text, explanation: text };
  const stored = { id: quiz, version: 0, title: text, items: [question] };
  await act("app/quizzes/[id]/actions.ts saveQuiz", `/quizzes/${quiz}`, [stored]);
  const first = await startClass();
  const student = await joinClass(url, first, SECRET);
  const host = await connectPhone(url, { role: "host", code: first }, { cookie: owner.cookie });
  await host.emitWithAck("session:end", {});
  hangUp([student, host]);
  const code = await startClass();
  const desk = (await owner.get("/dashboard")).body;
  const [running = "", ended = ""] = new Set(
    [...desk.matchAll(/\/sessions\/([a-z0-9]+)/g)].map(([, id]) => id),
  );
  return { quiz, running, ended, code };
}

/** New ids are whatever they are, and a refused form says at length why. */
const plain = (outcome: string, { quiz }: Ids) =>
  outcome
    .replace(/^to \/(quizzes|host)\/(.*)$/, (to, place, id) => (id === quiz ? to : `to /${place}/…`))
    .replace(/"value":(".*"|\[.*\])/, '"value":"…"')
    .replace(/^200 \{.*"isDone":true\}$/, "done")
    .replace(/^200 \{.*"problem":"(\w+)".*\}$/, "refused: $1");

test("The table of pages, routes and actions is whole", () => {
  const ids: Ids = { quiz: "q", running: "r", ended: "e", code: "C" };
  const sources = readdirSync("app", { recursive: true, encoding: "utf8" }).map((path) =>
    posix.join("app", path),
  );
  const places = sources
    .filter((path) => /(^|\/)(page|route)\.tsx?$/.test(path))
    .map((path) => path.replace(/^app|\/\([^)]*\)|\/(page|route)\.tsx?$/g, "") || "/");
  expect(Object.keys(pagesOf(ids)).sort()).toEqual(places.sort());
  const actions = sources
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
    .filter(({ text }) => text.includes('"use server"'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => `${path} ${name}`),
    );
  expect(Object.keys(actionsOf(ids)).sort()).toEqual(actions.sort());
  expect([...actionsOfBuild().keys()].sort()).toEqual(actions.sort());
});
