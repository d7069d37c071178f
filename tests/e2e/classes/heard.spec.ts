// A student who sees nothing takes part in all of a class: whatever decides an answer is said in words.

import { moveText } from "../../../app/graph/move-text";
import { expectAnswersInSight } from "../any-size";
import { LAPTOP, PHONE } from "../devices";
import { expect, test } from "../fixtures";
import { Listener } from "../listener";
import { lookAt } from "../look-at";
import { Teacher } from "../teacher";
import { expectAnswersUncut } from "../twice-the-size";

/** What is suggested for a class of one and 13 weights. */
const CARDS = 6;

/** The number that is asked for its blame, a little larger. */
const GROWN = { name: "a", change: moveText(2, 2.1) };

test("a student who hears the phone answers every kind of question", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-heard-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const student = new Listener(await device(PHONE), words);
  const { page } = teacher;
  const t = words("questions.bug");
  const right = words("play")("right");
  const screens = [page, projector, student.page];

  await test.step("a quiz with a nested sum, of which a drawing shows only parts in words", async () => {
    const tEditor = words("editor");
    const expression = page.getByLabel(tEditor("expression"), { exact: true });
    const noLimit = () =>
      page.getByLabel(tEditor("time"), { exact: true }).selectOption({ label: tEditor("noLimit") });
    await teacher.signUp();
    await teacher.newQuiz();
    await teacher.add("blame");
    await expression.fill("a = 2\nb = -3\nc = 10\nf = -2\nL = (a * b + c) * f");
    await noLimit();
    await teacher.add("number");
    await expression.fill("a = 2\nb = 3 * a\nL = b**2 + b");
    await noLimit();
    await page.getByText(tEditor("save.saved")).waitFor();
    await page.getByRole("button", { name: tEditor("start") }).click();
    await page.waitForURL("**/host/*");
    const code = page.url().split("/").at(-1) ?? "";
    await projector.goto(`/screen/${code}`);
    await student.enter(code, "Ada");
    await student.hearsHeading("Ada");
  });

  await test.step("which way, and how much? The nodes of the graph say it", async () => {
    await teacher.next("first");
    await student.ready();
    await student.hearsHeading();
    await expectAnswersInSight(student.page);
    await expectAnswersUncut(student.page);
    await student.answerBlame();
    await revealed(right);
    await teacher.next("standings");
    await student.hearsHeading(words("play")("pointsNow", { score: 100 }));
    await teacher.next("open", 2);
    await student.readyForNumber();
    await expectAnswersInSight(student.page);
    await student.answerNumber();
    await teacher.closesByItself();
    await teacher.next("reveal");
    await page.getByRole("button", { name: words("host")("pause") }).click();
    await expect(projector.getByText(words("graph")("nudge.grows", GROWN))).toBeVisible();
    await teacher.walkToTheEnd();
    await student.hearsHeading(right);
    await teacher.tryOut(1);
    await student.hears(words("graph")("whatIf.onScreen"));
    await teacher.next("standings");
  });

  await test.step("a hand of cards, of which each adds up", async () => {
    await teacher.setUpRun("lecture");
    await teacher.goOn("forward");
    await teacher.goOn("loss");
    await teacher.askClass({ about: "deal", perPhone: 2, turn: true });
    await student.ready();
    await expectAnswersInSight(student.page);
    await student.solveCards({ turn: true });
    await teacher.closesByItself();
    await teacher.next("reveal");
    await student.hearsHeading(right);
    await teacher.goOn("network");
  });

  await test.step("one knob: when did it go wrong, and which line is missing?", async () => {
    await teacher.openDetectivesDesk();
    await lookAt("the desk of a detective", page);
    await page.keyboard.press("Escape");
    await teacher.openCase("knob", "when");
    await student.choices().first().waitFor();
    await lookAt("when?", ...screens);
    await expectAnswersInSight(student.page);
    await student.answerWhen();
    await teacher.closesByItself();
    await teacher.next("reveal");
    await student.hearsHeading(right);
    await lookAt("when? Revealed", ...screens);
    await page.getByRole("button", { name: t("askNext", { question: t("asks.line") }) }).click();
    await student.answerLine();
    await teacher.closesByItself();
    await lookAt("which line? Closed", ...screens);
    await teacher.next("reveal");
    await student.hearsHeading(right);
    await lookAt("which line? Revealed", ...screens);
    await teacher.goOn("network");
  });

  await test.step("the bug that wins: why?", async () => {
    await teacher.openCase("twist", "why");
    await student.choices().first().waitFor();
    await expectAnswersInSight(student.page);
    await student.choose(t("why.longer-steps"));
    await teacher.closesByItself();
    await teacher.next("reveal");
    await expect(projector.getByText(t("ahead.buggy")).first()).toBeVisible();
    await lookAt("why? Revealed", ...screens);
  });

  await test.step("a vote, by which the class turns its weights", async () => {
    await teacher.goOn("network");
    await teacher.setUpRun("xor", { voteSteps: 10 });
    await teacher.goOn("forward");
    await teacher.goOn("loss");
    await teacher.goOn("vote", 1);
    await student.solveCards();
    await teacher.closesByItself();
    await teacher.next("reveal");
    await student.hearsHeading(words("questions.weight")("handRight", { right: CARDS, count: CARDS }));
  });

  await test.step("the results keep the cases", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByText("w.grad = 0").first()).toBeVisible();
    await lookAt("cases", page);
  });

  /** The round goes to the end of its walk, and the phone says how it went. */
  async function revealed(verdict: string): Promise<void> {
    await teacher.closesByItself();
    await teacher.next("reveal");
    await teacher.walkToTheEnd();
    await student.hearsHeading(verdict);
  }
});
