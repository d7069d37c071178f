// What the rooms are refused: each file below is linted by the real rules, in a house made for it.

import { beforeAll, describe, expect, test } from "vitest";
import { mayImport } from "./biome-rules";
import { circles, never } from "./never";
import { type Room, rooms, targets } from "./rooms";
import { type Refused, refusedIn, specifier } from "./trial-house";

interface Trial {
  line: string;
  refused: boolean;
}

const names = [...new Set(rooms.flatMap(({ without }) => Object.keys(without)))];
const packages = [...new Set(rooms.flatMap((room) => room.packages))];

/** Everything that any room may or may not do, tried in this one. */
function trialsOf(room: Room, file: string): Trial[] {
  const importing = (from: string, refused: boolean) => ({
    line: `import ${JSON.stringify(from)};`,
    refused,
  });
  const others = targets.filter((target) => target !== room.path);
  return [
    importing("./beside", false),
    ...others.map((target) => importing(specifier(file, fileIn(target)), !mayImport(room, target))),
    ...packages.map((name) => importing(moduleOf(file, name), !room.packages.includes(name))),
    ...names.map((name) => ({ line: `export const it = ${name};`, refused: name in room.without })),
  ];
}

const isFile = (path: string) => path.endsWith(".ts");
const fileIn = (path: string) => (isFile(path) ? path : `${path}/some/where`);

/** A module of what the table calls a package. */
function moduleOf(file: string, name: string): string {
  if (name === "node:") return "node:fs/promises";
  if (name.startsWith("**/")) return specifier(file, `${name.slice("**/".length)}/all.mjs`);
  return name.startsWith("@") && !name.includes("/") ? `${name}/client` : name;
}

const linesOf = (tried: readonly Trial[]) => tried.map(({ line }) => line);

const nameOf = ({ path, files }: Room) => files ?? path;

/** A file of the room, and one some folders further in. */
function filesOf({ path, files }: Room): string[] {
  if (files) return ["app/host/[code]/page.tsx"];
  return isFile(path) ? [path] : [`${path}/one.ts`, `${path}/[id]/deep/one.tsx`];
}

const trials = new Map(
  rooms.flatMap((room) => filesOf(room).map((file) => [file, trialsOf(room, file)] as const)),
);

let refused: Refused;
beforeAll(async () => {
  const files = new Map(circles);
  for (const [file, tried] of trials) files.set(file, linesOf(tried).join("\n"));
  for (const { file, code } of never) files.set(file, code);
  refused = await refusedIn(files);
});

describe("each room is refused what its line in the table does not give, and nothing that it gives", () => {
  test.each(rooms.map((room) => [nameOf(room), room] as const))("%s", (_, room) => {
    for (const file of filesOf(room)) {
      const tried = trials.get(file) ?? [];
      const got = tried.filter((_, index) => refused.byRoom.has(`${file}:${index + 1}`));
      expect(linesOf(got)).toEqual(linesOf(tried.filter(({ refused }) => refused)));
      expect(linesOf(got).filter((line) => line.startsWith("import"))).not.toEqual([]);
      expect(linesOf(got).filter((line) => line.startsWith("export"))).not.toEqual([]);
    }
  });
});

describe("whatever the table says", () => {
  test.each(never)("$rule", ({ file, code }) => {
    const accepted = code.split("\n").filter((_, index) => !refused.byRoom.has(`${file}:${index + 1}`));
    expect(accepted).toEqual([]);
  });

  test("circles are refused, also where only types go around", () => {
    for (const file of circles.keys()) expect(refused.asCircle).toContain(`${file}:1`);
  });
});
