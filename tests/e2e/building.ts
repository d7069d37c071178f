// A build question in a story: written, built by a finger and by keyboard, and held up from the wall. One language builds a
// number out of bricks, the other a network: their screens are the same.

import type { Page } from "@playwright/test";
import { expectInSight } from "./any-size";
import { expect } from "./fixtures";
import { lookAt } from "./look-at";
import type { Phone } from "./phone";
import type { Teacher } from "./teacher";

type Of = "value" | "parameters";

/** In the editor, at the end of the quiz: 10 out of three bricks, or a network with 41 parameters. */
export async function writeBuild(teacher: Teacher, of: Of): Promise<void> {
  const { page, words } = teacher;
  const [t, tEditor] = [words("questions.build"), words("editor")];
  const target = page.getByLabel(t("target"), { exact: true });
  const right = { value: "10", parameters: "41" }[of];
  await teacher.add("build");
  await page.getByLabel(t("task"), { exact: true }).selectOption(of);
  await target.fill("999");
  await expect(page.getByText(t("problems.cannot-be-built", { target: "999" }))).toBeVisible();
  await lookAt("what nobody can build", page);
  await target.fill(right);
  await expect(page.getByText(t("problems.cannot-be-built", { target: right }))).toHaveCount(0);
  await page.getByLabel(tEditor("time"), { exact: true }).selectOption({ label: tEditor("noLimit") });
}

interface Class {
  teacher: Teacher;
  projector: Page;
  /** One has a finger, the other a keyboard. */
  ada: Phone;
  bo: Phone;
}

/** From the standings to the standings. */
export async function askBuild(students: Class, number: number, of: Of): Promise<void> {
  const { teacher, projector, ada, bo } = students;
  const { page, words } = teacher;
  const [t, tPlay] = [words("questions.build"), words("play")];
  await teacher.next("open", number);
  await (of === "value" ? layBricks : chooseLayers)(students);
  await ada.seesStored();
  await teacher.closesByItself();
  await expect(projector.getByText(t("whole", { right: 1, answered: 2 }))).toBeVisible();
  await teacher.next("reveal");
  await ada.sees(tPlay("right"));
  await bo.sees(tPlay("wrong"));
  await lookAt("what the class has built", projector, page, bo.page);
  await page
    .getByRole("list", { name: t("wall") })
    .getByRole("button")
    .first()
    .click();
  await expect(projector.getByRole("list", { name: t("wall") })).toHaveCount(0);
  await expect(projector.getByText(HELD[of])).toBeVisible();
  await lookAt("one is held up", projector, page);
  await page.getByRole("button", { name: t("putDown") }).click();
  await expect(projector.getByRole("list", { name: t("wall") })).toBeVisible();
  await teacher.next("standings");
}

/** What ada builds, as the big screen says it. */
const HELD = { value: "(2 + 3) × 2 = 10", parameters: "(3 + 1) × 8 + (8 + 1) × 1" } as const;

async function layBricks({ teacher, projector, ada, bo }: Class): Promise<void> {
  const t = teacher.words("questions.build");
  const key = (name: string) => ada.page.getByRole("button", { name, exact: true });
  const built = ({ page }: Phone) => page.getByRole("status", { name: t("lay.built") });
  const keys = ["3", t("lay.key.+"), "2", t("lay.key.*"), "9", t("lay.back"), "2"];
  for (const name of keys) await key(name).tap();
  await expect(built(ada)).toContainText("(3 + 2) × 2 = 10");
  for (const name of ["9", "*", "9", "-", "1"]) await bo.page.keyboard.press(name);
  await expect(built(bo)).toContainText("9 × 9 − 1 = 80");
  await lookAt("something to build", projector, teacher.page, ada.page);
  await expectInSight(ada.page, ada.page.getByRole("button"));
  await ada.page.getByRole("button", { name: t("send") }).tap();
  await bo.page.keyboard.press("Enter");
}

async function chooseLayers({ teacher, projector, ada, bo }: Class): Promise<void> {
  const t = teacher.words("questions.build");
  const more = (phone: Phone, name: string) =>
    phone.page.getByRole("button", { name: t("choose.more", { name }), exact: true });
  const sum = (phone: Phone, count: number) => phone.page.getByText(`= ${t("choose.sum", { sum: count })}`);
  const first = t("choose.layer", { layer: 1 });
  for (let neurons = 2; neurons < 8; neurons++) await more(ada, first).tap();
  await expect(sum(ada, 41)).toBeVisible();
  await more(bo, t("choose.layers")).press("Enter");
  await expect(sum(bo, 17)).toBeVisible();
  await lookAt("something to build", projector, teacher.page, bo.page);
  await more(bo, t("choose.layers")).press("Enter");
  await expectInSight(bo.page, bo.page.getByRole("button"));
  await bo.page.getByRole("button", { name: t("choose.fewer", { name: t("choose.layers") }) }).press("Enter");
  await ada.page.getByRole("button", { name: t("send") }).tap();
  await bo.page.getByRole("button", { name: t("send") }).press("Enter");
}
