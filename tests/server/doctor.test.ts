// The doctor says of each thing that a server needs how it is, finds what is wrong, and gives no password away.

import { once } from "node:events";
import { chmod, mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { readConfig } from "../../server/settings/config";
import { fileUrl } from "../../server/settings/database-file";
import { findings } from "../../server/setup/doctor/doctor";
import type { Finding } from "../../server/setup/doctor/finding";
import { nodeVersion } from "../../server/setup/doctor/machine";
import { freePort } from "../../server/setup/scratch-postgres";
import { openDatabase } from "../../server/store/open-database";
import { dialects, migratedDatabase } from "../setup/fresh-database";
import { openMigrated, openSchool } from "./support/classroom";
import { openLesson, submit } from "./support/lessons";

const HOST = "127.0.0.1";
const SECRET = "0123456789abcdef0123456789abcdef";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "blamegrad-doctor-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** What is said with these settings, by how it is. */
async function said(environment: Record<string, string>): Promise<Record<Finding["is"], string>> {
  const lines = { well: "", note: "", wrong: "" };
  const PORT = environment.PORT ?? String(await freePort());
  for await (const { is, says } of findings(
    readConfig({ NODE_ENV: "test", HOST, PORT, SECRET, ...environment }),
  )) {
    lines[is] += `${says}\n`;
  }
  return lines;
}

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

async function listening(server: Server): Promise<string> {
  await once(server.listen(0, HOST), "listening");
  onTestFinished(() => void server.close());
  return String(portOf(server));
}

async function mailServer(): Promise<string> {
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) =>
      done(password === "right" ? null : new Error("No."), { user: "u" }),
  });
  await new Promise<void>((resolve) => void server.listen(0, HOST, resolve));
  onTestFinished(() => server.close());
  return `${HOST}:${portOf(server.server)}`;
}

describe.each(dialects)("on %s, beside a running server", (dialect) => {
  it("finds nothing wrong, and says what there is", async () => {
    const DATABASE_URL = await migratedDatabase(dialect);
    const db = await openDatabase(DATABASE_URL);
    onTestFinished(() => db.close());
    const { roundId, students } = await openLesson(db, ["Ada"]);
    await submit(db, roundId, students[0]);
    const { url } = await openSchool({ db });
    const services = { REDIS_URL: inject("redisUrl"), SMTP_URL: `smtp://u:right@${await mailServer()}` };
    const more = dialect === "sqlite" ? {} : { ...services, MAIL_FROM: "a@school.test" };
    const settings = { DATA_DIR: await folder(), DATABASE_URL, PORT: new URL(url).port, ...more };
    const { well, wrong } = await said({
      ...settings,
      PUBLIC_URL: "https://blame.invalid",
      TRUST_PROXY: "yes",
    });
    // Nothing leads from that name to this server.
    expect(wrong).toBe("https://blame.invalid does not lead to Blamegrad, as far as this machine can see.\n");
    expect(well).toMatch(/Node\.js is \d+/);
    expect(well).toMatch(/can be written to/);
    expect(well).toMatch(/It is of this version/);
    expect(well).toMatch(/It takes what is written/);
    expect(well).toMatch(
      /Teachers: 1\. Classes: 1, of which 1 have not ended\. Answers: 1\. Size: [\d.]+ [kM]B/,
    );
    expect(well).toMatch(/The clock agrees/);
    expect(well).toMatch(/Blamegrad \S+ serves on port/);
    if (dialect === "sqlite") expect(well).toMatch(/SQLite finds nothing wrong with its file/);
    else expect(well).toMatch(/Redis \d\S+ answers\.\nThe mail server 127\.0\.0\.1:\d+ lets this server in/);
  });

  it("finds a class that was used in the future, and a database of a newer version", async () => {
    const DATABASE_URL = await migratedDatabase(dialect);
    const db = await openDatabase(DATABASE_URL);
    onTestFinished(() => db.close());
    const { id } = await openLesson(db, []);
    const activeAt = Date.now() + 3_600_000;
    await db.prisma.liveSession.update({ where: { id }, data: { activeAt } });
    const { wrong } = await said({ DATABASE_URL });
    const secondsLeft = (activeAt - Date.now()) / 1_000;
    const [, behind = ""] =
      /^This machine's clock is ([\d,]+) s behind what is stored: set it, or let NTP\.\n$/.exec(wrong) ?? [];
    expect(Number(behind.replace(",", ""))).toBeGreaterThanOrEqual(Math.floor(secondsLeft));
    expect(Number(behind.replace(",", ""))).toBeLessThanOrEqual(3_600);
    await db.prisma.$executeRaw`UPDATE _prisma_migrations SET migration_name = '29990101000000_later'`;
    expect((await said({ DATABASE_URL })).wrong).toMatch(
      /^The database was last used by a newer Blamegrad, with /,
    );
  });
});

it("notes what is not there yet, and makes none of it", async () => {
  const nowhere = join(await folder(), "data");
  const settings = { DATA_DIR: nowhere, PORT: String(await freePort()) };
  const { note, wrong } = await said(settings);
  expect([note, wrong]).toEqual([
    expect.stringMatching(/There is no folder .*There is no database .*No server runs/s),
    "",
  ]);
  expect((await said(settings)).note).toBe(note);
});

it("finds a damaged file, and rows that belong to nothing", async () => {
  const file = join(await folder(), "blamegrad.db");
  const settings = { DATABASE_URL: fileUrl(file) };
  const db = await openMigrated(settings.DATABASE_URL);
  await db.prisma.$executeRaw`PRAGMA foreign_keys = OFF`;
  await db.prisma.quiz.create({ data: { ownerId: "nobody", title: "{}" } });
  await db.close();
  expect((await said(settings)).wrong).toBe("The database is damaged: rows of Quiz belong to nothing.\n");
  const handle = await open(file, "r+");
  // Its last pages: what says that it is a database is at its beginning.
  await handle.write(Buffer.alloc(8_192, 7), 0, undefined, (await handle.stat()).size - 8_192);
  await handle.close();
  expect((await said(settings)).wrong).toMatch(/^The database is damaged: .*\n/);
});

it("finds what others can read, and a file in the place of the folder", async () => {
  const data = await folder();
  await writeFile(join(data, "secret"), SECRET);
  await chmod(join(data, "secret"), 0o644);
  expect((await said({ DATA_DIR: data })).wrong).toMatch(
    /^Others on this machine may look into .*secret: chmod 600/,
  );
  await mkdir(join(data, "inner"));
  await writeFile(join(data, "inner", "file"), "");
  expect((await said({ DATA_DIR: join(data, "inner", "file") })).wrong).toMatch(
    /there is a file in its place/,
  );
});

it("finds services that do not answer or do not let it in, and tells nobody's password", async () => {
  const port = await freePort();
  const lost = {
    DATABASE_URL: `postgres://teacher:hunter2@${HOST}:${port}/school`,
    REDIS_URL: `redis://:hunter2@${HOST}:${port}`,
    SMTP_URL: `smtp://u:hunter2@${await mailServer()}`,
    MAIL_FROM: "a@school.test",
    PUBLIC_URL: "http://localhost:3000",
  };
  const { well, note, wrong } = await said(lost);
  expect(wrong).toMatch(/The database postgres:\/\/teacher:\*\*\*@\S+ cannot be opened/);
  expect(wrong).toMatch(/REDIS_URL is "redis:\/\/:\*\*\*@\S+", but no Redis can be used there/);
  expect(wrong).toMatch(/The mail server \S+ cannot be used/);
  expect(wrong).toMatch(/PUBLIC_URL is http:\/\/localhost:3000, which no phone can reach/);
  expect(well + note + wrong).not.toContain("hunter2");
});

it("finds another program on its port", async () => {
  const PORT = await listening(createServer((_request, response) => response.end("<p>Hello")));
  expect((await said({ DATA_DIR: await folder(), PORT })).wrong).toMatch(
    `Another program answers on port ${PORT}`,
  );
});

it.each([
  ["18.20.1", "wrong"],
  ["20.18.3", "wrong"],
  ["20.19.0", "well"],
  ["24.1.0", "well"],
])("knows that Node.js %s is %s", (version, is) => {
  expect(nodeVersion(version)).toMatchObject({ is });
});
