// The environment is read once and refused in one sentence; secrets that nobody set are kept in the data folder.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readConfig, variables } from "../../server/settings/config";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";

const dataDir = mkdtempSync(join(tmpdir(), "blamegrad-config-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

const read = (environment: Record<string, string>) =>
  readConfig({ NODE_ENV: "test", DATA_DIR: dataDir, ...environment });

test("nothing has to be set", () => {
  expect(read({})).toMatchObject({
    port: 3000,
    host: "0.0.0.0",
    databaseUrl: `file:${dataDir}/blamegrad.db`,
    redisUrl: null,
    signUp: "open",
    publicUrl: null,
  });
});

test.each(["127.0.0.1", "::", "::1", "localhost", "blame.local", "0.0.0.0"])("HOST may be %s", (HOST) => {
  expect(read({ HOST }).host).toBe(HOST);
});

test("a variable that is set to nothing counts as not set", () => {
  expect(read({ PORT: "", REDIS_URL: "" })).toMatchObject({ port: 3000, redisUrl: null });
});

test.each([
  ["PORT", "http", 'PORT is "http", but it must be a whole number from 0 to 65535.'],
  ["PORT", "70000", 'PORT is "70000", but it must be a whole number from 0 to 65535.'],
  ["PORT", "-1", /^PORT is "-1", but it must be a whole number/],
  ["PORT", "3000.5", /^PORT is "3000.5", but it must be a whole number/],
  ["PORT", " ", /^PORT is " ", but it must be a whole number/],
  ["PUBLIC_URL", "ftp://blame.example.org", /^PUBLIC_URL is "ftp:/],
  ["PUBLIC_URL", "https://blame.example.org/?class", /, with nothing behind the name but a port\.$/],
  ["PUBLIC_URL", "https://me:hunter2@example.org", /^PUBLIC_URL is "https:\/\/me:\*\*\*@example.org", but/],
  [
    "DATABASE_URL",
    "postgres://me:p@ss:w/rd@db:port/x",
    /^DATABASE_URL is "postgres:\/\/me:\*\*\*@db:port\/x"/,
  ],
  ["DATABASE_URL", "postgres://me:hunt", /^DATABASE_URL is "postgres:\/\/me:\*\*\*", but/],
  ["DATABASE_URL", "mysql://me/of:hunter2@db/y", /^DATABASE_URL is "mysql:\/\/me\/of:\*\*\*@db\/y"/],
  ["DATABASE_URL", "postgres://me:12#ter2@db/y", /^DATABASE_URL is "postgres:\/\/me:\*\*\*@db\/y", .* %23 /],
  ["DATABASE_URL", "postgres://db:x/y?password=hunter2&a=b", /"postgres:\/\/db:\*\*\*", but/],
  ["DATABASE_URL", "mysql://db:1/y?password=hunter2&a=b", /"mysql:\/\/db:1\/y\?password=\*\*\*&a=b", but/],
  [
    "DATABASE_URL",
    "postgres://db/y?schema=blame",
    /^DATABASE_URL has \?schema=blame in it, but .* and no schema\.$/,
  ],
  ["DATABASE_URL", "mysql://me@db:1/y", /^DATABASE_URL is "mysql:\/\/me@db:1\/y", but/],
  ["REDIS_URL", "me:hunter2@redis:6379", /^REDIS_URL is "me:\*\*\*@redis:6379", but/],
  [
    "REDIS_URL",
    "redis://:hunter2@redis/blame",
    /^REDIS_URL is "redis:\/\/:\*\*\*@redis\/blame", but .* redis:\/\/host:6379\/1 or/,
  ],
  ["REDIS_URL", "http://redis:6379", /^REDIS_URL is "http:\/\/redis:6379", but/],
  ["DATABASE_URL", "file:/tmp/x.db?mode=ro", /, but it must be file:/],
  ["DATABASE_URL", "file:/tmp/100%.db", /, but it must be file:/],
  ["KEEP_CLASSES_MONTHS", "12.5", /, but it must be a whole number of months from 1 to 1200, or never\.$/],
  ["SIGN_UP", "maybe", 'SIGN_UP is "maybe", but it must be open, invite or closed.'],
  [
    "SMTP_URL",
    "https://me:hunter2@mail.test",
    /^SMTP_URL is "https:\/\/me:\*\*\*@mail.test", but it must be smtp:/,
  ],
  ["SMTP_URL", "smtp://mail.test:99999", /^SMTP_URL is "smtp:\/\/mail.test:99999", but it must be smtp:/],
  ["SMTP_URL", "smtp://me:hunter2@", /^SMTP_URL is "smtp:\/\/me:\*\*\*@", but it must be smtp:/],
  ["DATA_DIR", " ", 'DATA_DIR is " ", but it must be a folder.'],
  ["SECRET", " ".repeat(40), /^SECRET is too short/],
  ["METRICS_TOKEN", `short${" ".repeat(40)}`, /^METRICS_TOKEN is too short/],
  ["MAIL_FROM", "the school", /^MAIL_FROM is "the school", but it must be an address such as/],
  [
    "SMTP_URL",
    "smtp://mail.test",
    "SMTP_URL is set, so MAIL_FROM must be set too: the sender of the letters.",
  ],
  ["LOG_LEVEL", "loud", /^LOG_LEVEL is "loud", but it must be fatal, error, /],
  [
    "PUBLIC_URL",
    "blame.example.org",
    /^PUBLIC_URL is "blame.example.org", but it must be an address such as/,
  ],
  [
    "DATABASE_URL",
    "mysql://me:hunter2@db/x",
    /^DATABASE_URL is "mysql:\/\/me:\*\*\*@db\/x", but it must be file:/,
  ],
  ["REDIS_URL", "localhost", /^REDIS_URL is "localhost", but it must be redis:/],
  ["SECRET", "hunter2", "SECRET is too short, but it must be a random text of at least 32 characters."],
])("a bad %s (%s) is refused in one sentence", (name, value, sentence) => {
  expect(() => read({ [name]: value })).toThrow(sentence);
});

test("how long classes are kept is a number of months, or said aloud to be for ever", () => {
  expect(read({}).keepClassesMonths).toBe(12);
  expect(read({ KEEP_CLASSES_MONTHS: "3" }).keepClassesMonths).toBe(3);
  expect(read({ KEEP_CLASSES_MONTHS: "never" }).keepClassesMonths).toBeNull();
});

test.each([
  "with a # hash",
  "with?a=question",
  "100%25 percent",
  "half a percent %",
  "a space and 'quotes\"",
  "数据 文件夹",
  "a/relative/one",
])("a folder may be called %s", async (name) => {
  const folder = join(name.startsWith("a/") ? relative(".", dataDir) : dataDir, name);
  const { databaseUrl, secret } = read({ DATA_DIR: folder });
  await migrate(databaseUrl);
  const db = await openDatabase(databaseUrl);
  await db.prisma.user.create({ data: { id: name, name, email: name } });
  await db.close();
  const files = readdirSync(folder);
  expect(files.filter((file) => !file.startsWith("blamegrad.db"))).toEqual(["secret"]);
  expect(readFileSync(join(folder, "secret"), "utf8").trim()).toBe(secret);
  const content = files.map((file) => readFileSync(join(folder, file), "utf8")).join();
  expect(content).toContain(name);
});

test("letters link to where the operator says, so there are none where nobody says it", () => {
  const mail = { SMTP_URL: "smtp://mail.test", MAIL_FROM: "Blamegrad <wok@school.test>" };
  expect(() => read(mail)).toThrow("SMTP_URL is set, so PUBLIC_URL must be set too: letters link to it.");
  expect(read({ ...mail, PUBLIC_URL: "https://blame.school.test" }).mail).toEqual({
    smtpUrl: "smtp://mail.test",
    from: "Blamegrad <wok@school.test>",
  });
  expect(read({}).mail).toBeNull();
});

test("a secret that nobody set is made once and readable by its owner only", () => {
  const { secret } = read({});
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(read({}).secret).toBe(secret);
  expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
});

test("a secret that the operator set is used and not stored", () => {
  const secret = "0123456789abcdef0123456789abcdef";
  expect(read({ SECRET: secret }).secret).toBe(secret);
  expect(readFileSync(join(dataDir, "secret"), "utf8")).not.toContain(secret);
});

test("every variable is documented, in .env.example and in the README", () => {
  const names = Object.keys(variables.shape).filter((name) => name !== "NODE_ENV");
  for (const name of names) {
    expect(readFileSync(".env.example", "utf8")).toContain(`#${name}=`);
    expect(readFileSync("README.md", "utf8")).toContain(`| \`${name}\` |`);
  }
});
