// Geometry, not pixels: nothing under the smallest type, nothing cut off, no text on another, no page wider than its screen.

import { expect, type Page } from "@playwright/test";

/** Shares of the height of a picture of 16:9 that are read from the last row: of words and numbers, and of a sign, which its colour and shape help along. */
const SMALLEST = { word: 0.022, sign: 0.014 };
/** Rounding, and the edges of glyphs. */
const SLACK_PX = 2;

/** What is wrong with the screen as it stands; an animation may end first. */
export async function expectTidy(page: Page): Promise<void> {
  const isWall = new URL(page.url()).pathname.startsWith("/screen");
  const given = { isWall, smallest: SMALLEST, slack: SLACK_PX };
  await expect
    .soft(async () => expect(await page.evaluate(untidy, given)).toEqual([]), page.url())
    .toPass({ timeout: 5_000 });
}

interface Given {
  isWall: boolean;
  smallest: typeof SMALLEST;
  slack: number;
}

/** Runs in the page. */
function untidy({ isWall, smallest, slack }: Given): string[] {
  interface Written {
    text: string;
    rect: DOMRect;
    size: number;
  }
  /** A line's box is higher than its letters. */
  const letters = ({ x, y, width, height }: DOMRect) =>
    new DOMRect(x, y + 0.25 * height, width, 0.5 * height);
  const isSign = (text: string) => /^[+−0?=✓✕✗×]$/.test(text);
  const found: string[] = [];
  const { clientWidth, clientHeight } = document.documentElement;
  if (document.documentElement.scrollWidth > clientWidth + slack)
    found.push(`The page is ${document.documentElement.scrollWidth - clientWidth} px too wide.`);

  /** What lies behind an open dialog is out of reach. */
  const inFront = document.querySelector("dialog:modal") ?? document.body;
  const walker = document.createTreeWalker(inFront, NodeFilter.SHOW_TEXT);
  const written: Written[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!element || !text || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    if (element.closest(".sr-only, a[href='#main'], script, style")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const own = Number.parseFloat(getComputedStyle(element).fontSize);
    const scale = element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()?.d ?? 1) : 1;
    for (const rect of range.getClientRects())
      if (rect.width >= 1 && rect.height >= 1) written.push({ text, rect: letters(rect), size: own * scale });
  }

  for (const { text, rect, size } of written) {
    if (!isWall) break;
    const least = isSign(text) ? smallest.sign : smallest.word;
    if (size < least * Math.min(clientHeight, (clientWidth * 9) / 16) - 0.5)
      found.push(`"${text}" is ${size.toFixed(1)} px high.`);
    const isOut =
      rect.left < -slack ||
      rect.top < -slack ||
      rect.right > clientWidth + slack ||
      rect.bottom > clientHeight + slack;
    if (isOut) found.push(`"${text}" is cut off by the edge.`);
  }
  for (const [i, one] of written.entries()) {
    for (const other of written.slice(i + 1)) {
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (
        one.text !== other.text &&
        !(isSign(one.text) && isSign(other.text)) &&
        width > slack &&
        height > slack
      )
        found.push(`"${one.text}" and "${other.text}" lie on each other.`);
    }
  }
  return found;
}
