// A SQLite database has one server at a time, and belongs to its owner alone.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { claim } from "../../server/process/claim";
import { startServer } from "../../server/process/main";
import { readConfig } from "../../server/settings/config";
import { fileUrl } from "../../server/settings/database-file";
import { StartError } from "../../server/settings/start-error";
import { compiled } from "../setup/live-server";
import { openMigrated } from "./support/classroom";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "blamegrad-one-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

const settingsOf = (file: string) => ({ databaseUrl: fileUrl(file), dataDir: dirname(file) });

/** Another process that claims the file and stays until it is killed. */
async function serverOn(file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [compiled("claim"), JSON.stringify(settingsOf(file))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

it("refuses the second server with a sentence that names the first, and lets the next one in after a kill", async () => {
  const data = folder();
  const file = join(data, "blamegrad.db");
  const first = await serverOn(file);
  const second = claim(settingsOf(file));
  await expect(second).rejects.toThrow(StartError);
  await expect(second).rejects.toThrow(
    new RegExp(`process ${first.pid} on ${hostname()}\\) is already using .*blamegrad\\.db`),
  );
  const starting = startServer({ ...readConfig({ NODE_ENV: "production", DATA_DIR: data }), port: 0 });
  await expect(starting).rejects.toThrow(/is already using/);
  first.kill("SIGKILL");
  await once(first, "exit");
  await (await claim(settingsOf(file)))();
});

it("knows the first by the file that it holds, whatever is told of its process and whichever name leads there", async () => {
  const data = folder();
  const file = join(data, "blamegrad.db");
  const release = await claim(settingsOf(file));
  const names = [file, join(data, "another.db"), join(data, "again", "blamegrad.db")];
  symlinkSync(file, names[1] as string);
  symlinkSync(data, join(data, "again"));
  // In another container no process has the first one's number.
  for (const told of ["1 on elsewhere", ""]) {
    writeFileSync(`${file}.server`, told);
    for (const name of names)
      await expect(claim(settingsOf(name))).rejects.toThrow(/^Another Blamegrad .*is already using/);
  }
  await release();
  expect(existsSync(`${file}.server`)).toBe(false);
  writeFileSync(`${file}.server`, `${process.pid} on ${hostname()}`);
  await (await claim(settingsOf(names[1] as string)))();
});

it.each(["lock", "server"])("refuses what is in the place of its .%s with a sentence", async (name) => {
  const file = join(folder(), "blamegrad.db");
  mkdirSync(`${file}.${name}`);
  const claiming = claim(settingsOf(file));
  await expect(claiming).rejects.toThrow(StartError);
  await expect(claiming).rejects.toThrow(
    new RegExp(`blamegrad\\.db\\.${name} beside its database, but cannot: `),
  );
});

it("leaves the database itself to whoever works beside it", async () => {
  const file = join(folder(), "blamegrad.db");
  const release = await claim(settingsOf(file));
  const [server, admin] = [await openMigrated(`file:${file}`), await openMigrated(`file:${file}`)];
  await admin.prisma.user.create({ data: { id: "1", name: "Ms Li", email: "li@school.test" } });
  expect(await server.prisma.user.count()).toBe(1);
  await Promise.all([server.close(), admin.close()]);
  await release();
});

it("makes a database that only its owner reads, also in a folder that everyone does", async () => {
  const open = folder();
  chmodSync(open, 0o755);
  const file = join(open, "blamegrad.db");
  const db = await openMigrated(`file:${file}`);
  await db.prisma.user.create({ data: { id: "1", name: "Ms Li", email: "li@school.test" } });
  const modes = [file, `${file}-wal`, `${file}-shm`].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600, 0o600]);
  await db.close();
  chmodSync(file, 0o640);
  await (await openMigrated(`file:${file}`)).close();
  expect(statSync(file).mode & 0o777).toBe(0o640);
});
