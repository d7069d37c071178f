// A server that is started with a bad setting ends with one sentence that names it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { reachRedis } from "../../server/process/reach-redis";
import { variables } from "../../server/settings/config";
import { migrate } from "../../server/store/migrate";
import { adapterFor } from "../../server/store/schema-engine";

type Environment = Record<string, string>;

const folder = mkdtempSync(join(tmpdir(), "blamegrad-settings-"));
const A_FILE = join(folder, "a-file");
const SECRET = "0123456789abcdef0123456789abcdef";

/** Takes connections and says nothing, as a host behind a wrong firewall. */
const silent = createServer();
let silentPort = 0;

beforeAll(async () => {
  writeFileSync(A_FILE, "");
  mkdirSync(join(folder, "a-database", "blamegrad.db"), { recursive: true });
  mkdirSync(join(folder, "short-secret"));
  writeFileSync(join(folder, "short-secret", "secret"), "\n");
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  silentPort = (silent.address() as { port: number }).port;
});
afterAll(() => {
  silent.close();
  rmSync(folder, { recursive: true });
});

/** What a server that does not start says, or another program of its, without the empty lines around it. */
async function start(
  environment: Environment,
  { program = "serve", args = [] as string[], cwd = process.cwd() } = {},
): Promise<{ exitCode: number; said: string }> {
  const server = spawn(process.execPath, [resolve(`.setup/server/${program}.js`), ...args], {
    cwd,
    env: { PATH: process.env.PATH, NODE_ENV: "production", DATA_DIR: join(folder, "data"), ...environment },
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (piece) => (said += piece));
  const [exitCode] = await once(server, "close");
  return { exitCode, said: said.trim() };
}

async function expectSentence(environment: Environment, sentence: string | RegExp): Promise<void> {
  const { exitCode, said } = await start(environment);
  expect(said).toMatch(sentence);
  expect(said).not.toContain("\n");
  expect(exitCode).toBe(1);
}

const mustBe = (what: string) => new RegExp(`, but it must be ${what}`);

/** Each setting with a value that it does not take; config.test.ts has more of them. */
const refused: [keyof typeof variables.shape, string, RegExp | string][] = [
  ["NODE_ENV", "prod", mustBe("production, development or test")],
  ["PORT", "65536", 'PORT is "65536", but it must be a whole number from 0 to 65535.'],
  ["HOST", "127.0.0.1:3000", 'HOST is "127.0.0.1:3000", but it must be an address of this computer'],
  ["HOST", " 127.0.0.1", 'HOST is " 127.0.0.1", but it must be an address of this computer'],
  ["HOST", "http://127.0.0.1", mustBe("an address of this computer")],
  [
    "PUBLIC_URL",
    "https://example.org/blame",
    /^PUBLIC_URL is "https:\/\/example.org\/blame", but it must be an /,
  ],
  [
    "DATABASE_URL",
    "mysql://me:hunter2@db/x",
    /^DATABASE_URL is "mysql:\/\/me:\*\*\*@db\/x", but it must be file:/,
  ],
  ["REDIS_URL", "localhost", /^REDIS_URL is "localhost", but it must be redis:/],
  ["SECRET", "hunter2", "SECRET is too short, but it must be a random text of at least 32 characters."],
  [
    "METRICS_TOKEN",
    "hunter2",
    "METRICS_TOKEN is too short, but it must be a random text of at least 32 characters.",
  ],
  ["SIGN_UP", "maybe", /^SIGN_UP is "maybe", but it must be open/],
  ["KEEP_CLASSES_MONTHS", "0", mustBe("a whole number of months from 1 to 1200, or never")],
  ["SMTP_URL", "mail.example.org", mustBe("smtp://user:password@mail.example.org:587")],
  ["MAIL_FROM", "the school", /^MAIL_FROM is "the school", but it must be an address such as/],
  ["MAX_PARTICIPANTS", "many", mustBe("a whole number from 1 to 10000")],
  ["TRUST_PROXY", "true", 'TRUST_PROXY is "true", but it must be yes or no.'],
  ["LOG_LEVEL", "loud", /^LOG_LEVEL is "loud", but it must be fatal, error, /],
  ["DATA_DIR", A_FILE, `DATA_DIR leads to the folder "${A_FILE}", but there is a file in its place.`],
];

describe("a setting that cannot be", () => {
  it.each(refused)("%s=%s", (name, value, sentence) => expectSentence({ [name]: value }, sentence));

  it("is in this table, whichever it is", () => {
    const names: string[] = refused.map(([name]) => name);
    expect(Object.keys(variables.shape).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe("a file of settings", () => {
  const cut = (name: string) =>
    new RegExp(`^In the file \\.env, ${name} has a # in its value, .* in quotes\\.$`);

  it.each([
    [
      "that is in UTF-16",
      Buffer.from("\ufeffSIGN_UP=closed\r\n", "utf16le"),
      /^The file \.env is UTF-16, .*: save it as UTF-8\.$/,
    ],
    ["that is a folder", null, /^The settings in the file \.env cannot be read \(EISDIR\)\.$/],
    [
      "where a password is cut off",
      "PORT=1\n DATABASE_URL = postgres://me:12#ter2@db/x\n",
      cut("DATABASE_URL"),
    ],
    [
      "where a secret is all cut off",
      "export METRICS_TOKEN=#0123456789abcdef0123456789abcdef",
      cut("METRICS_TOKEN"),
    ],
    [
      "where what is no value has such a sign, or what is in quotes, or what is none of ours",
      "#SECRET=a#b\nSIGN_UP=open # or closed\nMAIL_FROM='a#b'\nDATA_DIR=\"a#b\"#c\nOTHER=a#b\nHOST= # all\nPORT=x",
      /^PORT is "x", but/,
    ],
  ])("%s", async (_what, text, sentence) => {
    const cwd = mkdtempSync(join(folder, "env-"));
    if (text === null) mkdirSync(join(cwd, ".env"));
    else writeFileSync(join(cwd, ".env"), text);
    for (const program of [{}, { program: "admin", args: ["invite"] }]) {
      const { exitCode, said } = await start({}, { cwd, ...program });
      expect(said).toMatch(sentence);
      expect(exitCode).toBe(1);
    }
  });
});

describe("a folder", () => {
  it.each([
    ["with a file on the way to it", join(A_FILE, "data"), "there is a file in its place"],
    ["where nobody may write", "/proc/blamegrad", "nothing can be written there (ENOENT)"],
    ["whose name is too long", join(folder, "x".repeat(300)), "its name is too long"],
  ])("%s", (_what, dataDir, reason) =>
    expectSentence({ DATA_DIR: dataDir }, `DATA_DIR leads to the folder "${dataDir}", but ${reason}.`),
  );

  it("that holds a folder where the database belongs, or a secret that is none", async () => {
    const database = join(folder, "a-database");
    await expectSentence(
      { DATA_DIR: database },
      `The database ${database}/blamegrad.db cannot be written to (EISDIR).`,
    );
    await expectSentence(
      { DATA_DIR: join(folder, "short-secret") },
      /^The secret in .*secret is too short: delete/,
    );
  });
});

describe("a service", () => {
  const shared = () => ({ DATABASE_URL: `${inject("postgresUrl")}/postgres`, SECRET });

  it("Redis without what several processes share", async () => {
    const REDIS_URL = inject("redisUrl");
    await expectSentence(
      { REDIS_URL, SECRET },
      /^REDIS_URL is set, so DATABASE_URL must be postgres:\/\/…: /,
    );
    await expectSentence(
      { REDIS_URL, SECRET, DATABASE_URL: "file:x.db" },
      /^REDIS_URL is set, so DATABASE_URL must/,
    );
    await expectSentence(
      { ...shared(), SECRET: "", REDIS_URL },
      /^REDIS_URL is set, so SECRET must be set too: /,
    );
  });

  it("Redis where nothing is, where nothing answers, and with a wrong password", async () => {
    const reached = (REDIS_URL: string) => ({ ...shared(), REDIS_URL });
    await expectSentence(
      reached("redis://127.0.0.1:1"),
      /^REDIS_URL is "redis:\/\/127.0.0.1:1", but no Redis can be used there: connect ECONNREFUSED/,
    );
    await expectSentence(
      reached(`redis://127.0.0.1:${silentPort}`),
      /^REDIS_URL is .*: nothing answers there\.$/,
    );
    const wrong = inject("redisUrl").replace("//", "//me:hunter2@");
    await expectSentence(reached(wrong), /^REDIS_URL is "redis:\/\/me:\*\*\*@.*WRONGPASS/);
  });

  it("PostgreSQL where nothing is, where nothing answers, with a database or a password it does not know", async () => {
    const at = (DATABASE_URL: string) => ({ DATABASE_URL, SECRET });
    const names = (address: string) => new RegExp(`^DATABASE_URL is "${address}", but it cannot be opened`);
    await expectSentence(
      at("postgres://me:hunter2@127.0.0.1:1/x"),
      names("postgres://me:\\*\\*\\*@127.0.0.1:1/x"),
    );
    await expectSentence(
      at(`postgres://127.0.0.1:${silentPort}/x`),
      names(`postgres://127.0.0.1:${silentPort}/x`),
    );
    await expectSentence(
      at(`${inject("postgresUrl")}/nowhere`),
      /^DATABASE_URL is ".*nowhere", .*: there is no database of that name\.$/,
    );
    await askForPassword();
    const locked = inject("postgresUrl").replace("postgres@", "locked:hunter2@");
    await expectSentence(
      at(`${locked}/postgres`),
      /^DATABASE_URL is "postgres:\/\/locked:\*\*\*@.*: that user and that password do not go together\.$/,
    );
  });

  it("is given up within five seconds", async () => {
    const started = performance.now();
    await expect(reachRedis(`redis://127.0.0.1:${silentPort}`)).rejects.toThrow("nothing answers there");
    const between = performance.now();
    await expect(migrate(`postgres://127.0.0.1:${silentPort}/x`)).rejects.toThrow("nothing answers there");
    expect(between - started).toBeLessThan(5_000);
    expect(performance.now() - between).toBeLessThan(5_000);
  });
});

/** Lets one new role in by its password alone; all others as before. */
async function askForPassword(): Promise<void> {
  const postgres = await (await adapterFor(`${inject("postgresUrl")}/postgres`)).connect();
  const run = (sql: string) => postgres.queryRaw({ sql, args: [], argTypes: [] });
  const { rows } = await run("SELECT current_setting('hba_file')");
  await run("CREATE ROLE locked LOGIN PASSWORD 'another'");
  const rules = ["host all locked 127.0.0.1/32 scram-sha-256", "host all all 127.0.0.1/32 trust"];
  await run(`COPY (SELECT unnest(ARRAY['${rules.join("', '")}'])) TO '${rows[0]?.[0]}'`);
  await run("SELECT pg_reload_conf()");
  await postgres.dispose();
}
