// What the pages on privacy promise: nothing more is stored than they say, and they say the same in both languages.

import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuth } from "../../server/auth/auth";
import { readConfig } from "../../server/settings/config";
import type { Database } from "../../server/store/database";
import { joinAll } from "../../server/store/joining";
import { newcomer, newLesson } from "./support/lessons";
import { teacherDatabase } from "./teacher-database";

let db: Database;
beforeAll(async () => {
  db = await teacherDatabase();
});
afterAll(() => db.close());

/** All that is stored of a student, by what the page calls it; what is not here is not told to anybody. */
const told = {
  participant: [
    ...["id", "sessionId", "nickname", "nicknameKey", "joinedAt"],
    // The fingerprint of its key.
    "tokenHash",
    // Where it is in the list, and whether it was taken out.
    ...["seat", "score", "streak", "robot", "removedAt", "blocked"],
  ],
  answer: [
    ...["id", "roundId", "participantId", "part", "parts", "place"],
    ...["value", "answeredAt", "correct", "credit", "points"],
  ],
  reason: ["id", "roundId", "participantId", "text"],
} as const;

describe("of a student", () => {
  it("nothing is stored but what the page on privacy says", () => {
    const columns = (model: keyof typeof told) => Object.keys(db.prisma[model].fields);
    const untold = (model: keyof typeof told) =>
      columns(model).filter((column) => !told[model].some((each) => each === column));
    expect([untold("participant"), untold("answer"), untold("reason")]).toEqual([[], [], []]);
    expect(columns("participant")).toContain("nickname");
  });

  it("the key that a phone made is stored as its fingerprint alone", async () => {
    const { id } = await newLesson(db);
    const ada = newcomer(id, "Ada");
    await joinAll(db, [ada]);
    expect(JSON.stringify(await db.prisma.participant.findMany())).not.toContain(ada.token);
  });
});

describe("of a teacher", () => {
  it("a sign-in lasts thirty days at most, and says nothing of the device", async () => {
    const secret = randomBytes(32).toString("base64url");
    const { api } = createAuth(db, { secret, signUp: "open", publicUrl: null });
    const headers = new Headers({ "user-agent": "a browser", "x-forwarded-for": "203.0.113.7" });
    const body = { name: "Ms Li", email: "li@privacy.test", password: "wok over fire" };
    const { headers: answer } = await api.signUpEmail({ body, headers, returnHeaders: true });
    const [session] = await db.prisma.session.findMany();
    expect(session).toMatchObject({ ipAddress: null, userAgent: null });
    const days = ((session?.expiresAt.getTime() ?? Number.POSITIVE_INFINITY) - Date.now()) / 86_400_000;
    expect(days).toBeLessThanOrEqual(30);
    const names = answer.getSetCookie().map((cookie) => cookie.split("=")[0]);
    expect([...new Set(names)]).toEqual(["blamegrad.session_token", "blamegrad.device"]);
  });
});

describe("the page on privacy", () => {
  const pages = ["docs/privacy.md", "docs/privacy.zh.md"].map((file) => readFileSync(file, "utf8"));

  it("says the same in both languages: as many parts, and as many points in each", () => {
    const shape = (page: string) => page.split(/^## /m).map((part) => part.match(/^- /gm)?.length ?? 0);
    expect(shape(pages[1] ?? "")).toEqual(shape(pages[0] ?? ""));
  });

  it("is linked from the README, and says how long a class is kept where nobody sets it", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const name of ["docs/privacy.md", "docs/privacy.zh.md", "docs/security.md"])
      expect(readme).toContain(`(${name})`);
    const { keepClassesMonths } = readConfig({ NODE_ENV: "test", DATA_DIR: process.env.DATA_DIR });
    expect(keepClassesMonths).toBe(12);
    expect(pages[0]).toContain("until twelve months after its teacher last did something in it");
  });
});
