// An order question in a story: written, put in order by a finger and by keyboard, and seen on every screen.

import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";
import { lookAt } from "./look-at";
import type { Phone } from "./phone";
import type { Teacher } from "./teacher";

const [ONE, OTHER, BOTH] = ["p = a + b", "q = 3 + a", "L = p + q"];

/** A formula as it is drawn, with room but no spaces, or in one line. */
const shown = (formula: string) => new RegExp(formula.replace("+", "\\+").replaceAll(" ", "\\s*"));

/** In the editor, at the end of the quiz: two lines that may swap, and one that needs both. */
export async function writeOrder(teacher: Teacher): Promise<void> {
  const { page, words } = teacher;
  const [t, tEditor] = [words("questions.order"), words("editor")];
  const line = (number: number) => page.getByLabel(t("lineAt", { number }), { exact: true });
  const waits = (number: number) => page.getByLabel(t("early.label", { number }));
  await teacher.add("order");
  await line(1).fill(ONE);
  await line(2).fill(ONE);
  await expect(line(2)).toHaveAccessibleDescription(new RegExp(tEditor("lines.problems.same-line")));
  await line(2).fill(BOTH);
  await line(3).fill(OTHER);
  await line(3).press("Alt+ArrowUp");
  await expect(line(2)).toBeFocused();
  await expect(line(3)).toHaveValue(BOTH);
  const handles = page.getByRole("group", { name: t("lines") }).locator("[data-handle]");
  await pull(handles.first(), waits(2));
  await expect(line(1)).toHaveValue(OTHER);
  await expect(page.getByText(tEditor("lines.told", { place: 2, count: 3 }))).toBeAttached();
  await page.getByRole("button", { name: tEditor("undo") }).click();
  await expect(line(1)).toHaveValue(ONE);
  await waits(2).selectOption({ label: t("early.any") });
  await waits(3).selectOption({ label: t("early.any") });
  await expect(page.getByText(t("anyOrder"))).toBeVisible();
  await lookAt("lines that may stand in any order", page);
  await waits(3).selectOption({ label: t("early.none") });
  await expect(page.getByText(t("anyOrder"))).toHaveCount(0);
  await page.getByLabel(tEditor("time"), { exact: true }).selectOption({ label: tEditor("noLimit") });
}

export interface AskedClass {
  teacher: Teacher;
  projector: Page;
  /** One has a finger, the other a keyboard. */
  ada: Phone;
  bo: Phone;
}

/** From the standings to the standings. */
export async function askOrder({ teacher, projector, ada, bo }: AskedClass, number: number): Promise<void> {
  const { page, words } = teacher;
  const t = { order: words("questions.order"), play: words("play"), live: words("live") };
  const lines = ({ page }: Phone) =>
    page.getByRole("group", { name: t.order("legend") }).getByRole("listitem");
  const line = (phone: Phone, text: string) =>
    lines(phone)
      .filter({ hasText: shown(text) })
      .getByRole("button");
  const send = new RegExp(`^${t.order("send")}`);

  await teacher.next("open", number);
  await expect(line(ada, ONE)).toBeEnabled();
  await drag(line(ada, BOTH), lines(ada).last());
  await expect(lines(ada).last()).toContainText(shown(BOTH));
  await expect(ada.page.getByRole("button", { name: send })).toBeEnabled();

  await line(bo, BOTH).press("Space");
  await expect(line(bo, BOTH)).toHaveAttribute("aria-pressed", "true");
  await bo.page.keyboard.press("Home");
  await expect(lines(bo).first()).toContainText(shown(BOTH));
  await expect(line(bo, BOTH)).toBeFocused();
  await bo.page.keyboard.press("Space");
  await expect(
    bo.page.getByText(new RegExp(`${t.live("arrange.place", { place: 1, count: 3 })}`)).last(),
  ).toBeAttached();
  await line(bo, ONE).tap();
  await lines(bo).last().getByRole("button").tap();
  await expect(lines(bo).last()).toContainText(shown(ONE));
  await lookAt("lines to put in order", projector, page, bo.page);
  for (const phone of [ada, bo]) await phone.page.getByRole("button", { name: send }).tap();
  await ada.seesStored();
  await teacher.closesByItself();
  await lookAt("lines and where they were put", projector, page);
  await teacher.next("reveal");
  await ada.sees(t.play("right"));
  await bo.sees(t.order("toMove", { count: 1 }));
  await lookAt("the right order", projector, page, bo.page);
  await teacher.next("standings");
}

/** With the mouse, to where another one is. */
export async function pull(held: Locator, to: Locator): Promise<void> {
  const { mouse } = held.page();
  const [from, target] = [await held.boundingBox(), await to.boundingBox()];
  if (!from || !target) throw new Error("What is to be dragged is not drawn.");
  const middle = ({ x, y, width, height }: typeof from) => [x + width / 2, y + height / 2] as const;
  await mouse.move(...middle(from));
  await mouse.down();
  await mouse.move(...middle(target), { steps: 4 });
  await mouse.up();
}

/** By its handle, with a finger, to where another line is; the page stays where it is. */
export async function drag(line: Locator, to: Locator): Promise<void> {
  const page = line.page();
  const handle = line.locator("[data-handle]");
  const [from, target] = [await handle.boundingBox(), await to.boundingBox()];
  if (!from || !target) throw new Error("A line is not drawn.");
  const touches = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
    touches.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: from.x + from.width / 2, y }],
    });
  const [start, end] = [from, target].map(({ y, height }) => y + height / 2) as [number, number];
  const scrolled = () => page.evaluate(() => window.scrollY);
  const before = await scrolled();
  await touch("touchStart", start);
  for (const share of [0.3, 0.6, 1]) await touch("touchMove", start + share * (end - start));
  await touch("touchEnd", end);
  await touches.detach();
  expect(await scrolled()).toBe(before);
}
