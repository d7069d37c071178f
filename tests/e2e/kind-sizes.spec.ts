// What each kind of question adds to a student's page, read from the build: its phone's part with its words, until it can be answered.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kindNames } from "../../lib/questions/kinds";
import { expect, test } from "./fixtures";

/** In a whole run, what was built on a bare clone. */
const BUILD = join(process.env.BARE_CLONE ?? ".", ".next");
const PAGE = "/play/[code]/page";

/** Compressed; drawings that are fetched once there is one, such as a graph's, are the page's. */
const MAX_KIND_BYTES = 15_000;

const read = (file: string) => readFileSync(join(BUILD, file), "utf8");
const compressed = (file: string) => readFileSync(join(BUILD, `${file}.gz`)).length;

/** The scripts of a student's page. */
function scriptsOfPage(): Set<string> {
  const [, manifest = ""] =
    /= (\{"moduleLoading".*\});/s.exec(read(`server/app${PAGE}_client-reference-manifest.js`)) ?? [];
  const { clientModules } = JSON.parse(manifest) as { clientModules: Record<string, { chunks: string[] }> };
  const chunks = Object.values(clientModules).flatMap((module) => module.chunks);
  return new Set(chunks.map((chunk) => chunk.replace("/_next/", "")));
}

test("each kind of question adds at most 15 kB of compressed JavaScript to a student's page", () => {
  const page = scriptsOfPage();
  const script = [...page].map(read).join("\n");
  // As the bundler writes `() => import(…)`: a number, and elsewhere the files that have what it stands for.
  const files = new Map<string, string[]>();
  for (const [, id = "", list = ""] of script.matchAll(
    /[,[](\d+),\w+=>\{\w+\.v\(\w+=>Promise\.all\((\[[^\]]*\])/g,
  ))
    files.set(id, JSON.parse(list));
  const sizes = kindNames.map((kind) => {
    const imports = [
      ...script.matchAll(new RegExp(`[{,]${kind}:(?:\\{en:)?\\(\\)=>\\w+\\.A\\((\\d+)\\)`, "g")),
    ];
    const added = new Set(
      imports.flatMap(([, id = ""]) => files.get(id) ?? []).filter((file) => !page.has(file)),
    );
    return [kind, [...added].reduce((sum, file) => sum + compressed(file), 0)] as const;
  });
  for (const [kind, bytes] of sizes) {
    expect(bytes, kind).toBeGreaterThan(2_000);
    expect(bytes, kind).toBeLessThanOrEqual(MAX_KIND_BYTES);
  }
});
