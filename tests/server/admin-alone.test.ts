// An operator's commands that need no teacher: beside a server, on a database that is not as it should be, and misspelt.

import { copyFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { claim } from "../../server/process/claim";
import { fileIn } from "../../server/settings/database-file";
import { readBackup, writeBackup } from "../../server/setup/admin-backup";
import { obey } from "../../server/setup/admin-line";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { freshDatabase, migratedDatabase } from "../setup/fresh-database";
import { admin, adminOnFullDisk, adminPoured, adminProcess, adminUnread } from "./support/admin";
import { openMigrated } from "./support/classroom";

it("comes and goes beside a server that was started before, and what is written after it survives a crash", async () => {
  const url = await freshDatabase("sqlite");
  await migrate(url);
  await (await openDatabase(url)).close();
  await migrate(url);
  const db = await openDatabase(url);
  onTestFinished(() => db.close());
  expect(await adminProcess({ DATABASE_URL: url }, ["list-teachers"])).toMatchObject({ code: 0 });
  await db.prisma.user.create({ data: { id: "u", name: "Ms Li", email: "li@school.test" } });
  // What a process that is killed leaves on the disk.
  const left = await freshDatabase("sqlite");
  for (const end of ["", "-wal"]) await copyFile(`${fileIn(url)}${end}`, `${fileIn(left)}${end}`);
  const after = await openDatabase(left);
  onTestFinished(() => after.close());
  expect(await after.prisma.user.count()).toBe(1);
});

it("ends without a word where whoever reads it has gone: done, or not done where that was to be read", async () => {
  const url = await migratedDatabase("sqlite");
  const db = await openDatabase(url);
  await db.prisma.user.create({ data: { id: "u", name: "Ms Li", email: "li@school.test" } });
  await db.close();
  const unread = (...argv: string[]) => adminUnread({ DATABASE_URL: url }, argv);
  expect(await unread("list-teachers")).toEqual({ code: 0, err: "" });
  expect(await unread("export-teacher", "li@school.test", "--to", "-")).toEqual({ code: 1, err: "" });
  expect(await unread("backup", "--to", "-")).toEqual({ code: 1, err: "" });
});

it("backs up into a program and restores out of one, which is all that a container has; what is cut off is refused", async () => {
  const [from, to] = [await freshDatabase("sqlite"), await freshDatabase("sqlite")];
  const db = await openMigrated(from);
  await db.prisma.user.create({ data: { id: "u", name: "Ms Li", email: "li@school.test" } });
  await db.close();
  const { packed, ...said } = await adminPoured({ DATABASE_URL: from }, ["backup", "--to", "-"]);
  expect(said).toEqual({ code: 0, err: expect.stringContaining("Wrote the backup, ") });
  const restore = (stdin: Buffer) => adminProcess({ DATABASE_URL: to }, ["restore", "--from", "-"], stdin);
  expect(await restore(packed.subarray(0, -20))).toMatchObject({
    code: 1,
    err: expect.stringContaining("What came in cannot be restored: it is cut off."),
  });
  expect(await restore(packed)).toMatchObject({ code: 0, out: expect.stringMatching(/^Restored \d+ rows/) });
  expect((await adminProcess({ DATABASE_URL: to }, ["list-teachers"])).out).toContain("li@school.test");
});

it("says in a sentence where it cannot write, in a folder that is not there or on a full disk, and leaves nothing", async () => {
  const url = await migratedDatabase("sqlite");
  const db = await openDatabase(url);
  await db.prisma.user.create({ data: { id: "u", name: "Ms Li", email: "li@school.test" } });
  await db.close();
  const nowhere = `${dirname(fileIn(url) ?? "")}/nowhere/x`;
  for (const command of [["backup"], ["export-teacher", "li@school.test"]]) {
    const missing = await admin({ DATABASE_URL: url }, [...command, "--to", nowhere]);
    expect(missing).toEqual({ code: 1, out: "", err: expect.stringMatching(/^.* failed: ENOENT: .*\.\n$/) });
    const full = await adminOnFullDisk({ DATABASE_URL: url }, [...command, "--to", "-"]);
    expect(full).toEqual({ code: 1, err: expect.stringMatching(/^(.*: ENOSPC: .*\.\n)+$/) });
  }
  const full = await adminOnFullDisk({ DATABASE_URL: url }, ["list-teachers"]);
  expect(full).toEqual({
    code: 1,
    err: expect.stringMatching(/^What this says cannot be written: ENOSPC: .*\.\n$/),
  });
});

it("writes a whole backup where two write to one file at once", async () => {
  const url = await freshDatabase("sqlite");
  await (await openMigrated(url)).close();
  const file = `${fileIn(url)}.gz`;
  const both = [1, 2].map(() => writeBackup({ databaseUrl: url }, file, () => {}));
  const ends = await Promise.allSettled(both);
  expect(ends.map(({ status }) => status)).toContain("fulfilled");
  for (const end of ends)
    if (end.status === "rejected") expect(end.reason.message).toContain("is there already");
  const folder = await readdir(dirname(file));
  expect(folder.filter((name) => name.endsWith(".part"))).toEqual([]);
  await expect(
    readBackup({ databaseUrl: await freshDatabase("sqlite"), dataDir: dirname(file) }, file, () => {}),
  ).resolves.toMatchObject({ format: "blamegrad-backup" });
});

it("pours no backup onto somebody's terminal", async () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = new PassThrough();
  const environment = { ...process.env, DATABASE_URL: await migratedDatabase("sqlite") };
  const code = await obey(["backup", "--to", "-"], {
    environment,
    stdin: Readable.from([]),
    stdout: terminal,
    stderr,
  });
  expect([code, terminal.readableLength]).toEqual([1, 0]);
  expect(String(stderr.read())).toContain("send it into a file");
});

it("restores nothing into a database that a server holds, or beside the log of one that was moved away", async () => {
  const url = await freshDatabase("sqlite");
  await (await openMigrated(url)).close();
  const file = fileIn(url) ?? "";
  const backup = `${file}.gz`;
  await writeBackup({ databaseUrl: url }, backup, () => {});
  const settings = { databaseUrl: url, dataDir: dirname(file) };
  const release = await claim(settings);
  await expect(readBackup(settings, backup, () => {})).rejects.toThrow(/is already using .*: stop it first/);
  await release();
  await rename(file, `${file}.old`);
  await writeFile(`${file}-wal`, "");
  await expect(readBackup(settings, backup, () => {})).rejects.toThrow(
    /-wal belongs to a database that was moved away/,
  );
  await rm(`${file}-wal`);
  await expect(readBackup(settings, `${backup}.none`, () => {})).rejects.toThrow("There is no file");
  expect(await readBackup(settings, backup, () => {})).toMatchObject({ format: "blamegrad-backup" });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

it("names what is wrong where it is examined, and ends with 1", async () => {
  const { code, out } = await adminProcess({ PORT: "x" }, ["doctor"]);
  expect([code, out]).toEqual([
    1,
    expect.stringMatching(/^WRONG PORT is "x", but.*\n\n1 thing is wrong\.\n$/),
  ]);
});

describe("a command line that is wrong", () => {
  it.each([
    [[], "Say what to do."],
    [["fly"], 'There is no command "fly".'],
    [["reset-password"], "reset-password needs EMAIL."],
    [["restore"], "restore needs --from FILE."],
    [["list-teachers", "all"], 'list-teachers does not know what to do with "all".'],
    [["list-teachers", "--loud"], "Unknown option '--loud'"],
  ])("%j is not understood, and told what is", async (argv, sentence) => {
    const { code, err, out } = await admin({}, argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toContain("npm run admin -- list-teachers");
  });

  it("asks for help and gets it", async () => {
    const { code, out } = await adminProcess({}, ["--help"]);
    expect([code, out]).toEqual([0, expect.stringContaining("reset-password EMAIL")]);
  });

  it("names an account that is not there", async () => {
    const url = await freshDatabase("sqlite");
    await migrate(url);
    const { code, err } = await admin({ DATABASE_URL: url }, ["delete-teacher", "no@school.test", "--yes"]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("Nobody has an account with the address no@school.test"),
    ]);
  });

  it("makes no database where none is, and touches none of another version", async () => {
    const nowhere = await freshDatabase("sqlite");
    const missing = await admin({ DATABASE_URL: nowhere }, ["list-teachers"]);
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining("There is no database")]);
    await expect(stat(nowhere.slice("file:".length))).rejects.toThrow();
    await (await openDatabase(nowhere)).close();
    const empty = await admin({ DATABASE_URL: nowhere }, ["list-teachers"]);
    expect([empty.code, empty.err]).toEqual([1, expect.stringContaining("another version of Blamegrad")]);
  });
});
