// The house is as its table of rooms says.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { biomeRules } from "./biome-rules";
import rules from "./biome-rules.json";
import { kinds, rooms } from "./rooms";

const filesIn = (floor: string) =>
  readdirSync(floor, { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(floor, path.replaceAll("\\", "/")))
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path) && !path.includes("/.output/"));
const sources = ["app", "lib", "server"].flatMap(filesIn).filter((path) => !path.endsWith(".css"));
const textOf = (path: string) => readFileSync(path, "utf8");

test("Biome's rules are those of the table: `npm run rooms` writes them", () => {
  expect(rules).toEqual(biomeRules());
});

test("no file is longer than 300 lines", () => {
  const all = ["app", "lib", "server", "tests"].flatMap(filesIn);
  expect(all.filter((path) => textOf(path).split("\n").length > 301)).toEqual([]);
});

describe("every file has its room", () => {
  const paths = new Set(rooms.map(({ path }) => path));

  test("each folder of app, lib and server is a room, and so is each file that stands beside them", () => {
    const strays = sources.filter((path) => {
      const [floor, name] = path.split("/");
      const isTopOfApp = floor === "app" && dirname(path) === "app";
      return !isTopOfApp && !isPage(path) && !paths.has(`${floor}/${name}`);
    });
    expect(strays).toEqual([]);
  });

  test("each kind of question that the table names has its folder, and no other has one", () => {
    const folders = sources.flatMap((path) => path.match(/^lib\/questions\/([^/]+)\//)?.[1] ?? []);
    expect([...new Set(folders)].sort()).toEqual([...kinds].sort());
  });
});

const isPage = (path: string) => /^app\/(.*\/)?(page|layout|route|actions)\.tsx?$/.test(path);

describe("what may import the server's rooms never runs in a browser", () => {
  test("no page, layout or route is a client component", () => {
    expect(sources.filter(isPage).filter((path) => textOf(path).includes('"use client"'))).toEqual([]);
  });

  test("each file of actions says that it is one", () => {
    const actions = sources.filter((path) => path.endsWith("/actions.ts"));
    expect(actions.filter((path) => !textOf(path).includes('"use server"'))).toEqual([]);
    expect(actions).not.toEqual([]);
  });
});

test("no import hides inside a type, where Biome does not look", () => {
  const hidden = /typeof import\(|(?<!await )\bimport\("[^"]+"\)\.(?!then\b)/;
  expect('type A = import("./a").A').toMatch(hidden);
  expect(sources.filter((path) => hidden.test(textOf(path)))).toEqual([]);
});
