// Slides between questions: written by a teacher, the same on every screen whoever comes when, and never a round.

import { moveText } from "../../../app/graph/move-text";
import { askBuild, writeBuild } from "../building";
import { askChoices, writeChoices } from "../choosing";
import { LAPTOP, PHONE, SMALL_PHONE } from "../devices";
import { expect, test } from "../fixtures";
import { lookAt } from "../look-at";
import { askMatch, writeMatch } from "../matching";
import { namesIn } from "../names";
import { askOrder, writeOrder } from "../ordering";
import { Phone } from "../phone";
import { copyFromBuiltIn, expectPreview } from "../previewing";
import { runGraphRelay, runRelay, writeGraphRelay, writeRelay } from "../relaying";
import { askTap, writeTap } from "../tapping";
import { Teacher } from "../teacher";
import { askKnob, writeKnob } from "../turning";

const QUIZ = "两条路";
const [TITLE, LEFT_OUT] = ["b 往哪儿走？", "这一张不放"];

test("a class looks at slides between its questions", async ({ device, words, language }) => {
  const [adaName, boName] = namesIn(language);
  const page = await device(LAPTOP);
  const [ada, bo] = [new Phone(await device(PHONE), words), new Phone(await device(PHONE), words)];
  const teacher = new Teacher(page, words, `slides-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const t = {
    editor: words("editor"),
    number: words("questions.number"),
    slides: words("slides"),
    host: words("host"),
    graph: words("graph"),
  };
  const list = page.getByRole("navigation", { name: t.editor("items") }).getByRole("listitem");
  const title = page.getByLabel(t.slides("title"), { exact: true });

  await test.step("a question is written, and a slide with a live picture", async () => {
    await teacher.signUp();
    await page.goto("/quizzes/hour/print");
    await lookAt("a quiz on paper", page);
    await page.goto("/dashboard");
    await copyFromBuiltIn(page, words, "hour");
    await teacher.newQuiz();
    await page.getByText(t.editor("emptyTitle")).waitFor();
    await lookAt("an empty quiz", page);
    await teacher.add("number");
    await page.getByLabel(t.number("asks")).selectOption("product");
    await page.getByLabel(t.editor("title")).fill(QUIZ);
    await teacher.add("slide");
    await lookAt("an empty slide", page);
    await title.fill(TITLE);
    await page.getByLabel(t.slides("picture")).selectOption("graph");
    await page.getByLabel(t.editor("expression"), { exact: true }).fill("a = 2\nb = 3 * a\nL = b**2 + b");
    await page.getByLabel(t.slides("target")).selectOption("b");
    await lookAt("a slide", page);
    await writeChoices(teacher);
    await writeTap(teacher);
    await writeKnob(teacher);
    await writeRelay(teacher);
    await writeOrder(teacher);
    await writeBuild(teacher, "parameters");
    await writeMatch(teacher);
    await writeGraphRelay(teacher);
  });

  await test.step("a question is seen as the class will see it", async () => {
    await expectPreview(page, words, { title: QUIZ, count: 10 });
    await list.nth(1).getByRole("button").click();
  });

  await test.step("the menu of what can be added works by keyboard, on a narrow page too", async () => {
    await page.setViewportSize(PHONE);
    const add = page.getByRole("button", { name: t.editor("add"), exact: true });
    await add.press("Enter");
    await expect(page.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByRole("menuitem", { name: t.slides("name") })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(add).toBeFocused();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(PHONE.width);
    await page.setViewportSize(LAPTOP);
  });

  await test.step("it is moved to the front and duplicated, and all that is kept", async () => {
    await list.nth(1).getByRole("button").press("Alt+ArrowUp");
    await expect(list.first()).toContainText(TITLE);
    await page.getByRole("button", { name: t.editor("duplicate"), exact: true }).click();
    await title.fill(LEFT_OUT);
    await expect(page.getByText(t.editor("save.saved"))).toBeVisible();
    await page.reload();
    await expect(list).toContainText([
      TITLE,
      LEFT_OUT,
      "L = b**2 + b",
      "(0.3 - 1)**2",
      "+1 · −1",
      "L = d * c",
      "L = (x - 5)**2",
      "1 × 3",
      "p = a + b → …",
      "3 → … → 1: 41",
    ]);
  });

  await test.step("the slide comes up on every screen, also for those who come late", async () => {
    await page.goto("/dashboard");
    const code = await teacher.startClass(QUIZ);
    await projector.goto(`/screen/${code}`);
    await ada.enter(code, adaName);
    await projector.getByText(adaName, { exact: true }).waitFor();
    await expect(page.getByText(t.host("slideComingUp"))).toBeVisible();
    await teacher.next("openSlide");
    await bo.enter(code, boName);
    for (const screen of [page, projector, ada.page, bo.page])
      await screen.getByRole("heading", { name: TITLE }).waitFor();
    for (const phone of [ada, bo]) {
      await phone.sees(t.slides("lookUp"));
      await expect(phone.page.getByRole("region", { name: t.graph("label", { count: 5 }) })).toBeVisible();
    }
    await lookAt("slide", page, projector, ada.page);
  });

  await test.step("its picture answers whoever points at it", async () => {
    const node = projector.getByRole("img", {
      name: t.graph("made", { name: "b", value: "6", formula: "3 × a" }),
    });
    await node.hover();
    await expect(projector.getByText("b = 3 × a = 3 × 2 = 6")).toBeVisible();
  });

  await test.step("and stays where it is under the hand, also where what it says is longest", async () => {
    await page.setViewportSize(SMALL_PHONE);
    const node = page.locator("[data-node]").filter({ hasText: "b" }).first();
    await node.hover({ trial: true });
    const before = await node.boundingBox();
    await node.hover();
    await expect(page.getByText("b = 3 × a = 3 × 2 = 6")).toBeVisible();
    expect(await node.boundingBox()).toEqual(before);
    await page.mouse.move(0, 0);
    await page.setViewportSize(LAPTOP);
  });

  await test.step("what the teacher turns, the big screen follows, also where it comes back, until it is put back", async () => {
    await teacher.tryOut(5);
    const turned = projector.getByText(moveText(42, 48.75));
    await expect(turned).toBeVisible();
    await projector.reload();
    await expect(turned).toBeVisible();
    await lookAt("a number of a slide is turned", page, projector);
    await page.getByRole("button", { name: t.graph("whatIf.back") }).click();
    await expect(turned).toHaveCount(0);
  });

  await test.step("one press, and its Python stands beside it", async () => {
    await teacher.showPython(projector, "b = 3 * a");
    await lookAt("a slide in Python", page, projector);
  });

  await test.step("a reload shows it again", async () => {
    for (const screen of [projector, ada.page]) {
      await screen.reload();
      await screen.getByRole("heading", { name: TITLE }).waitFor();
    }
    await expect(projector.getByText("b = 3 * a")).toBeVisible();
  });

  await test.step("it is taken away, and the next one is left out", async () => {
    await page.getByRole("button", { name: t.host("leaveSlide") }).click();
    await ada.sees(words("play")("youAre"));
    await page.getByRole("heading", { name: LEFT_OUT }).waitFor();
    const skip = page.getByRole("button", { name: t.host("skip"), exact: true });
    await skip.click();
    await expect(page.getByText(t.host("comingUp", { number: 1, count: 10 }))).toBeVisible();
    await page.getByRole("button", { name: t.host("backOne"), exact: true }).click();
    await page.getByRole("heading", { name: LEFT_OUT }).waitFor();
    await skip.click();
    await expect(page.getByText(t.host("comingUp", { number: 1, count: 10 }))).toBeVisible();
  });

  await test.step("the question is the first, and right is what was worked out", async () => {
    await teacher.next("first");
    for (const screen of [page, projector, ada.page])
      await expect(screen.getByText(t.number("card.handedBack", { from: "b" })).first()).toBeVisible();
    await lookAt("a split card", projector);
    await ada.typeNumber(39);
    await bo.typeNumber(18);
    await teacher.closesByItself();
    await teacher.next("reveal");
    await teacher.walkToTheEnd();
    await ada.sees(words("play")("right"));
    await bo.sees(words("play")("wrong"));
    for (const screen of [page, projector])
      await expect(screen.getByText(/^print\(\w+\.grad\)$/)).toBeVisible();
    await teacher.next("standings");
    await askChoices({ teacher, projector, ada, bo }, 2);
    await askTap({ teacher, projector, ada, bo }, 4);
    await askKnob({ teacher, projector, ada, bo }, 5);
    await runRelay({ teacher, projector, ada, bo }, 6);
    await askOrder({ teacher, projector, ada, bo }, 7);
    await askBuild({ teacher, projector, ada, bo }, 8, "parameters");
    await askMatch({ teacher, projector, ada, bo }, 9);
    await runGraphRelay({ teacher, projector, ada, bo }, 10);
  });

  await test.step("the results know of the rounds, and of no slide", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByText(words("results")("rounds", { count: 10 })).first()).toBeVisible();
    await expect(page.getByText(TITLE)).toHaveCount(0);
  });
});
