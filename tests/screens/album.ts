// Takes pictures of pages, light and dark, and binds them into one page to look through.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Locale, locales } from "../../lib/locales";

const THEMES = ["light", "dark"] as const;

/** Long enough for whatever moves on a page to have arrived. */
const STILL_MS = 700;

/** All stories at once, on a machine that has other work, may wait long for a page. */
export const PATIENCE_MS = 120_000;

interface Picture {
  scene: string;
  language: Locale;
  theme: (typeof THEMES)[number];
  file: string;
}

/** Runs in the page: colours need not fade into one another. */
function endTransitions(): void {
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
}

export class Album {
  readonly folder: string;
  readonly #pictures: Picture[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  async take(page: Page, language: Locale, scene: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await page.waitForTimeout(STILL_MS);
    const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    // First as the page is.
    for (const theme of isDark ? [...THEMES].reverse() : THEMES) {
      const file = `${scene.replaceAll(/\W+/g, "-")}.${language}.${theme}.png`;
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(endTransitions);
      await page.screenshot({ path: join(this.folder, file) });
      this.#pictures.push({ scene, language, theme, file });
    }
    console.log(`${language}  ${scene}`);
  }

  /** One row a scene: every language, light and dark. */
  async bind(): Promise<string> {
    const scenes = [...new Set(this.#pictures.map(({ scene }) => scene))].sort();
    const rows = scenes.map((scene) => {
      const pictures = this.#pictures.filter((picture) => picture.scene === scene);
      pictures.sort((a, b) => locales.indexOf(a.language) - locales.indexOf(b.language));
      const cells = pictures.map(
        ({ file, language, theme }) =>
          `<a href="${file}"><img src="${file}" alt="${scene}, ${language}, ${theme}" loading="lazy"></a>`,
      );
      return `<h2>${scene}</h2><div>${cells.join("")}</div>`;
    });
    const style =
      "body{font:16px sans-serif;margin:2rem;background:#888}div{display:flex;gap:1rem;flex-wrap:wrap}img{height:24rem;max-width:45vw;object-fit:contain}";
    const file = join(this.folder, "index.html");
    await writeFile(
      file,
      `<!doctype html><meta charset="utf-8"><title>Blamegrad, screen by screen</title><style>${style}</style>${rows.join("\n")}`,
    );
    return file;
  }
}
