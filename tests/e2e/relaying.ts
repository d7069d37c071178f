// A relay in a story: written, run by two phones and the computer, handed on by the teacher, and seen on every screen.

import type { Page } from "@playwright/test";
import { expectBesideVerdict } from "./any-size";
import { expect } from "./fixtures";
import { lookAt } from "./look-at";
import type { Phone } from "./phone";
import type { Teacher } from "./teacher";

/** In the editor, at the end of the quiz: one row of three, of whom two will be there. */
export async function writeRelay(teacher: Teacher): Promise<void> {
  const { page, words } = teacher;
  const t = words("questions.relay");
  await teacher.add("relay");
  const row = page.getByLabel(t("rowField", { row: "A" }), { exact: true });
  await expect(page.getByText(t("comesOut", { number: "6561" }))).toBeVisible();
  await lookAt("rows of a relay", page);
  for (const name of ["E", "D", "C", "B"])
    await page.getByRole("button", { name: t("removeRow", { row: name }) }).click();
  await row.fill("2 −3 4x");
  await expect(row).toHaveAttribute("aria-invalid", "true");
  await row.fill("2, −3, 4");
  await expect(page.getByText(t("comesOut", { number: "−24" }))).toBeVisible();
}

interface Class {
  teacher: Teacher;
  projector: Page;
  ada: Phone;
  bo: Phone;
}

/** From the standings to the standings. Whoever is second is too slow. */
export async function runRelay({ teacher, projector, ada, bo }: Class, number: number): Promise<void> {
  const { page, words } = teacher;
  const [t, tPlay] = [words("questions.relay"), words("play")];
  await teacher.next("open", number);
  const second = await Promise.any(
    [ada, bo].map(async (phone) => {
      await phone.sees(t("waitsBefore"));
      return phone;
    }),
  );
  const first = second === ada ? bo : ada;
  await lookAt("a relay begins", second.page);
  await first.typeNumber(7);
  await second.sees(t("legend", { arrived: "7", slope: "(−3)" }));
  await projector.getByRole("img", { name: t("stateWaits", { node: 2, count: 3 }) }).waitFor();
  await lookAt("a relay runs", projector, page, first.page, second.page);
  await page
    .getByRole("button", { name: `${t("handOn")}: ${t("waitingOne", { row: "A", node: 2 })}` })
    .click();
  await second.sees(t("lentOn"));
  await first.sees(t("helps"));
  await projector.getByText(t("lentNow", { names: "A2" })).waitFor();
  await lookAt("a step is handed to another phone", projector, page, first.page, second.page);
  await first.enterNumber(-21);
  await teacher.closesByItself();
  await teacher.next("reveal");
  await teacher.walkToTheEnd();
  await first.sees(tPlay("wrong"));
  await second.sees(t("handedVerdict"));
  const ownStep = first.page.getByRole("listitem").filter({ hasText: t("you") });
  await expect(ownStep).toHaveAttribute("aria-current", "step");
  await expect(ownStep).toContainText(t("step", { arrived: "1", slope: "2", right: "2" }));
  await expectBesideVerdict(first.page, ownStep);
  const slip = t("slip", { number: "+7", right: "+2" });
  await projector.getByRole("img", { name: slip }).waitFor();
  await teacher.showPython(projector, "blame = slope * blame");
  await lookAt("a relay has run", projector, page, first.page, second.page);
  await teacher.hidePython();
  await expect(page.getByRole("button", { name: t("runAgain") })).toBeVisible();
  await teacher.next("standings");
}

/** In the editor, at the end of the quiz: a node for each phone, the second of which hears twice from the first. */
export async function writeGraphRelay(teacher: Teacher): Promise<void> {
  const { page, words } = teacher;
  const t = words("questions.relay");
  await teacher.add("relay");
  await page.getByLabel(t("runs")).selectOption("graph");
  await page.getByLabel(words("editor")("expression"), { exact: true }).fill("a = 3\nL = a * a");
  await expect(page.getByText(t("kept", { name: "a", sum: "3 + 3 = +6" }))).toBeVisible();
  await lookAt("a graph to run", page);
}

/** From the standings to the standings. Whoever is first slips once. */
export async function runGraphRelay({ teacher, projector, ada, bo }: Class, number: number): Promise<void> {
  const { page, words } = teacher;
  const t = words("questions.relay");
  await teacher.next("open", number);
  const second = await Promise.any(
    [ada, bo].map(async (phone) => {
      await phone.sees(t("stillFrom", { names: "L" }));
      return phone;
    }),
  );
  const first = second === ada ? bo : ada;
  await first.enterNumber(3);
  await first.sees(t("sent", { number: "3" }));
  await lookAt("a graph is run", projector, page, first.page, second.page);
  await first.typeNumber(5);
  await second.sees(t("legendKept", { sum: "3 + 5" }));
  await second.typeNumber(8);
  await teacher.closesByItself();
  await teacher.next("reveal");
  await teacher.walkToTheEnd();
  await second.sees(words("play")("right"));
  await projector.getByText(t("kept", { name: "a", sum: "3 + 5 = +8" })).waitFor();
  await lookAt("a graph has been run", projector, page, first.page);
  await teacher.next("standings");
}
