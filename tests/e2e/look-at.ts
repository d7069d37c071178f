// A good look at a screen: it is tidy and accessible as it stands, and the run keeps in mind that it was seen in this language.

import { createHash } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { locales } from "../../lib/locales";
import { expectTidy } from "./geometry";
import { languageOf } from "./languages";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The type of the annotation that says what was looked at. */
export const LOOKED_AT = "looked at";

/** `moment` says what the class or the page is at; together with the page it names a screen. */
export async function lookAt(moment: string, ...pages: Page[]): Promise<void> {
  for (const page of pages) {
    const screen = `${pageOf(page)}: ${moment}`;
    await expectTidy(page);
    if (isExaminedHere(screen)) await expectAccessible(page);
    test.info().annotations.push({ type: LOOKED_AT, description: screen });
  }
}

/** Roles, names and contrast are the same in every language, and every screen is seen in all: each is examined in one, some here, some there. */
function isExaminedHere(screen: string): boolean {
  const [first = 0] = createHash("sha256").update(screen).digest();
  const language = languageOf[test.info().title];
  return language === undefined || language === locales[first % locales.length];
}

/** The first part of the address, which is that of a page's folder in app/. */
function pageOf(page: Page): string {
  return `/${new URL(page.url()).pathname.split("/")[1]}`;
}

/** No serious violation of WCAG 2.2 AA. */
async function expectAccessible(page: Page): Promise<void> {
  // The other mode opens a tab for its report each time, for frames of other origins: there are none.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await axe.withTags(TAGS).setLegacyMode().analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = serious.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join("\n")}`,
  );
  expect.soft(told, page.url()).toEqual([]);
}
