// Choice questions in a story: one with several right formulas, and a poll; written, asked, and seen on every screen.

import type { Page } from "@playwright/test";
import { SMALL_PHONE } from "./devices";
import { expect } from "./fixtures";
import { lookAt } from "./look-at";
import type { Phone } from "./phone";
import type { Teacher } from "./teacher";

/** What the options of the poll show. */
const PICTURES = { A: "bars", B: "network", C: "curve", D: "graph" } as const;

/** The formula in the question, as it is heard and as old browsers show it. */
const LOSS = "L = (p − y)²/2";

/** As long as a line may be. */
const REASON = "It falls fastest where the slope is steep, so I would take the larger of the two.".slice(
  0,
  80,
);

/** On the narrowest phone, too, an option's formula is as large where it is called right as where nothing is said of it. */
async function readsOnTheSmallest({ page }: Phone): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error("The phone has no size.");
  await page.setViewportSize(SMALL_PHONE);
  const formulas = page.getByRole("listitem").locator("math");
  await expect(formulas.first()).toBeVisible();
  const sizes = await formulas.evaluateAll((all) =>
    all.map((formula) => Number.parseFloat(getComputedStyle(formula).fontSize)),
  );
  expect(new Set(sizes).size).toBe(1);
  await page.setViewportSize(size);
}

/** In the editor, both at the end of the quiz; mistakes are told beside their line. */
export async function writeChoices(teacher: Teacher): Promise<void> {
  const { page, words } = teacher;
  const [t, tEditor] = [words("questions.choice"), words("editor")];
  const option = (letter: string) => page.getByLabel(t("option", { letter }), { exact: true });
  const noLimit = () =>
    page.getByLabel(tEditor("time"), { exact: true }).selectOption({ label: tEditor("noLimit") });

  await teacher.add("choice");
  await page.getByLabel(t("asks")).selectOption("several");
  await option("A").fill("(0.3 - 1)**2");
  const prompt = page.getByLabel(tEditor("prompt"), { exact: true });
  await prompt.fill("$L = (p - y^2$");
  await expect(page.getByText(tEditor("formulas.problems.never-closed", { at: "(" }))).toBeVisible();
  await prompt.fill("$L = (p - y)^2 / 2$ ?");
  await expect(page.getByRole("math", { name: LOSS })).toBeVisible();
  await option("B").fill("(3 - 1)**2");
  await page.getByLabel(t("isRight", { letter: "A" })).uncheck();
  await expect(page.getByText(t("problems.none-right"))).toBeVisible();
  await page.getByLabel(t("isRight", { letter: "B" })).check();
  await page.getByRole("button", { name: t("add") }).click();
  await expect(option("C")).toBeFocused();
  await expect(page.getByText(tEditor("lines.problems.empty-line"))).toBeVisible();
  await option("C").fill("(3 - 1)**2");
  await expect(option("C")).toHaveAccessibleDescription(new RegExp(tEditor("lines.problems.same-line")));
  await lookAt("a mistake in an option", page);
  await option("C").fill("p.grad = 0");
  await page.getByLabel(tEditor("lines.look", { name: t("named", { letter: "C" }) })).selectOption("code");
  await option("C").press("Alt+ArrowUp");
  await expect(option("B")).toBeFocused();
  await expect(option("B")).toHaveValue("p.grad = 0");
  await page
    .getByRole("button", { name: tEditor("lines.moveDown", { name: t("named", { letter: "B" }) }) })
    .press("Enter");
  await expect(page.getByLabel(t("isRight", { letter: "B" }))).toBeChecked();
  await page.getByLabel(t("isRight", { letter: "C" })).check();
  await noLimit();
  await lookAt("options", page);

  // The button is another item's then.
  for (const name of ["duplicate", "delete"] as const) {
    await page.getByRole("button", { name: tEditor(name), exact: true }).press("Enter");
    await expect(page.locator("section:focus")).toBeVisible();
  }
  await page.getByRole("button", { name: words("common")("close"), exact: true }).click();

  await teacher.add("choice");
  await page.getByLabel(t("asks")).selectOption("poll");
  await option("A").fill("+1");
  // As out of a document: an option each, and taken back in one step.
  await option("B").evaluate((field: HTMLInputElement) => {
    field.select();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "0\n+2\n−2");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(option("D")).toBeFocused();
  for (const [letter, text] of Object.entries({ A: "+1", B: "0", C: "+2", D: "−2" }))
    await expect(option(letter)).toHaveValue(text);
  await page.getByRole("button", { name: tEditor("undo"), exact: true }).click();
  await expect(option("C")).toHaveCount(0);
  await option("B").fill("−1");
  for (const [letter, kind] of Object.entries(PICTURES)) {
    if (letter > "B") await page.getByRole("button", { name: t("add") }).click();
    const name = t("named", { letter });
    await page.getByLabel(t("picture.label", { name })).selectOption({ label: t(`picture.kinds.${kind}`) });
  }
  const losses = page.getByLabel(t("picture.written.curve"));
  await losses.fill("8 4 x");
  await expect(losses).toHaveAccessibleDescription(
    new RegExp(t("picture.problems.curve", { least: 2, most: 60 })),
  );
  await page.getByRole("button", { name: t("picture.run.take") }).click();
  await expect(losses).toHaveValue(/^8\.49 /);
  await expect(page.getByText(tEditor("lines.problems.empty-line"))).toHaveCount(0);
  await expect(page.getByLabel(t("isRight", { letter: "A" }))).toHaveCount(0);
  await expect(page.getByLabel(tEditor("points"), { exact: true })).toHaveCount(0);
  await noLimit();
  await lookAt("a poll", page);
}

interface Class {
  teacher: Teacher;
  projector: Page;
  /** One taps, the other has a keyboard. */
  ada: Phone;
  bo: Phone;
}

/** Both of them, of which the first is question `number`; from the standings to the standings. */
export async function askChoices({ teacher, projector, ada, bo }: Class, number: number): Promise<void> {
  const { page, words } = teacher;
  const t = { choice: words("questions.choice"), play: words("play"), host: words("host") };
  const button = ({ page }: Phone | Teacher, name: RegExp) => page.getByRole("button", { name });

  // As on a browser that cannot typeset.
  await bo.page.evaluate(() => Reflect.deleteProperty(window, "MathMLElement"));
  await teacher.next("open", number);
  for (const screen of [page, projector, ada.page]) {
    await expect(screen.getByRole("math", { name: LOSS }).first()).toBeVisible();
    await expect(screen.locator("math mfrac msup").first()).toBeVisible();
  }
  await bo.sees(LOSS);
  await expect(bo.page.locator("math")).toHaveCount(0);
  await button(ada, /^B/).tap();
  await button(ada, /^C/).tap();
  await expect(button(ada, /^C/)).toHaveAttribute("aria-pressed", "true");
  await lookAt("options", projector, page, ada.page);
  await button(ada, new RegExp(`^${t.choice("send")}`)).tap();
  await ada.seesStored();
  await button(bo, /^A/).tap({ trial: true });
  for (const key of ["a", "2", "3", "Enter"]) await bo.page.keyboard.press(key);
  await teacher.closesByItself();
  await lookAt("options and votes", projector, page, ada.page);
  await expect(button(teacher, new RegExp(`^${t.choice("toReveal")}`))).toBeEnabled();
  await teacher.next("reveal");
  await ada.sees(t.play("right"));
  await bo.sees(t.play("partly"));
  await lookAt("right options", projector, page, bo.page);
  await readsOnTheSmallest(ada);
  await teacher.next("standings");

  await teacher.askReasons(true);
  await teacher.next("open", number + 1);
  const drawn = t.choice("picture.said.graph", { nodes: "a = 2; b = 3; L = a × b" });
  for (const screen of [page, projector, ada.page])
    await expect(screen.getByRole("img", { name: drawn, exact: true })).toBeVisible();
  await button(ada, /^A/).tap();
  await button(bo, new RegExp(`^D.*${drawn}$`)).tap();
  for (const [phone, text] of [
    [ada, REASON],
    [bo, "…"],
  ] as const) {
    const line = phone.page.getByLabel(t.play("reason.label"));
    await line.fill(text);
    await line.press("Enter");
    await phone.sees(t.play("reason.stored"));
  }
  await lookAt("a reason", ada.page);
  await teacher.next("close");
  await page.getByText(t.host("reasons.title", { count: 2 })).press("Enter");
  await page.getByRole("button", { name: t.host("reasons.showLabel", { text: REASON }) }).press("Enter");
  for (const screen of [projector, bo.page]) await screen.getByText(REASON).waitFor();
  await lookAt("a poll", projector, page, bo.page);
  await teacher.askReasons(false);
  await page.getByRole("button", { name: t.host("endPoll") }).click();
  await ada.sees(t.choice("noneIsRight"));
  for (const verdict of ["right", "wrong", "unanswered"] as const)
    await expect(ada.page.getByText(t.play(verdict))).toHaveCount(0);
  await lookAt("a poll is over", projector, page, ada.page);
}
