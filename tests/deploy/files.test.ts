// The files for operators say nothing that the product does not know.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { variables } from "../../server/settings/config";
import { DATA, ON_A_PAGE } from "../../server/setup/pack.mjs";

const textOf = (path: string) => readFileSync(path, "utf8");
const compose = parse(textOf("deploy/compose.yaml"), { merge: true });
const settings = new Set(Object.keys(variables.shape));

test("every setting in them is one", () => {
  const [, ofUnit = ""] = /^Environment=(.*)$/m.exec(textOf("deploy/blamegrad.service")) ?? [];
  const [, ofImage = ""] = /^ENV (.*)$/m.exec(textOf("Dockerfile")) ?? [];
  const named = [
    ...Object.keys(compose.services["app-1"].environment),
    ...[...`${ofUnit} ${ofImage}`.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name),
  ];
  expect(named.filter((name) => !settings.has(name ?? ""))).toEqual([]);
  expect(named).toContain("DATA_DIR");
});

test("several processes share all that they must: the server would refuse to start otherwise", () => {
  expect(Object.keys(compose.services["app-1"].environment)).toEqual(
    expect.arrayContaining(["DATABASE_URL", "REDIS_URL", "SECRET", "PUBLIC_URL"]),
  );
});

test("Caddy knows each process of the composition, and spreads by the connection as nginx does", () => {
  const processes = Object.keys(compose.services).filter((name) => name.startsWith("app-"));
  const caddy = textOf("deploy/Caddyfile");
  expect(/reverse_proxy (.*) \{/.exec(caddy)?.[1]?.split(" ")).toEqual(
    processes.map((name) => `${name}:3000`),
  );
  expect(caddy).toContain("lb_policy query line");
  expect(textOf("deploy/nginx.conf")).toContain("hash $line consistent");
});

test("nginx hands on the host with its port, which the pages compare with where a form comes from", () => {
  expect(textOf("deploy/nginx.conf")).toContain("proxy_set_header Host $http_host;");
});

test("an image gets all that is packed, and runs as nobody who may change it", () => {
  const built = [
    "app",
    "lib",
    "server",
    "prisma.config.ts",
    "next.config.js",
    "postcss.config.mjs",
    "tsconfig.json",
  ];
  for (const path of [
    ...built,
    ...DATA,
    ...readdirSync("docs")
      .filter(onAPage)
      .map((name) => `docs/${name}`),
  ]) {
    expect(existsSync(path), path).toBe(true);
    expect(isLeftOut(path), path).toBe(false);
  }
  for (const path of ["node_modules", ".env", "data", ".next", ".setup"]) expect(isLeftOut(path)).toBe(true);
  expect(textOf("Dockerfile")).toMatch(/^USER node$/m);
});

const onAPage = (name: string) => ON_A_PAGE.test(`docs/${name}`);

/** By `.dockerignore`: of the lines that a path, or a folder of it, is named by, the last one counts. */
function isLeftOut(path: string): boolean {
  const folders = path.split("/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/"));
  const lines = textOf(".dockerignore")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const last = lines.findLast((line) => folders.some((folder) => patternOf(line).test(folder)));
  return last !== undefined && !last.startsWith("!");
}

const patternOf = (line: string) =>
  new RegExp(`^${line.replace("!", "").replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`);

test("health is asked for where it is answered", () => {
  for (const path of ["Dockerfile", "deploy/Caddyfile"]) expect(textOf(path)).toContain("/api/health/ready");
  expect(textOf("server/process/health.ts")).toContain('"/api/health/ready"');
});

test("workflows run commands that there are, on each version that the product promises", () => {
  const { jobs } = parse(textOf(".github/workflows/test.yml"));
  const { scripts, engines } = JSON.parse(textOf("package.json"));
  const release = parse(textOf(".github/workflows/release.yml")).jobs.release;
  const all = [jobs.everything, jobs.elsewhere, release].flatMap(({ steps }) => steps);
  const commands = all.flatMap(({ run }) => /^npm (?:run )?(\S+)/.exec(run ?? "")?.[1] ?? []);
  expect(commands).not.toEqual([]);
  for (const command of commands) expect(scripts).toHaveProperty(command);
  expect(`>=${jobs.everything.strategy.matrix.node[0]}`).toBe(engines.node.replace(/\.\d+$/, ""));
});

test("the forms for an issue ask for something that has to be said", () => {
  for (const name of ["went-wrong", "wish"]) {
    const { body } = parse(textOf(`.github/ISSUE_TEMPLATE/${name}.yml`));
    expect(
      body.filter((field: { validations?: { required: boolean } }) => field.validations?.required),
    ).not.toEqual([]);
  }
});

test("every file that the README and the guides link to is there", () => {
  const guides = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    ...readdirSync("docs").map((name) => `docs/${name}`),
  ].filter((path) => path.endsWith(".md"));
  const missing = guides.flatMap((guide) =>
    [...textOf(guide).matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)]
      .map(([, link = ""]) => `${guide.includes("/") ? "docs/" : ""}${link}`)
      .filter((path) => !existsSync(path)),
  );
  expect(missing).toEqual([]);
});
