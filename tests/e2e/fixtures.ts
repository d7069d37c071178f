// What every story starts with: the server, the language's words, and devices whose pages must not break.

import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { Locale } from "../../lib/locales";
import { openDevice } from "./devices";
import { languageOf } from "./languages";
import { type BuiltServer, startBuiltServer } from "./server";
import { type Words, wordsIn } from "./words";

interface Fixtures {
  /** As `languages.ts` says. */
  language: Locale;
  words: Words;
  /**
   * A new device: its own cookies and storage, in the story's language. English ones are light, Chinese ones are dark and
   * ask for little motion: what is looked at in both languages is so in both ways, and half of the frames need no drawing.
   */
  device(viewport: { width: number; height: number }): Promise<Page>;
}

export const test = base.extend<Fixtures, { server: BuiltServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  language: async ({}, use, { title }) => {
    const language = languageOf[title];
    if (!language) throw new Error(`Say in languages.ts which language "${title}" is told in.`);
    await use(language);
  },
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startBuiltServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  words: async ({ language }, use) => use(wordsIn(language)),
  device: async ({ browser, server, language }, use) => {
    const contexts: BrowserContext[] = [];
    const problems: string[] = [];
    await use(async (viewport) => {
      const taste =
        language === "zh"
          ? ({ colorScheme: "dark", reducedMotion: "reduce" } as const)
          : ({ colorScheme: "light", reducedMotion: "no-preference" } as const);
      const context = await openDevice(browser, server.url, { viewport, language, ...taste });
      contexts.push(context);
      await watch(context, server.url, problems);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(problems).toEqual([]);
  },
});

/** What the browser itself says of a lost connection, and of a page that is not there. */
const EXPECTED = /Failed to load resource|WebSocket connection|ERR_INTERNET_DISCONNECTED/;

/** No page may throw, do what its policy forbids, or ask anything of another server. */
async function watch(context: BrowserContext, url: string, problems: string[]): Promise<void> {
  await context.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`Against the policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    ),
  );
  context.on("weberror", (error) => problems.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text())) problems.push(message.text());
  });
  context.on("request", (request) => {
    const foreign = !request.url().startsWith(url) && !/^(data|blob):/.test(request.url());
    if (foreign) problems.push(`A request to ${request.url()}`);
  });
}

export { expect };
