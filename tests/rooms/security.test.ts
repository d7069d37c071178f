// The page on security says of each threat which test holds it, and that test is there.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/security.md", "utf8");

interface Threat {
  section: string;
  line: string;
  tests: { file: string; title: string }[];
}

/** A bullet with all its lines, under its heading. */
function threatsIn(text: string): Threat[] {
  return text.split(/^## /m).flatMap((part) => {
    const [section = "", ...rest] = part.split("\n");
    const bullets = rest.join("\n").split(/^- /m).slice(1);
    return bullets.map((bullet) => {
      const line = bullet.replaceAll(/\s+/g, " ").trim();
      const named = [...line.matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)];
      return { section, line, tests: named.map(([, file = "", title = ""]) => ({ file, title })) };
    });
  });
}

/** The reason that the tests named by a line do not hold it; null where they do. */
function troubleWith({ line, tests }: Threat): string | null {
  if (tests.length === 0) return `No test holds "${line}"`;
  const missing = tests.find(({ file, title }) => !existsSync(file) || !titlesIn(file).includes(title));
  return missing ? `${missing.file} has no test "${missing.title}"` : null;
}

/** Its text, since a title may stand in a table of cases. */
const titlesIn = (file: string) => readFileSync(file, "utf8");

describe("docs/security.md", () => {
  const threats = threatsIn(page).filter(({ section }) => section !== "What does not hold");

  test("names for each threat a test that is there", () => {
    expect(threats.length).toBeGreaterThan(3);
    expect(threats.map(troubleWith).filter((trouble) => trouble !== null)).toEqual([]);
  });

  test("is found out where it names no test, or one that is not there", () => {
    const [first] = threats;
    const renamed = page.replace(first?.tests[0]?.title ?? "", "a title that no test has");
    const found = (text: string) => threatsIn(text).map(troubleWith);
    expect(found(renamed)).toContainEqual(expect.stringContaining("a title that no test has"));
    expect(found("## A\n\n- A threat.\n")).toEqual(['No test holds "A threat."']);
    expect(found('## A\n\n- One. `tests/server/never.test.ts`: "x"\n')).toEqual([
      'tests/server/never.test.ts has no test "x"',
    ]);
  });
});
