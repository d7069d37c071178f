import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Auth, createAuth } from "../../server/auth/auth";
import { readBackup } from "../../server/setup/admin-backup";
import { freePort } from "../../server/setup/scratch-postgres";
import type { Database } from "../../server/store/database";
import { openDatabase } from "../../server/store/open-database";
import { createQuiz } from "../../server/store/quizzes";
import { startSession } from "../../server/store/sessions";
import { dialects, freshDatabase, migratedDatabase } from "../setup/fresh-database";
import { admin, adminProcess, SECRET } from "./support/admin";
import { storedIn } from "./support/backups";
import { openSchool } from "./support/classroom";
import { multiplication } from "./support/multiplication";
import { projectorOf, Screen, studentOf } from "./support/screens";

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

describe.each(dialects)("on %s, beside a running server", (dialect) => {
  let url: string;
  let db: Database;
  let auth: Auth;
  const li = { name: "Ms Li\u001b[31m", email: "li@school.test", password: "wok over fire" };
  const wu = { name: "Mr Wu", email: "wu@school.test", password: "a quiet evening" };
  const run = (argv: string[], stdin?: string) => admin({ DATABASE_URL: url }, argv, stdin);
  const runAlone = (argv: string[], stdin?: string) => adminProcess({ DATABASE_URL: url }, argv, stdin);
  const signIn = async ({ email, password }: { email: string; password: string }) => {
    const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
    return cookieOf(headers);
  };

  beforeAll(async () => {
    url = await migratedDatabase(dialect);
    db = await openDatabase(url);
    auth = createAuth(db, { secret: SECRET, signUp: "open", publicUrl: null });
    for (const body of [li, wu]) await auth.api.signUpEmail({ body });
    return () => db.close();
  });

  const idOf = async (email: string) => (await db.prisma.user.findUniqueOrThrow({ where: { email } })).id;

  it("lists who has an account, and lets no name command the terminal", async () => {
    const { code, out } = await run(["list-teachers"]);
    expect(code).toBe(0);
    expect(out.split("\n").filter(Boolean)).toEqual([
      expect.stringMatching(/^li@school\.test\tMs Li\[31m\tsince \d{4}-\d\d-\d\d\t0 quizzes\t0 classes$/),
      expect.stringMatching(/^wu@school\.test\tMr Wu\t/),
    ]);
  });

  it("gives a teacher a new password, and ends the old one, every sign-in and what a host is connected to", async () => {
    const cookie = await signIn(li);
    const whoIs = async (headers: { cookie?: string | undefined }) => {
      const session = await auth.api.getSession({ headers: new Headers({ cookie: headers.cookie ?? "" }) });
      return session?.user.id ?? null;
    };
    const school = await openSchool({ db, whoIs });
    const items = [multiplication()];
    const lesson = await startSession(db, { ownerId: await idOf(li.email), title: { en: "T" }, items });
    const host = await new Screen(
      school.url,
      { role: "host", code: lesson.code },
      { extraHeaders: { cookie } },
    ).connected();
    expect(host.refusal).toBeNull();

    const { code, out } = await run(["reset-password", "Li@School.test"]);
    expect(code).toBe(0);
    const password = out.match(/^ {4}(\S+)$/m)?.[1] ?? "";
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    await expect(signIn(li)).rejects.toMatchObject({ statusCode: 401 });
    await expect(signIn({ ...li, password })).resolves.toContain("session_token");
    expect(await whoIs({ cookie })).toBeNull();
    await expect.poll(() => host.socket.connected).toBe(false);
    await db.prisma.liveSession.deleteMany({ where: { id: lesson.id } });
  });

  it("takes a password from the standard input, and refuses one that is too short", async () => {
    const short = await run(["reset-password", wu.email, "--stdin"], "short\n");
    expect([short.code, short.err]).toEqual([
      1,
      "The password has 5 characters, but it must have 8 to 128.\n",
    ]);
    const { code, out } = await runAlone(["reset-password", wu.email, "--stdin"], "a windy evening\n");
    expect(code).toBe(0);
    expect(out).not.toContain("a windy evening");
    await expect(signIn({ ...wu, password: "a windy evening" })).resolves.toContain("session_token");
  });

  it("writes all that is a teacher's into a file of their own, and nothing of another's", async () => {
    const ownerId = await idOf(li.email);
    const items = [multiplication()];
    await createQuiz(db, ownerId, { title: { en: "Mine" }, items });
    await createQuiz(db, await idOf(wu.email), { title: { en: "Not mine" }, items });
    const school = await openSchool({ db });
    const lesson = { ...(await startSession(db, { ownerId, title: { en: "Monday" }, items })), ownerId };
    await studentOf(school, lesson, "Ada");
    const folder = await mkdtemp(join(tmpdir(), "blamegrad-export-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "li.json");
    expect((await run(["export-teacher", li.email, "--to", file])).code).toBe(0);
    const exported = JSON.parse(await readFile(file, "utf8"));
    expect(exported).toMatchObject({
      format: "blamegrad-teacher",
      teacher: { email: li.email },
      quizzes: [{ title: { en: "Mine" }, items: [{ kind: "blame" }] }],
      classes: [{ title: { en: "Monday" }, participants: [{ nickname: "Ada" }], runs: [] }],
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(exported)).not.toMatch(/Not mine|password|token/);
    const again = await run(["export-teacher", li.email, "--to", file]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("is there already")]);
    await db.prisma.liveSession.deleteMany({ where: { id: lesson.id } });
  });

  it("backs everything up into a file of its own, which another database is restored from, once", async () => {
    const folder = await mkdtemp(join(tmpdir(), "blamegrad-backup-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "monday.gz");
    const { code, out, err } = await runAlone(["backup", "--to", file]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^(?:[\d,]+ rows so far …\n)*Wrote \S+monday\.gz, [\d,]+ rows\. It has .* the hashes of passwords.*\nSECRET is not in it, but in the server/,
    );
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["monday.gz"]);
    const again = await run(["backup", "--to", file]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("is there already")]);

    const copy = await freshDatabase(dialect);
    const cut = join(folder, "cut.gz");
    await writeFile(cut, (await readFile(file)).subarray(0, -20));
    const settings = { databaseUrl: copy, dataDir: folder };
    await expect(readBackup(settings, cut, () => {})).rejects.toThrow(
      "cut.gz cannot be restored: it is cut off.",
    );
    const damaged = await readFile(file);
    damaged.fill(0, damaged.length - 8, damaged.length - 4);
    await writeFile(cut, damaged);
    await expect(readBackup(settings, cut, () => {})).rejects.toThrow("it is damaged. Nothing was restored.");
    await writeFile(cut, "a letter");
    await expect(readBackup(settings, cut, () => {})).rejects.toThrow("it is no backup of Blamegrad.");
    const restored = await adminProcess({ DATABASE_URL: copy }, ["restore", "--from", file]);
    expect([restored.code, restored.err]).toEqual([0, ""]);
    expect(restored.out).toMatch(
      /^(?:[\d,]+ rows so far …\n)*Restored [\d,]+ rows into \S+, as they were on 20\S+ \S+ UTC under Blamegrad/,
    );
    const there = await openDatabase(copy);
    onTestFinished(() => there.close());
    expect(await there.prisma.account.findMany()).toEqual(await db.prisma.account.findMany());
    expect(await storedIn(copy)).toEqual(await storedIn(url));
    await expect(readBackup(settings, file, () => {})).rejects.toThrow(
      dialect === "sqlite" ? /Somebody has an account/ : /A Blamegrad is running on this database/,
    );
  });

  it("is examined, and is well", async () => {
    const PORT = String(await freePort());
    const { code, out, err } = await admin({ DATABASE_URL: url, PORT }, ["doctor"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^well {2}Every setting can be read\.\n(well|note) {2}.*\n\nNothing is wrong\.\n$/s);
  });

  it("deletes a teacher with everything only where that is confirmed", async () => {
    const items = [multiplication()];
    const ownerId = await idOf(wu.email);
    const school = await openSchool({ db });
    const lesson = { ...(await startSession(db, { ownerId, title: { en: "T" }, items })), ownerId };
    await projectorOf(school, lesson);
    await studentOf(school, lesson, "Ada");
    const unsure = await run(["delete-teacher", wu.email]);
    expect([unsure.code, unsure.err]).toEqual([1, expect.stringContaining("add --yes")]);
    expect(await db.prisma.user.count()).toBe(2);

    const sure = await run(["delete-teacher", wu.email, "--yes"]);
    expect([sure.code, sure.err]).toEqual([0, ""]);
    expect(sure.out).toContain("1 of them running at this moment");
    const { prisma } = db;
    const left = [
      prisma.user.count({ where: { id: ownerId } }),
      prisma.session.count({ where: { userId: ownerId } }),
      prisma.account.count({ where: { userId: ownerId } }),
      prisma.quiz.count({ where: { ownerId } }),
      prisma.liveSession.count({ where: { ownerId } }),
      prisma.participant.count({ where: { sessionId: lesson.id } }),
    ];
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0, 0, 0]);
    await expect(signIn(li)).rejects.toMatchObject({ statusCode: 401 });
    expect(await prisma.user.count({ where: { email: li.email } })).toBe(1);
  });

  it("deletes what has expired when told to, for as long as the settings say, and nothing else", async () => {
    const zhou = { name: "Ms Zhou", email: "zhou@school.test", password: "an early morning" };
    await auth.api.signUpEmail({ body: zhou });
    const ownerId = await idOf(zhou.email);
    const hold = (title: string) =>
      startSession(db, { ownerId, title: { en: title }, items: [multiplication()] });
    const [old, recent] = [await hold("Last year"), await hold("Last month")];
    const held = (id: string, daysAgo: number) => {
      const at = Date.now() - daysAgo * 24 * 3_600_000;
      return db.prisma.liveSession.update({ where: { id }, data: { activeAt: at, createdAt: new Date(at) } });
    };
    await held(old.id, 400);
    await held(recent.id, 40);
    await signIn(zhou);
    const signIns = { where: { userId: ownerId }, data: { expiresAt: new Date(Date.now() - 1_000) } };
    const { count } = await db.prisma.session.updateMany(signIns);
    await signIn(zhou);
    const left = () => db.prisma.liveSession.findMany({ where: { ownerId }, select: { id: true } });

    const keeping = (months: string) => admin({ DATABASE_URL: url, KEEP_CLASSES_MONTHS: months }, ["prune"]);
    const never = await keeping("never");
    expect([never.code, never.err]).toEqual([0, ""]);
    expect(never.out).toContain(`Deleted 0 classes that had expired, and ${count} sign-ins,`);
    expect(await left()).toHaveLength(2);
    expect(await db.prisma.session.count({ where: { userId: ownerId } })).toBe(1);
    expect((await keeping("12")).out).toContain("Deleted 1 classes that had expired, and 0 sign-ins,");
    expect(await left()).toEqual([{ id: recent.id }]);
    await db.prisma.liveSession.deleteMany({ where: { id: recent.id } });
  });

  it("makes an invitation, the only way to an account on a server that asks for one, and for one only", async () => {
    const { code, out } = await run(["invite"]);
    expect([code, out]).toEqual([0, expect.stringContaining("SIGN_UP is open")]);
    const invitation = out.match(/\/sign-up#(\S+)$/m)?.[1] ?? "";
    const byInvitation = createAuth(db, { secret: SECRET, signUp: "invite", publicUrl: null });
    const signUp = (email: string, token?: string) => {
      const body = { name: "New", email, password: "long enough", ...(token && { invitation: token }) };
      return byInvitation.api.signUpEmail({ body }).then(
        () => "in",
        (error) => error.body.code as string,
      );
    };
    expect(await signUp("uninvited@school.test")).toBe("NOT_INVITED");
    expect(await signUp("uninvited@school.test", "x".repeat(43))).toBe("NOT_INVITED");
    // Nobody learns without one who has an account, and a password that is refused uses nothing up.
    expect(await signUp(li.email)).toBe("NOT_INVITED");
    const crowd = ["a", "b", "c", "d"].map((name) => signUp(`${name}@school.test`, invitation));
    expect((await Promise.all(crowd)).sort()).toEqual(["NOT_INVITED", "NOT_INVITED", "NOT_INVITED", "in"]);
    expect(await signUp("e@school.test", invitation)).toBe("NOT_INVITED");
    expect(await db.prisma.user.count({ where: { name: "New" } })).toBe(1);
    expect(JSON.stringify(await db.prisma.verification.findMany())).not.toContain(invitation);
  });
});
