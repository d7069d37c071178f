// A knob question in a story: written, predicted with a finger and by keyboard, and turned by the teacher for all to see.

import type { Page } from "@playwright/test";
import { moveText } from "../../app/graph/move-text";
import { expect } from "./fixtures";
import { lookAt } from "./look-at";
import type { Phone } from "./phone";
import type { Teacher } from "./teacher";

/** In the editor, at the end of the quiz: x = 2; L = (x - 5)**2, as a new one begins. */
export async function writeKnob(teacher: Teacher): Promise<void> {
  const { page, words } = teacher;
  const [t, tEditor] = [words("questions.knob"), words("editor")];
  const turn = page.getByLabel(t("turn"), { exact: true });
  await teacher.add("knob");
  await turn.fill("0");
  await expect(page.getByText(t("problems.no-turn"))).toBeVisible();
  await turn.fill("0.1");
  await expect(page.getByRole("region", { name: tEditor("answer") })).toContainText("9 → 8.41");
  const wrong = page.getByRole("region", { name: tEditor("wrongRules.title") });
  await expect(wrong.getByText("+0.6")).toBeVisible();
  await page.getByLabel(tEditor("time"), { exact: true }).selectOption({ label: tEditor("noLimit") });
  await lookAt("a number to turn", page);
}

interface Class {
  teacher: Teacher;
  projector: Page;
  /** One has a finger, the other a keyboard. */
  ada: Phone;
  bo: Phone;
}

/** From the standings to the standings. */
export async function askKnob({ teacher, projector, ada, bo }: Class, number: number): Promise<void> {
  const { page, words } = teacher;
  const t = { knob: words("questions.knob"), play: words("play") };
  const knob = ({ page }: Phone, name: string) => page.getByRole("slider", { name });
  const predict = t.knob("predict", { root: "L" });
  const says = (change: string, to: number) => t.knob("says", { root: "L", change, move: moveText(9, to) });

  await teacher.next("open", number);
  await turnByHand(ada.page, predict, -12);
  await expect(knob(ada, predict)).toHaveAttribute("aria-valuetext", says("▼ −0.6", 8.4));
  await knob(bo, predict).press("PageUp");
  await knob(bo, predict).press("ArrowDown");
  await expect(knob(bo, predict)).toHaveAttribute("aria-valuetext", says("▲ +0.45", 9.45));
  await lookAt("a knob to turn", projector, page, ada.page);
  for (const { page } of [ada, bo]) await page.getByRole("button", { name: t.knob("send") }).press("Enter");
  await ada.seesStored();
  await teacher.closesByItself();
  await teacher.next("reveal");
  await lookAt("a turn and its triangle", projector, page);
  await teacher.walkToTheEnd();
  await ada.sees(t.play("right"));
  await bo.sees(t.play("wrong"));
  const turnIt = t.knob("turnIt", { name: "x" });
  const tried = t.knob("tried", { name: "x", root: "L", turned: moveText(2, 3), moved: moveText(9, 4) });
  await page.getByRole("slider", { name: turnIt }).press("PageUp");
  await expect(projector.getByText(tried)).toBeVisible();
  await expect(knob(ada, turnIt)).toHaveAttribute("aria-valuetext", tried);
  await teacher.showPython(projector, "x = Value(3)");
  await lookAt("a number is turned", projector, page, bo.page);
  await teacher.hidePython();
  await teacher.next("standings");
}

/** Round the knob, so many clicks from the top. */
async function turnByHand(page: Page, name: string, clicks: number): Promise<void> {
  const knob = page.getByRole("slider", { name });
  await expect(knob).toBeEnabled();
  const box = await knob.boundingBox();
  if (!box) throw new Error(`${name} is not drawn.`);
  const moveTo = (click: number) => {
    const angle = (click * 2 * Math.PI) / 30;
    const radius = 0.4 * box.width;
    return page.mouse.move(
      box.x + box.width / 2 + radius * Math.sin(angle),
      box.y + box.height / 2 - radius * Math.cos(angle),
    );
  };
  await moveTo(0);
  await page.mouse.down();
  for (let click = 0; click !== clicks; click += Math.sign(clicks)) await moveTo(click + Math.sign(clicks));
  await page.mouse.up();
}
