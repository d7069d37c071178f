// What the keyboard comes to is seen, with its ring: not beyond the page, not hidden under a bar that stays in place, and not cut at a rim.

import { expect, type Page } from "@playwright/test";

/** Goes to all that can be reached by keyboard, one after the other, and back to where the page was. The page may settle first. */
export async function expectSeenWhenReached(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? {};
  // From here on what has the focus shows that it has it.
  await page.keyboard.press("Shift");
  await expect
    .soft(
      async () => expect(await page.evaluate(hiddenWhenReached)).toEqual([]),
      `by keyboard: ${page.url()} at ${width}×${height}`,
    )
    .toPass({ timeout: 3_000 });
}

/** Runs in the page. */
function hiddenWhenReached(): string[] {
  const REACHED =
    "a[href], button:enabled, input:enabled:not([type='hidden']), select:enabled, textarea:enabled, summary, [tabindex='0']";
  const SLACK_PX = 1;
  const inFront = document.querySelector("dialog:modal") ?? document.body;
  const { clientWidth, clientHeight } = document.documentElement;
  /** What stays in place while the page scrolls. */
  const layerOf = (element: Element | null): Element | null =>
    !element || /fixed|sticky/.test(getComputedStyle(element).position)
      ? element
      : layerOf(element.parentElement);
  const grown = ({ x, y, width, height }: DOMRect, by: number) =>
    new DOMRect(x - by, y - by, width + 2 * by, height + 2 * by);
  /** By how much it is beyond, on one axis. What is longer than its room cannot be seen whole. */
  const beyond = (start: number, end: number, from: number, to: number) =>
    end - start > to - from ? 0 : Math.max(from - start, end - to);
  const cutAtARim = (ring: DOMRect, element: Element): boolean => {
    for (let room = element.parentElement; room && room !== document.body; room = room.parentElement) {
      const { overflow, position } = getComputedStyle(room);
      if (overflow === "visible" && position === "fixed") return false;
      if (overflow === "visible") continue;
      const { left, top } = room.getBoundingClientRect();
      const [x, y] = [left + room.clientLeft, top + room.clientTop];
      const across = beyond(ring.left, ring.right, x, x + room.clientWidth);
      const down = beyond(ring.top, ring.bottom, y, y + room.clientHeight);
      if (Math.max(across, down) > SLACK_PX) return true;
      if (position === "fixed") return false;
    }
    return false;
  };
  /** Any part of it; WCAG 2.4.12 asks no more. */
  const covered = ({ left, right, top, bottom }: DOMRect, element: Element): boolean => {
    const own = layerOf(element);
    const heights = [top + 2, (top + bottom) / 2, bottom - 2].map((y) => {
      const over = document.elementFromPoint((left + right) / 2, y);
      const bar = over && layerOf(over) !== own && !element.contains(over) ? layerOf(over) : null;
      return bar ? bar.getBoundingClientRect().height : 0;
    });
    // What is longer than its room cannot be seen whole.
    return Math.max(...heights) > 0 && bottom - top <= clientHeight - Math.max(...heights);
  };

  const before = document.activeElement;
  // What has the focus already is not brought into view by it.
  if (before instanceof HTMLElement) before.blur();
  const scrolled = [document.documentElement, ...inFront.querySelectorAll("*")]
    .filter((each) => each.scrollTop !== 0 || each.scrollLeft !== 0)
    .map((each) => ({ each, top: each.scrollTop, left: each.scrollLeft }));
  const found: string[] = [];
  for (const element of inFront.querySelectorAll<HTMLElement>(REACHED)) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    element.focus();
    if (document.activeElement !== element) continue;
    // Some are not seen themselves, or have their ring drawn beside them.
    const drawn = element.parentElement?.querySelector<HTMLElement>(":scope > .focus-ring") ?? element;
    const seen = element.classList.contains("sr-only") ? drawn : element;
    const rect = seen.getBoundingClientRect();
    const name = `<${element.localName}> "${(element.getAttribute("aria-label") || element.textContent || element.id || "").trim().slice(0, 60)}"`;
    // Of what is typed into, the line that one is at is followed by the browser.
    const out =
      seen.localName === "textarea"
        ? 0
        : Math.max(
            beyond(rect.left, rect.right, 0, clientWidth),
            beyond(rect.top, rect.bottom, 0, clientHeight),
          );
    if (out > SLACK_PX) found.push(`${name} is beyond the edge by ${Math.round(out)} px.`);
    else if (covered(rect, seen)) found.push(`${name} is under a bar.`);
    if (drawn instanceof HTMLElement) {
      const { outlineWidth, outlineOffset } = getComputedStyle(drawn);
      const ring = Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
      if (cutAtARim(grown(drawn.getBoundingClientRect(), ring), drawn))
        found.push(`The ring around ${name} is cut.`);
    }
  }
  // The body takes no focus from what has it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
  window.scrollTo(0, 0);
  for (const { each, top, left } of scrolled) each.scrollTo({ top, left, behavior: "instant" });
  return found;
}
