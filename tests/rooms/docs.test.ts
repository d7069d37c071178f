// What the docs point to is there: files and folders by their path, and places on a page by their heading.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const pages = ["README.md", "CONTRIBUTING.md", ...readdirSync("docs").map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith(".md"),
);

/** Between backticks, from one of the folders of the house; without what only stands for a name. */
const PATH = /`((?:app|lib|server|tests|prisma|deploy|docs)\/[\w./[\]-]+)`/g;
/** docs/languages.md shows with German, which is not there, how a language is added. */
const TO_BE_MADE = ["app/messages/de", "docs/privacy.de.md"];
const LINK = /\]\(([^)#:]*)(?:#([^)]*))?\)/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** As GitHub writes the address of a heading. */
const anchorsIn = (text: string) =>
  found(text, /^#+ (.*)$/gm).map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

function missingIn(path: string, text: string): string[] {
  const paths = found(text, PATH).flatMap(([, named = ""]) =>
    existsSync(named) || TO_BE_MADE.includes(named) ? [] : [named],
  );
  const links = found(text, LINK).flatMap(([, file = "", anchor]) => {
    const target = file === "" ? path : join(dirname(path), file);
    if (file !== "" && !existsSync(target)) return [target];
    const there = file === "" ? text : anchor === undefined ? "" : readFileSync(target, "utf8");
    return anchor === undefined || anchorsIn(there).includes(anchor) ? [] : [`${target}#${anchor}`];
  });
  return [...paths, ...links];
}

describe("The docs", () => {
  test.each(pages)("%s points to what is there", (path) => {
    expect(missingIn(path, readFileSync(path, "utf8"))).toEqual([]);
  });

  test("are found out where they point to what is gone", () => {
    const text =
      "`lib/gone.ts`, [a page](gone.md) and [a place](#gone), but [here](#a-place)\n\n## A place\n";
    expect(missingIn("docs/a.md", text)).toEqual(["lib/gone.ts", "docs/gone.md", "docs/a.md#gone"]);
  });
});
