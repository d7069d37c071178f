// A tap question in a story: written, answered in the drawing and by keyboard, and seen on every screen.

import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { lookAt } from "./look-at";
import type { Phone } from "./phone";
import type { Teacher } from "./teacher";

/** c feeds d and L, so after L alone d is ready and c is not. */
const EXPRESSION = "a = 2\nb = 3\nc = a + b\nd = c * a\nL = d * c";

/** In the editor, at the end of the quiz; whom the teacher ticks takes along who comes first. */
export async function writeTap(teacher: Teacher): Promise<void> {
  const { page, words } = teacher;
  const [t, tEditor] = [words("questions.tap"), words("editor")];
  const answer = page.getByRole("region", { name: tEditor("answer") });
  await teacher.add("tap");
  await page.getByLabel(tEditor("expression"), { exact: true }).fill(EXPRESSION);
  await expect(answer).toContainText(`c${t("between")}d`);
  await page.getByLabel(t("asks")).selectOption("ready");
  await page.getByLabel("c", { exact: true }).check();
  await expect(page.getByLabel("L", { exact: true })).toBeChecked();
  await expect(page.getByText(t("problems.none-right"))).toBeVisible();
  await page.getByLabel("d", { exact: true }).uncheck();
  await expect(answer).toContainText("✓ d");
  await page.getByLabel(tEditor("time"), { exact: true }).selectOption({ label: tEditor("noLimit") });
  await lookAt("nodes to find", page);
}

interface Class {
  teacher: Teacher;
  projector: Page;
  /** One taps the drawing, the other has a keyboard. */
  ada: Phone;
  bo: Phone;
}

/** From the standings to the standings. */
export async function askTap({ teacher, projector, ada, bo }: Class, number: number): Promise<void> {
  const { page, words } = teacher;
  const t = { tap: words("questions.tap"), play: words("play") };
  const button = (phone: Phone, name: string | RegExp) =>
    phone.page.getByRole("button", { name, exact: true });
  const drawn = (name: string) =>
    ada.page.locator("[data-node]").filter({ has: ada.page.getByText(name, { exact: true }) });
  const send = new RegExp(`^${t.tap("send")}`);

  await teacher.next("open", number);
  for (const phone of [ada, bo]) await button(phone, "d").tap({ trial: true });
  await drawn("d").tap();
  await expect(button(ada, "d")).toHaveAttribute("aria-pressed", "true");
  await button(bo, "c").press("Enter");
  await button(bo, "d").press("Space");
  await lookAt("nodes to tap", projector, page, ada.page);
  await button(ada, send).tap();
  await ada.seesStored();
  await button(bo, send).press("Enter");
  await teacher.closesByItself();
  await expect(projector.getByText(t.tap("tappedBy", { name: "d", count: 2 }))).toBeAttached();
  await teacher.next("reveal");
  await ada.sees(t.play("right"));
  await bo.sees(t.play("wrong"));
  await lookAt("tapped nodes", projector, page, bo.page);
  await teacher.next("standings");
}
