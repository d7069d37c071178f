// The commands of the README, run as they stand there on a bare clone; and what is packed of it.

import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { PRESETS } from "../../lib/training/presets";
import { fileUrl } from "../../server/settings/database-file";
import { freePort } from "../../server/setup/scratch-postgres";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { bareClone, Command } from "./bare-clone";

/** A promise for a machine that does nothing else: time that the start stands in line for a core is not its own. */
const LATER_START_MS = 4_000;
const LARGEST_PACK_BYTES = 150_000_000;
const LARGEST_INSTALLATION_BYTES = 400_000_000;
/** A folder may have any name. */
const FOLDERS = ["data/first", "data/100%25 #1? 数据"];

let clone: ReturnType<typeof bareClone>;
const running = new Set<Command>();

beforeAll(() => {
  clone = bareClone();
});
afterAll(() => {
  for (const npm of running) npm.kill();
  clone.remove();
});

function run(args: string[], environment: Record<string, string>): Command {
  return keep(new Command(clone.folder, "npm", args, environment));
}

function keep(command: Command): Command {
  running.add(command);
  return command;
}

test("a bare clone that cannot reach the packages says so, and can be started again", async () => {
  const nobody = `http://127.0.0.1:${await freePort()}/`;
  const emptyCache = join(clone.folder, "data/no-cache");
  const npm = run(["start"], {
    npm_config_registry: nobody,
    npm_config_cache: emptyCache,
    npm_config_fetch_retries: "0",
  });
  expect(await npm.ended()).toBe(1);
  expect(npm.output).toContain("Installing packages");
  expect(npm.output).toMatch(/This failed: .* ci --include=dev/);
  rmSync(emptyCache, { recursive: true });
  clone.lendPackages();
});

test("two starts at once on a bare clone: one prepares, the other waits, and both serve", async () => {
  const ports = [await freePort(), await freePort()];
  const starts = ports.map((port, i) => run(["start"], { PORT: String(port), DATA_DIR: FOLDERS[i] ?? "" }));
  await Promise.all(starts.map((npm) => npm.says("Blamegrad is ready.")));
  for (const port of ports) {
    const health = await fetch(`http://127.0.0.1:${port}/api/health`);
    expect(await health.json()).toMatchObject({ status: "ok", database: "ok" });
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  }
  for (const folder of FOLDERS) expect(existsSync(join(clone.folder, folder, "blamegrad.db"))).toBe(true);
  expect(starts.filter((npm) => npm.output.includes("Building pages"))).toHaveLength(1);
  expect(starts.filter((npm) => npm.output.includes("Waiting for another start"))).toHaveLength(1);
  for (const npm of starts) {
    await npm.stop();
    expect(npm.output).toContain('"msg":"stopping"');
  }
});

test("a start that is ended while it prepares leaves its place to the next one", async () => {
  rmSync(join(clone.folder, ".setup/compile"));
  const environment = { PORT: String(await freePort()), DATA_DIR: FOLDERS[0] ?? "" };
  const first = run(["start"], environment);
  await first.says("Compiling the server");
  const ending = first.stop();
  const next = run(["start"], environment);
  await next.says("Blamegrad is ready.");
  await ending;
  expect(first.output).not.toMatch(/Starting the server|already/);
  await next.stop();
});

test("a second start skips what is done, also where only what runs is installed, is up in under 4 seconds, keeps its data in ./data, and deletes what has expired there", async () => {
  onTestFinished(leaveOutTools());
  expect(sizeOf(join(clone.folder, "node_modules"))).toBeLessThan(LARGEST_INSTALLATION_BYTES);
  const port = await freePort();
  const { left, close } = await somethingExpired(join(clone.folder, "data/blamegrad.db"));
  const started = performance.now();
  const npm = run(["start"], { PORT: String(port) });
  await npm.says("Blamegrad is ready.");
  const took = performance.now() - started - npm.inLineMs();
  expect(npm.output).not.toMatch(/Installing|Generating|Compiling|Building/);
  expect(npm.output).toContain(`http://localhost:${port}`);
  expect(took).toBeLessThan(LATER_START_MS);
  await expect.poll(left, { timeout: 60_000 }).toBe(0);
  await close();
  await npm.stop();
});

/** Puts something into a database that its time is over for; `left` says how much of it is still there. */
async function somethingExpired(file: string) {
  const url = fileUrl(file);
  await migrate(url);
  const db = await openDatabase(url);
  const { verification } = db.prisma;
  await verification.create({ data: { id: "old", identifier: "old", value: "", expiresAt: new Date(0) } });
  return { left: () => verification.count({ where: { id: "old" } }), close: () => db.close() };
}

/** As `npm ci --omit=dev` does; returns what brings them back. */
function leaveOutTools(): () => void {
  const away = join(clone.folder, "data/away");
  const list = join(clone.folder, "node_modules/.package-lock.json");
  const whole = readFileSync(list, "utf8");
  const { packages, ...rest }: { packages: Record<string, { dev?: true }> } = JSON.parse(whole);
  const tools = Object.keys(packages).filter((path) => packages[path]?.dev);
  const kept = Object.entries(packages).filter(([, { dev }]) => !dev);
  const move = (path: string, from: string, to: string) => {
    // A package that was inside of another one goes where that goes.
    if (!existsSync(join(from, path))) return;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  };
  for (const path of tools) move(path, clone.folder, away);
  writeFileSync(list, JSON.stringify({ ...rest, packages: Object.fromEntries(kept) }));
  return () => {
    for (const path of tools) move(path, away, clone.folder);
    writeFileSync(list, whole);
  };
}

test("what is packed starts by itself anywhere, is small, and has the operator's commands", async () => {
  expect(await run(["run", "pack"], {}).ended()).toBe(0);
  const elsewhere = mkdtempSync(join(tmpdir(), "blamegrad-packed-"));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  const packed = join(elsewhere, "packed");
  cpSync(join(clone.folder, ".setup/runtime"), packed, { recursive: true, verbatimSymlinks: true });
  expect(sizeOf(packed)).toBeLessThan(LARGEST_PACK_BYTES);
  // As many set it, to spare the system a look at the file's name.
  const TZ = ":/etc/localtime";
  const settings = { DATA_DIR: join(elsewhere, "data"), PORT: String(await freePort()), TZ };
  const server = keep(new Command(packed, "node", ["start.mjs"], settings));
  await server.says("Blamegrad is ready.");
  const origin = `http://127.0.0.1:${settings.PORT}`;
  const signUp = await fetch(`${origin}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify({ name: "Li", email: "li@school.test", password: "wok on the shelf" }),
  });
  expect(signUp.status).toBe(200);
  const cookie = signUp.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const desk = await fetch(`${origin}/dashboard`, { headers: { Cookie: cookie } });
  expect([desk.status, desk.url]).toEqual([200, `${origin}/dashboard`]);
  expect((await fetch(`${origin}/privacy`)).status).toBe(200);
  const doctor = keep(new Command(packed, "node", ["admin.mjs", "doctor"], settings));
  expect(await doctor.ended()).toBe(0);
  expect(doctor.output).toContain("Teachers: 1.");
  const thread = keep(new Command(packed, "node", ["--input-type=module", "--eval", STARTS_A_RUN], {}));
  expect(await thread.ended()).toBe(0);
  expect(thread.output).toContain("41 weights");
  const isHealthy = async () => (await keep(new Command(packed, "node", asks, settings)).ended()) === 0;
  expect(await isHealthy()).toBe(true);
  // A terminal that is closed.
  await server.stop("SIGHUP");
  expect(server.output).toContain('"msg":"stopping"');
  expect(server.output).not.toContain("Error");
  expect(await isHealthy()).toBe(false);
});

/** How the image asks whether its server is well. */
const [, ...asks] = JSON.parse(
  /^HEALTHCHECK[^[]*CMD (\[.+\])$/m.exec(readFileSync("Dockerfile", "utf8"))?.[1] ?? "[]",
) as string[];

/** In a thread, with what the server has for that. */
const STARTS_A_RUN = `
  import { pathToFileURL } from "node:url";
  import { Tinypool } from "tinypool";
  const filename = pathToFileURL(".setup/server/thread.js").href;
  const pool = new Tinypool({ filename, name: "work", runtime: "worker_threads", execArgv: [] });
  const network = ${JSON.stringify({ id: "first", config: { ...PRESETS.lecture, seed: 1 } })};
  const { start } = await pool.run({ name: "start", given: [network] });
  console.log(start.parameters.length, "weights");
  await pool.destroy();`;

const sizeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => lstatSync(join(folder, path)).size)
    .reduce((sum, size) => sum + size, 0);

test("the demo has a teacher to sign in as, a class of robots, and data of its own", async () => {
  const port = await freePort();
  const npm = run(["run", "demo"], { PORT: String(port) });
  await npm.says("Phone ");
  const [, email] = /e-mail +(.+)/.exec(npm.output) ?? [];
  const [, password] = /password +(.+)/.exec(npm.output) ?? [];
  const signIn = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: `http://127.0.0.1:${port}` },
    body: JSON.stringify({ email, password }),
  });
  expect(signIn.status).toBe(200);
  expect(existsSync(join(clone.folder, "data/demo/blamegrad.db"))).toBe(true);
  await npm.stop();
});

test("a port that is in use is a sentence, not a stack", async () => {
  const port = await freePort();
  const occupant = await occupy(port);
  const npm = run(["start"], { PORT: String(port) });
  expect(await npm.ended()).toBe(1);
  expect(npm.output).toContain(`Port ${port} is already in use`);
  expect(npm.output).not.toContain("    at ");
  occupant.close();
});

test("an address that this computer does not have is a sentence, too", async () => {
  const npm = run(["start"], { PORT: String(await freePort()), HOST: "203.0.113.9" });
  expect(await npm.ended()).toBe(1);
  expect(npm.output).toContain('HOST is "203.0.113.9", but this computer has no such address');
  expect(npm.output).not.toContain("    at ");
});

test("a bad value in the environment is a sentence that names it", async () => {
  const npm = run(["start"], { PORT: "three thousand" });
  expect(await npm.ended()).toBe(1);
  expect(npm.output).toContain('PORT is "three thousand", but it must be a whole number from 0 to 65535.');
  expect(npm.output).not.toContain("    at ");
});

const occupy = (port: number) =>
  new Promise<Server>((resolve) => {
    const server = createServer().listen(port, "0.0.0.0", () => resolve(server));
  });
