// A good look at a screen: it is tidy and accessible as it stands, and the run keeps in mind that it was seen in this language.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import type * as Axe from "axe-core";
import { expectTidyInEverySize } from "./every-size";
import { expectTidy } from "./geometry";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What Axe says of its rules only to itself. */
interface Audit {
  _audit: { rules: { id: string; impact: Axe.ImpactValue }[] };
}

/**
 * Of whatever has no text of its own, Axe looks through its whole label for a control that may be switched off before it
 * finds no text: a label with drawings takes seconds. Shapes never have text.
 */
const CONTRAST = {
  id: "color-contrast",
  selector: "*:not(svg, g, path, circle, rect, line, ellipse, polyline, polygon)",
};
const AXE = `${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")}
axe.configure({ rules: [${JSON.stringify(CONTRAST)}] });`;

/** The type of the annotation that says what was looked at. */
export const LOOKED_AT = "looked at";

/** `moment` says what the class or the page is at; together with the page it names a screen. */
export async function lookAt(moment: string, ...pages: Page[]): Promise<void> {
  for (const page of pages) {
    const screen = `${pageOf(page)}: ${moment}`;
    await expectTidy(page);
    await expectAccessible(page);
    await expectTidyInEverySize(page);
    test.info().annotations.push({ type: LOOKED_AT, description: screen });
  }
}

/** The first part of the address, which is that of a page's folder in app/. */
function pageOf(page: Page): string {
  return `/${new URL(page.url()).pathname.split("/")[1]}`;
}

/** No serious violation of WCAG 2.2 AA. */
async function expectAccessible(page: Page): Promise<void> {
  // A page's title may come after its text.
  await expect(page).toHaveTitle(/./);
  // Once a page: sending half a megabyte costs more than the examination.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  expect.soft(await page.evaluate(seriousViolations, TAGS), page.url()).toEqual([]);
}

/** Runs in the page. */
async function seriousViolations(tags: string[]): Promise<string[]> {
  const { axe } = window as typeof window & { axe: typeof Axe & Audit };
  // What a rule finds is as bad as the rule says: those that find nothing serious need not look.
  const slight = axe._audit.rules.filter(({ impact }) => impact === "minor" || impact === "moderate");
  const rules = Object.fromEntries(slight.map(({ id }) => [id, { enabled: false }]));
  // What is still fading in has not yet the contrast that it is read with.
  const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(fading.map(({ finished }) => finished));
  const { violations } = await axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] });
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join("\n")}`,
  );
}
