// Holds that the stories, each told in one language, show every screen in both, and leave no page out.

import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from "@playwright/test/reporter";
import { type Locale, locales } from "../../lib/locales";
import { languageOf } from "./languages";
import { LOOKED_AT } from "./look-at";

export default class EveryScreen implements Reporter {
  readonly #seen = new Map<string, Set<Locale>>();
  readonly #told = new Set<string>();
  #isWholeRun = false;

  onBegin(config: FullConfig, suite: Suite): void {
    const files = new Set(suite.allTests().map(({ location }) => basename(location.file)));
    const names = readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" });
    const all = names.filter((name) => name.endsWith(".spec.ts"));
    this.#isWholeRun = String(config.grep) === "/.*/" && all.every((name) => files.has(basename(name)));
  }

  onTestEnd({ title }: TestCase, { annotations }: TestResult): void {
    this.#told.add(title);
    const language = languageOf[title];
    for (const { type, description = "" } of annotations) {
      if (type !== LOOKED_AT || !language) continue;
      this.#seen.set(description, (this.#seen.get(description) ?? new Set()).add(language));
    }
  }

  /** Some stories alone say nothing about the others, and one that failed may not have shown all it has. */
  async onEnd({ status }: FullResult): Promise<{ status: FullResult["status"] } | undefined> {
    // With --list nothing is told at all.
    if (!this.#isWholeRun || status !== "passed" || this.#told.size === 0) return undefined;
    const complaints = [...this.#inOneLanguage(), ...this.#neverLookedAt(), ...this.#gone()];
    if (complaints.length === 0) return undefined;
    process.stdout.write(`\n${complaints.join("\n")}\n`);
    return { status: "failed" };
  }

  #inOneLanguage(): string[] {
    return [...this.#seen].flatMap(([screen, seen]) =>
      locales
        .filter((locale) => !seen.has(locale))
        .map((locale) => `No story shows "${screen}" in "${locale}".`),
    );
  }

  #neverLookedAt(): string[] {
    const looked = new Set([...this.#seen.keys()].map((screen) => screen.split(":")[0]));
    return pages().flatMap((page) => (looked.has(page) ? [] : [`No story looks at ${page}.`]));
  }

  #gone(): string[] {
    const gone = Object.keys(languageOf).filter((title) => !this.#told.has(title));
    return gone.map((title) => `There is no story "${title}" any more: take it out of languages.ts.`);
  }
}

/** The first part of the address of each page in app/. */
function pages(): string[] {
  const files = readdirSync(new URL("../../app", import.meta.url), { recursive: true, encoding: "utf8" });
  const paths = files
    .filter((file) => basename(file) === "page.tsx")
    .map((file) => file.replaceAll("\\", "/"));
  return [
    ...new Set(
      paths.map(
        (path) =>
          `/${
            path
              .replace(/\(\w+\)\//, "")
              .replace(/\/?[^/]*$/, "")
              .split("/")[0]
          }`,
      ),
    ),
  ];
}
