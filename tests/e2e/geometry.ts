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
  const { width, height } = page.viewportSize() ?? {};
  await expect
    .soft(
      async () => expect(await page.evaluate(untidy, given)).toEqual([]),
      `${page.url()} at ${width}×${height}`,
    )
    .toPass({ timeout: 3_000 });
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
    layer: Element | null;
  }
  /** A line's box is higher than its letters. */
  const letters = ({ x, y, width, height }: DOMRect) =>
    new DOMRect(x, y + 0.25 * height, width, 0.5 * height);
  const isSign = (text: string) => /^[+−0?=✓✕✗×]$/.test(text);
  /** What stays in place while the page scrolls has a ground of its own: it covers what lies under it. */
  const layerOf = (element: Element | null): Element | null =>
    !element || /fixed|sticky/.test(getComputedStyle(element).position)
      ? element
      : layerOf(element.parentElement);
  /** What is left of it where a list scrolls, or a long name ends in dots. */
  const inSight = (rect: DOMRect, element: Element | null): DOMRect => {
    if (!element || element === document.body) return rect;
    let { left, top, right, bottom } = rect;
    if (getComputedStyle(element).overflow !== "visible") {
      const room = element.getBoundingClientRect();
      left = Math.max(left, room.left);
      top = Math.max(top, room.top);
      right = Math.min(right, room.right);
      bottom = Math.min(bottom, room.bottom);
    }
    const rest = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    return inSight(rest, element.parentElement);
  };
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
    const layer = layerOf(element);
    for (const line of range.getClientRects()) {
      const rect = inSight(letters(line), element);
      if (rect.width >= 1 && rect.height >= 1) written.push({ text, rect, size: own * scale, layer });
    }
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
        one.layer === other.layer &&
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
