// A match question in a story: written, put together by finger and by keyboard, and seen on every screen.

import { expect } from "./fixtures";
import { lookAt } from "./look-at";
import { type AskedClass, drag } from "./ordering";
import type { Phone } from "./phone";
import type { Teacher } from "./teacher";

/** What stays in a new question, and what belongs to it. */
const MATES = ["4", "5", "6"];

/** In the editor, at the end of the quiz: a new one, in which two mates were the same for a moment. */
export async function writeMatch(teacher: Teacher): Promise<void> {
  const { page, words } = teacher;
  const [t, tEditor] = [words("questions.match"), words("editor")];
  const mate = page.getByLabel(t("mateAt", { number: 2 }), { exact: true });
  await teacher.add("match");
  await mate.fill("4");
  await expect(mate).toHaveAccessibleDescription(new RegExp(tEditor("lines.problems.same-line")));
  await lookAt("a mate that there is twice", page);
  await mate.fill("5");
  await page.getByLabel(tEditor("time"), { exact: true }).selectOption({ label: tEditor("noLimit") });
}

/** From the standings to the standings. */
export async function askMatch({ teacher, projector, ada, bo }: AskedClass, number: number): Promise<void> {
  const { page, words } = teacher;
  const t = words("questions.match");
  const places = ({ page }: Phone) => page.getByRole("group", { name: t("legend") }).getByRole("listitem");
  const mates = (phone: Phone) => places(phone).getByRole("button");
  const shows = (phone: Phone, texts: string[]) =>
    expect(mates(phone)).toContainText(texts.map((text) => new RegExp(`[A-C]\\s*${text}`)));
  const mate = (phone: Phone, text: string) =>
    mates(phone).filter({ hasText: new RegExp(`[A-C]\\s*${text}`) });
  const [first = "", middle = "", last = ""] = MATES;

  await teacher.next("open", number);
  await shows(ada, [last, middle, first]);
  await drag(mate(ada, last), places(ada).last());
  await shows(ada, MATES);

  // On its way by keyboard it passes the middle one, which stays.
  await mate(bo, last).press("Space");
  await bo.page.keyboard.press("ArrowDown");
  await shows(bo, [middle, last, first]);
  await bo.page.keyboard.press("ArrowDown");
  await shows(bo, MATES);
  await expect(mate(bo, last)).toBeFocused();
  await bo.page.keyboard.press("Space");
  await mate(bo, first).tap();
  await lookAt("lines to put beside others", projector, bo.page);
  await mate(bo, middle).tap();
  await shows(bo, [middle, first, last]);
  for (const { page } of [ada, bo])
    await page.getByRole("button", { name: new RegExp(`^${t("send")}`) }).tap();
  await teacher.closesByItself();
  await teacher.next("reveal");
  await ada.sees(words("play")("right"));
  await bo.sees(t("someRight", { right: 1, count: 3 }));
  await lookAt("the right pairs", projector, page, bo.page);
  await teacher.next("standings");
}
