// A teacher writes a quiz of their own: mistakes are told where they are, and everything saves itself.

import { moveText } from "../../../app/graph/move-text";
import { MAX_BYTES, MAX_KEPT } from "../../../lib/expression/limits";
import { expectInSight } from "../any-size";
import { askBuild, writeBuild } from "../building";
import { askChoices, writeChoices } from "../choosing";
import { leaveAndComeBack } from "../coming-back";
import { LAPTOP, PHONE } from "../devices";
import { expect, test } from "../fixtures";
import { lookAt } from "../look-at";
import { askMatch, writeMatch } from "../matching";
import { askOrder, pull, writeOrder } from "../ordering";
import { Phone } from "../phone";
import { copyFromBuiltIn, copyToNewQuiz, expectPreview } from "../previewing";
import { runGraphRelay, runRelay, writeGraphRelay, writeRelay } from "../relaying";
import { askTap, writeTap } from "../tapping";
import { Teacher } from "../teacher";
import { askKnob, writeKnob } from "../turning";
import { expectWorkInView } from "../twice-the-size";

test("a quiz is written, saved by itself, and taught", async ({ device, words }) => {
  const t = words("editor");
  const page = await device(LAPTOP);
  const teacher = new Teacher(page, words, `quiz-${Date.now()}@school.test`);
  const title = page.getByLabel(t("title"));
  const expression = page.getByLabel(t("expression"), { exact: true });
  const answer = page.getByRole("region", { name: t("answer") });
  const blame = words("questions.blame");
  const end = blame("theLoss");

  await test.step("a new quiz asks what it begins with, and a new question works at once", async () => {
    await teacher.signUp();
    await lookAt("no class yet", page);
    await copyFromBuiltIn(page, words, "hour");
    await teacher.newQuiz();
    await page.getByText(t("emptyTitle")).waitFor();
    await lookAt("an empty quiz", page);
    await teacher.add("blame");
    await title.fill("Woks of the week");
    await expect(answer).toContainText(blame("goesDown", { name: "a", end, gradient: "\u22123" }));
    await lookAt("a quiz", page);
  });

  await test.step("a mistake is told with its line and column, and starting has to wait", async () => {
    await expression.fill("a = 2\nb = -3\nL = a * d");
    await expect(page.getByText(t("at", { line: 3, column: 9 }))).toBeVisible();
    const note = page.getByText(`▲ ${t("errors.unknownName", { name: "d" })}`);
    const [field, beside] = [await expression.boundingBox(), await note.boundingBox()];
    expect(beside?.x).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0));
    expect(beside?.y).toBeGreaterThan(field?.y ?? 0);
    expect(beside?.y).toBeLessThan((field?.y ?? 0) + (field?.height ?? 0));
    await expect(page.getByRole("button", { name: t("start") })).toBeDisabled();
    await lookAt("a mistake", page);
    await expression.fill("");
    await page.keyboard.insertText("# a whole program\n".repeat(300));
    await expect(page.getByText(`▲ ${t("errors.tooLong", { limit: MAX_BYTES })}`)).toBeVisible();
    await expect.poll(async () => (await expression.inputValue()).length).toBe(MAX_KEPT);
  });

  await test.step("the answer follows the expression and the target", async () => {
    await expression.fill("a = 2\nb = 5\nL = a * b");
    await expect(answer).toContainText(blame("goesUp", { name: "a", end, gradient: "+5" }));
    await page.getByLabel(t("target"), { exact: true }).selectOption("b");
    await expect(answer).toContainText(blame("goesUp", { name: "b", end, gradient: "+2" }));
  });

  await test.step("what the teacher wants to say is written down, and who would go wrong is told", async () => {
    await page.getByLabel(t("script.say"), { exact: true }).fill("Look at the partner.");
    const wrong = page.getByRole("region", { name: t("wrongRules.title") });
    await expect(wrong).toContainText(t("wrongRules.names.flip"));
  });

  await test.step("it may take as long as the class needs", async () => {
    await page.getByLabel(t("time"), { exact: true }).selectOption({ label: t("noLimit") });
  });

  await test.step("a question with options is written, and a poll", async () => {
    await writeChoices(teacher);
  });

  await test.step("a question about a graph is written, whose answer is worked out", async () => {
    await writeTap(teacher);
  });

  await test.step("a number to turn is written, and what comes of it is worked out", async () => {
    await writeKnob(teacher);
  });

  await test.step("and a relay, in which each phone is a node", async () => {
    await writeRelay(teacher);
  });

  await test.step("lines are written that come mixed, of which two may swap", async () => {
    await writeOrder(teacher);
  });

  await test.step("and something to build, in more than one way", async () => {
    await writeBuild(teacher, "value");
  });

  await test.step("and pairs, of which one half comes mixed", async () => {
    await writeMatch(teacher);
  });

  await test.step("and a graph, in which each phone is a node", async () => {
    await writeGraphRelay(teacher);
  });

  await test.step("a question of another kind is added, deleted, and taken back", async () => {
    await teacher.add("number");
    await expect(
      page.getByRole("heading", { name: t("questionOf", { number: 11, count: 11 }) }),
    ).toBeVisible();
    await page.getByRole("button", { name: t("delete"), exact: true }).click();
    await expect(
      page.getByRole("heading", { name: t("questionOf", { number: 10, count: 10 }) }),
    ).toBeVisible();
    await page.getByRole("button", { name: words("common")("undo"), exact: true }).click();
    await expect(
      page.getByRole("heading", { name: t("questionOf", { number: 11, count: 11 }) }),
    ).toBeVisible();
  });

  await test.step("an item is seen as the class will see it, before and after the reveal", async () => {
    await expectPreview(page, words, { title: "Woks of the week", count: 11 });
  });

  await test.step("and copied into a quiz of its own, which opens beside this one", async () => {
    await copyToNewQuiz(page, words);
  });

  await test.step("it is dragged to another place, where the keyboard goes on, and taken back by a key", async () => {
    const items = page.getByRole("navigation", { name: t("items") }).getByRole("listitem");
    const name = t("question", { number: 2 });
    await pull(items.first(), items.nth(1));
    await expect(items.nth(1).getByRole("button", { name })).toBeFocused();
    await expect(expression).toHaveValue("a = 2\nb = 5\nL = a * b");
    await expect(page.getByText(t("told.moved", { place: 2, count: 11, name }))).toBeAttached();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(items.nth(2).getByRole("button")).toBeFocused();
    for (const number of [2, 1]) {
      await page.keyboard.press("Control+z");
      await expect(page.getByRole("heading", { name: t("questionOf", { number, count: 11 }) })).toBeVisible();
    }
  });

  await test.step("a slide counts as no question, and an empty one has to wait", async () => {
    await teacher.add("slide");
    await expect(page.getByRole("heading", { name: t("slideOf", { number: 1, count: 1 }) })).toBeVisible();
    await expect(page.getByRole("button", { name: t("start") })).toBeDisabled();
    await lookAt("an empty slide", page);
    await page.getByLabel(words("slides")("title"), { exact: true }).fill("Two roads, one wok");
    await page.getByLabel(words("slides")("picture")).selectOption("graph");
    await expect(page.getByText("Two roads, one wok").first()).toBeVisible();
    await lookAt("a slide", page);
    await page.getByRole("button", { name: t("moveEarlier") }).click();
  });

  await test.step("it is all there when its author comes back to it, and nothing is lost to another tab", async () => {
    await leaveAndComeBack(page, words);
    await expect(title).toHaveValue("Woks of the week.");
    await expect(
      page.getByRole("heading", { name: t("questionOf", { number: 1, count: 11 }) }),
    ).toBeVisible();
    await expect(expression).toHaveValue("a = 2\nb = 5\nL = a * b");
  });

  const [ada, bo] = [new Phone(await device(PHONE), words), new Phone(await device(PHONE), words)];
  const projector = await teacher.openBigScreen();

  await test.step("it can be taught at once", async () => {
    await page.getByRole("button", { name: t("start") }).click();
    await page.waitForURL("**/host/*");
    const code = page.url().split("/").at(-1) ?? "";
    await projector.goto(`/screen/${code}`);
    await ada.typeCode(code);
    await page.getByText("Look at the partner.").waitFor();
    await lookAt("choosing a name", ada.page);
    await expectInSight(ada.page, ada.page.getByRole("button", { name: words("play")("join"), exact: true }));
    await ada.joinAs("Ada");
    await ada.sees(words("play")("youAre"));
    await bo.enter(code, "Bo");
    await projector.getByText("Bo", { exact: true }).waitFor();
    await lookAt("lobby", page, projector, ada.page);
  });

  await test.step("its question is right, and a tap without a connection is sent later", async () => {
    await teacher.next("first");
    await ada.answer("+");
    await bo.ready();
    await lookAt("question", projector, bo.page);
    await expectWorkInView(page, words("host")("close"));
    await bo.page.context().setOffline(true);
    await bo.tap("-");
    await bo.sees(words("play")("notSent"));
    await lookAt("not sent yet", bo.page);
    await bo.page.context().setOffline(false);
    await bo.expectStored("-");
    await teacher.closesByItself();
    await lookAt("closed", projector);
    await teacher.next("reveal");
    await page.getByRole("button", { name: words("host")("pause") }).click();
    await lookAt("nudged", projector, page);
    await teacher.walkToTheEnd();
    await lookAt("blame has arrived", projector);
    await lookAt("revealed", page);
    await ada.sees(words("play")("right"));
    await lookAt("right", ada.page);
    await bo.sees(words("play")("wrong"));
    await lookAt("wrong", bo.page);
    await teacher.tryOut(10);
    const whole = words("graph")("whatIf.follows", { name: "L", change: moveText(10, 12) });
    for (const screen of [page, projector, ada.page])
      await expect(screen.getByText(whole).first()).toBeVisible();
    await lookAt("a number is tried out", page, projector, ada.page);
    await teacher.next("standings");
    await projector.getByRole("heading", { name: words("screen")("together") }).waitFor();
    await lookAt("together", projector, ada.page);
  });

  await test.step("then its options are picked, and opinions asked for", async () => {
    await askChoices({ teacher, projector, ada, bo }, 2);
  });

  await test.step("its nodes are tapped", async () => {
    await askTap({ teacher, projector, ada, bo }, 4);
  });

  await test.step("its knob is turned", async () => {
    await askKnob({ teacher, projector, ada, bo }, 5);
  });

  await test.step("its relay is run, and goes on where somebody is slow", async () => {
    await runRelay({ teacher, projector, ada, bo }, 6);
  });

  await test.step("its lines are put in order", async () => {
    await askOrder({ teacher, projector, ada, bo }, 7);
  });

  await test.step("what was built stands on a wall, and one is held up", async () => {
    await askBuild({ teacher, projector, ada, bo }, 8, "value");
  });

  await test.step("and its pairs are put together", async () => {
    await askMatch({ teacher, projector, ada, bo }, 9);
  });

  await test.step("its graph is run, where shares are added up", async () => {
    await runGraphRelay({ teacher, projector, ada, bo }, 10);
  });

  await test.step("while it is playful, it has places", async () => {
    await page.getByText(words("host")("playful"), { exact: true }).click();
    await projector.getByRole("heading", { name: words("screen")("standings") }).waitFor();
    await lookAt("standings", projector, ada.page);
    await page.getByText(words("host")("quiet"), { exact: true }).click();
    await projector.getByRole("heading", { name: words("screen")("together") }).waitFor();
  });

  await test.step("its slide comes next", async () => {
    await teacher.next("openSlide");
    for (const screen of [page, projector, ada.page])
      await screen.getByRole("heading", { name: "Two roads, one wok" }).waitFor();
    await lookAt("slide", page, projector, ada.page);
    await teacher.tryOut(3);
    await lookAt("a number of a slide is turned", page, projector);
    await page.getByRole("button", { name: words("graph")("whatIf.back") }).click();
    await teacher.showPython(projector, /^print\(/);
    await lookAt("a slide in Python", page, projector);
  });

  await test.step("it ends early, with a question left and a student removed", async () => {
    await teacher.remove("Bo");
    await bo.sees(words("refusals")("removed"));
    await lookAt("removed", bo.page);
    await teacher.finishEarly();
    await projector.getByRole("heading", { name: words("screen")("podium") }).waitFor();
    await ada.sees(words("play")("overTitle"));
    await lookAt("podium", projector, ada.page, page);
    await page.goto("/dashboard");
    await lookAt("a class goes on", page);
    await page.goto("/quizzes/knob/print");
    await lookAt("a quiz on paper", page);
    await page.goto("/dashboard");
    await teacher.resumeClass();
    await teacher.endClass();
    await projector.getByText(words("screen")("overTitle")).waitFor();
    await lookAt("over", projector);
  });

  await test.step("and its results are kept", async () => {
    await page.goto("/dashboard");
    await lookAt("a class is over", page);
    await teacher.openResults("Woks of the week.");
    await page.getByRole("row", { name: "Ada" }).waitFor();
    await lookAt("answers", page);
  });
});
