// A house of one's own for Biome: the rules of the real one, and files that try what the rooms forbid.

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";

const rules = [
  "style/noRestrictedImports",
  "style/noRestrictedGlobals",
  "nursery/noJsRestrictedProperties",
  "suspicious/noImportCycles",
];

/** Lines, as `path:line`: those that a room may not have, and imports that are part of a circle. */
export interface Refused {
  byRoom: Set<string>;
  asCircle: Set<string>;
}

/** What is refused of some code by the path of its file. */
export async function refusedIn(files: ReadonlyMap<string, string>): Promise<Refused> {
  const house = await mkdtemp(join(tmpdir(), "rooms-"));
  try {
    for (const config of ["biome.json", "tests/rooms/biome-rules.json", ".gitignore"]) {
      await cp(config, join(house, config));
    }
    for (const [path, code] of files) {
      await mkdir(join(house, dirname(path)), { recursive: true });
      await writeFile(join(house, path), code);
    }
    return placesIn(await lint(house));
  } finally {
    await rm(house, { recursive: true });
  }
}

/** Biome's report; it ends with an error code wherever it refuses something. */
function lint(cwd: string): Promise<string> {
  const options = ["--reporter=json", "--max-diagnostics=none", ...rules.map((rule) => `--only=${rule}`)];
  return new Promise((done, failed) => {
    execFile(
      resolve("node_modules/.bin/biome"),
      ["lint", ...options],
      { cwd, maxBuffer: 2 ** 26 },
      (_error, stdout, stderr) => (stdout ? done(stdout) : failed(new Error(stderr))),
    );
  });
}

function placesIn(report: string): Refused {
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { category: string; message: string; location: { path: string; start: { line: number } } }[];
  };
  const strange = diagnostics.find(({ category }) => !rules.some((rule) => category === `lint/${rule}`));
  if (strange) throw new Error(strange.message);
  const places = (isOfCircles: boolean) =>
    diagnostics
      .filter(({ category }) => category.endsWith("noImportCycles") === isOfCircles)
      .map(({ location }) => `${location.path}:${location.start.line}`);
  return { byRoom: new Set(places(false)), asCircle: new Set(places(true)) };
}

/** `target` as a file at `from` writes it in an import. */
export function specifier(from: string, target: string): string {
  const path = posix.relative(posix.dirname(from), target.replace(/\.tsx?$/, ""));
  return path.startsWith(".") ? path : `./${path}`;
}
