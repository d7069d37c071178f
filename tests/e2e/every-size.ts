// A screen in the other sizes that it may have in a school: as tidy there as in its own.

import { type Page, test } from "@playwright/test";
import { LAPTOP, PHONE, SMALL_PHONE, TABLET } from "./devices";
import { expectTidy } from "./geometry";
import { expectSeenWhenReached } from "./keyboard-reach";

/** A whole class in Chinese, and in English, with its editor: what these look at is looked at in every size. */
const WITH_EDITOR = "a quiz is written, saved by itself, and taught";
const LONGEST = ["a class of five rounds", WITH_EDITOR];
/**
 * Networks in training, in the language whose words are longer. Left out are sizes between two others: what is tidy on the
 * smallest phone has more room on a larger one, and on a big screen all sizes follow the screen.
 */
const IN_TRAINING = [
  "an unfinished hand of cards counts",
  "a class blames the weights of its own network",
  "a class finds the line that its teacher has hidden",
];
const BETWEEN = [LAPTOP, PHONE];

const PHONE_ON_ITS_SIDE = { width: 844, height: 390 };
/** What a browser at 200 % leaves a page on a laptop. */
const ZOOMED_LAPTOP = { width: LAPTOP.width / 2, height: LAPTOP.height / 2 };

/** Where what stays in place takes most of the page. */
const TIGHTEST = [SMALL_PHONE, ZOOMED_LAPTOP];

/** By the first part of the address. */
const SIZES: Record<string, (typeof LAPTOP)[]> = {
  screen: [LAPTOP, TABLET, PHONE, SMALL_PHONE],
  play: [SMALL_PHONE, PHONE_ON_ITS_SIDE, TABLET],
};
const TEACHERS_SIZES = [ZOOMED_LAPTOP, TABLET, PHONE, SMALL_PHONE];

export async function expectTidyInEverySize(page: Page): Promise<void> {
  const { title } = test.info();
  if (![...LONGEST, ...IN_TRAINING].includes(title)) return;
  const usual = page.viewportSize();
  const folder = new URL(page.url()).pathname.split("/")[1] ?? "";
  for (const size of SIZES[folder] ?? TEACHERS_SIZES) {
    if (BETWEEN.includes(size) && IN_TRAINING.includes(title)) continue;
    await page.setViewportSize(size);
    await expectTidy(page);
    if (title === WITH_EDITOR && TIGHTEST.includes(size)) await expectSeenWhenReached(page);
  }
  if (usual) await page.setViewportSize(usual);
}
