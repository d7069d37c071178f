// What a teacher does, as a person does it: by the words on the buttons.

import { expect, type Page } from "@playwright/test";
import type { DataKind } from "../../app/training/setup/presets";
import type { BugAsks } from "../../lib/questions/bug/bug-options";
import type { KindName } from "../../lib/questions/kinds";
import type { EvidenceCase } from "../../lib/training/evidence";
import { PROJECTOR } from "./devices";
import type { Words } from "./words";

export const PASSWORD = "carry the wok home";

export class Teacher {
  page: Page;
  readonly words: Words;
  readonly email: string;

  constructor(page: Page, words: Words, email: string) {
    this.page = page;
    this.words = words;
    this.email = email;
  }

  async signUp(): Promise<void> {
    const t = this.words("account");
    await this.page.goto("/sign-up");
    await this.page.getByLabel(t("name"), { exact: true }).fill("Ms Li");
    await this.page.getByLabel(t("email"), { exact: true }).fill(this.email);
    await this.page.getByLabel(t("password"), { exact: true }).fill(PASSWORD);
    await this.page.getByRole("button", { name: t("signUp"), exact: true }).click();
    await this.page.waitForURL("**/dashboard");
  }

  async signIn(): Promise<void> {
    await this.page.goto("/sign-in");
    await this.giveCredentials();
    await this.page.waitForURL("**/dashboard");
  }

  /** On the page to sign in. */
  async giveCredentials(): Promise<void> {
    const t = this.words("account");
    await this.page.getByLabel(t("email"), { exact: true }).fill(this.email);
    await this.page.getByLabel(t("password"), { exact: true }).fill(PASSWORD);
    await this.page.getByRole("button", { name: t("signIn"), exact: true }).click();
  }

  /** From the dashboard; returns its address. */
  async newQuiz(): Promise<string> {
    await this.page.getByRole("button", { name: this.words("dashboard")("newQuiz") }).click();
    await this.page.waitForURL("**/quizzes/*");
    return this.page.url();
  }

  /** In the editor: a new item at the end. */
  async add(what: KindName | "slide"): Promise<void> {
    const t = this.words("editor");
    const name =
      what === "slide"
        ? this.words("slides")("name")
        : t("questionKind", { kind: this.words(`questions.${what}`)("name") });
    const menu = this.page.getByRole("button", { name: t("add"), exact: true });
    if (await menu.isVisible()) await menu.click();
    const named = { name, exact: true };
    await this.page.getByRole("menuitem", named).or(this.page.getByRole("button", named)).click();
  }

  /** Starts a class from the quiz that is chosen already, and returns its code. */
  async startClass(): Promise<string> {
    await this.page.getByRole("button", { name: this.words("dashboard")("start") }).click();
    await this.page.waitForURL("**/host/*");
    const code = new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
    await this.page.getByText(code, { exact: true }).waitFor();
    return code;
  }

  async resumeClass(): Promise<void> {
    await this.page.getByRole("link", { name: this.words("dashboard")("resume") }).click();
    await this.page.waitForURL("**/host/*");
  }

  /** A second window of this browser, as large as the big screen. */
  async openBigScreen(): Promise<Page> {
    const page = await this.page.context().newPage();
    await page.setViewportSize(PROJECTOR);
    return page;
  }

  /** Lets in a big screen in another browser, by the number that it shows. */
  async admit(screen: Page): Promise<void> {
    const label = screen.getByText(this.words("screen")("screenNumber"), { exact: true });
    const number = Number(await label.locator("xpath=following-sibling::*").textContent());
    await this.page.getByRole("button", { name: this.words("host")("admitLabel", { number }) }).click();
    await label.waitFor({ state: "hidden" });
  }

  /** Puts the preset for these samples on the screens, turned by the gradient or by so many rounds of votes. */
  async setUpRun(kind: DataKind, votes: { voteSteps?: number } = {}): Promise<void> {
    await this.chooseRun(kind, votes);
    await this.startRun();
  }

  async chooseRun(kind: DataKind, { voteSteps = 0 } = {}): Promise<void> {
    const t = this.words("training");
    const first = this.page.getByRole("button", { name: t("setup.open") });
    await first.or(this.#more).waitFor();
    if (await first.isVisible()) await first.click();
    else {
      await this.openMore();
      await this.page.getByRole("button", { name: t("newRun") }).click();
    }
    await this.chooseSamples(kind);
    if (voteSteps > 0) {
      await this.page.getByText(t("setup.votes.class"), { exact: true }).click();
      await this.page.getByLabel(t("setup.votes.rounds")).fill(String(voteSteps));
      await this.page.getByLabel(t("setup.votes.seconds")).selectOption({ label: t("setup.votes.noLimit") });
    }
  }

  get #more() {
    return this.page.getByRole("button", { name: this.words("host")("more.open"), exact: true });
  }

  /** In training: everything beside the next thing. */
  async openMore(): Promise<void> {
    if ((await this.#more.getAttribute("aria-expanded")) === "false") await this.#more.click();
    await this.page.getByRole("heading", { name: this.words("host")("more.title") }).waitFor();
  }

  async foldMore(): Promise<void> {
    if ((await this.#more.getAttribute("aria-expanded")) === "true") await this.#more.click();
    await this.page
      .getByRole("heading", { name: this.words("host")("more.title") })
      .waitFor({ state: "hidden" });
  }

  /** Many steps at once. */
  async train(steps: 10 | 100): Promise<void> {
    await this.openMore();
    await this.page.getByRole("button", { name: this.words("training")("loop.steps", { steps }) }).click();
  }

  /** The preset for these samples, which a set-up keeps folded away below its stories. */
  async chooseSamples(kind: DataKind): Promise<void> {
    const t = this.words("training");
    const name = this.page.getByText(t(`setup.kinds.${kind}`), { exact: true });
    if (!(await name.isVisible()))
      await this.page.getByText(t("setup.data"), { exact: true }).first().click();
    await name.click();
  }

  /** Copies the address of the run that is set up, and returns it; its dialog stays open. */
  async copyRunLink(): Promise<URL> {
    const t = this.words("training");
    await this.page.getByRole("button", { name: t("setup.link.open") }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("button", { name: t("setup.link.copy"), exact: true }).click();
    await dialog.getByText(t("setup.link.copied")).waitFor();
    return new URL(await dialog.getByLabel(t("setup.link.address")).inputValue());
  }

  async startRun(): Promise<void> {
    const t = this.words("training");
    await this.page.getByRole("button", { name: t("setup.start"), exact: true }).click();
    await expect(this.page.getByText(t("stepNumber", { step: 0 })).first()).toBeVisible();
  }

  /** The one obvious next thing to do with the run, which must be `name`. */
  async goOn(
    name: "forward" | "loss" | "backward" | "update" | "vote" | "turn" | "network" | "putBack" | "summary",
    step = 0,
  ): Promise<void> {
    const label =
      name === "turn" || name === "network" || name === "putBack"
        ? this.words("host")(name)
        : this.words("training")(`next.${name}`, { step });
    await this.page.getByRole("button", { name: label }).click();
  }

  /** The projector, too, is at this moment of a step. */
  async reached(stage: "forward" | "loss" | "backward" | "update", projector: Page): Promise<void> {
    const moment = projector
      .getByRole("listitem")
      .filter({ hasText: this.words("training")(`stage.${stage}`) })
      .first();
    await moment.and(projector.locator("[aria-current=step]")).waitFor();
  }

  async openDetectivesDesk(): Promise<void> {
    await this.openMore();
    await this.page.getByRole("button", { name: this.words("questions.bug")("desk.open") }).click();
  }

  /** Puts a case of the missing line to the class. */
  async openCase(of: EvidenceCase, asks: BugAsks): Promise<void> {
    const t = this.words("questions.bug");
    await this.openDetectivesDesk();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel(t(`desk.cases.${of}`)).check();
    await dialog.getByLabel(t(`asks.${asks}`)).check();
    await this.setNoLimit();
    await dialog.getByRole("button", { name: t("desk.ask") }).click();
  }

  async rewindTo(step: number): Promise<void> {
    await this.openMore();
    const slider = this.page.getByRole("slider", { name: this.words("training")("loop.goTo") });
    await slider.fill(String(step));
    await slider.press("Enter");
  }

  /** About the weights of the step on show. */
  async askClass(asked: { about: "largest" | "deal"; perPhone?: number; turn?: boolean }): Promise<void> {
    const t = this.words("questions.weight");
    await this.page.getByRole("button", { name: t("ask.open") }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel(t(`ask.${asked.about}`)).check();
    if (asked.perPhone) await dialog.getByLabel(t("ask.perPhone")).selectOption(String(asked.perPhone));
    if (asked.turn) await dialog.getByLabel(t("ask.turn")).check();
    await this.setNoLimit();
    await dialog.getByRole("button", { name: t("ask.ask") }).click();
  }

  /** In the dialog that asks the class: a good look at every screen takes longer than an answer. */
  private async setNoLimit(): Promise<void> {
    await this.page.getByLabel(this.words("training")("ask.seconds")).selectOption("0");
  }

  /** For the open round. */
  async extend(): Promise<void> {
    await this.page.getByRole("button", { name: this.words("host")("extend", { seconds: 30 }) }).click();
  }

  /** The one obvious next action, which must be `name`. */
  async next(
    name: "first" | "open" | "openSlide" | "close" | "reveal" | "standings" | "finish",
    number?: number,
  ): Promise<void> {
    const label = this.words("host")(name, number === undefined ? {} : { number });
    await this.page.getByRole("button", { name: label }).click();
  }

  /** The space bar does the next action. */
  async pressSpace(): Promise<void> {
    await this.page.locator("body").press("Space");
  }

  async expectNext(name: "close" | "reveal" | "standings"): Promise<void> {
    await expect(this.page.getByRole("button", { name: this.words("host")(name) })).toBeEnabled();
  }

  /** Takes the reveal to its end, where `next` comes next. */
  async walkToTheEnd(next: "standings" | "network" = "standings"): Promise<void> {
    const t = this.words("host");
    const end = this.page.getByRole("button", { name: t("arrive") });
    const after = this.page.getByRole("button", { name: new RegExp(`^${t(next)}.*${t("spaceKey")}$`) });
    await expect(async () => {
      if (await end.isVisible()) await end.click({ timeout: 1_000 });
      await after.waitFor({ timeout: 250 });
    }).toPass({ intervals: [0] });
  }

  /** After the walk: the asked number as large as it is tried out here. */
  async tryOut(steps: number): Promise<void> {
    const slider = this.page.getByRole("group", { name: this.words("questions.blame")("whatIf.legend") });
    for (let step = 0; step < steps; step++) await slider.getByRole("slider").press("ArrowRight");
  }

  /** The same by hand: the card of `name` is dragged so many pixels to the right. */
  async dragNumber(name: string, by: number): Promise<void> {
    const card = this.page.locator("[data-node]").filter({ has: this.page.getByText(name, { exact: true }) });
    const box = await card.first().boundingBox();
    if (!box) throw new Error(`${name} is not drawn.`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 5 });
    await this.page.mouse.up();
  }

  async remove(nickname: string): Promise<void> {
    const t = this.words("host");
    await this.page.getByRole("button", { name: t("removeLabel", { name: nickname }) }).click();
    await this.page
      .getByRole("dialog")
      .getByRole("button", { name: t("remove"), exact: true })
      .click();
  }

  /** Closes the running round, which somebody has not answered. */
  async close(): Promise<void> {
    await this.page.getByRole("button", { name: this.words("host")("close") }).click();
    await this.closesByItself();
  }

  /** Once everyone has answered, the round is closed. */
  async closesByItself(): Promise<void> {
    await this.page.getByRole("button", { name: this.words("host")("reveal") }).waitFor();
  }

  async callRobots(): Promise<void> {
    await this.page.getByRole("button", { name: this.words("host")("callRobots", { count: 12 }) }).click();
    await expect(this.page.getByText(this.words("host")("robot"), { exact: true })).toHaveCount(12);
  }

  /** Goes to the podium with questions left. */
  async finishEarly(): Promise<void> {
    const finish = this.words("host")("finish");
    await this.page.getByRole("button", { name: finish }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: finish }).click();
    await this.page.getByRole("heading", { name: this.words("host")("finalStandings") }).waitFor();
  }

  async endClass(): Promise<void> {
    const t = this.words("host");
    await this.page.getByRole("button", { name: new RegExp(`^${t("end")}`) }).click();
    await this.page
      .getByRole("dialog")
      .getByRole("button", { name: t("end"), exact: true })
      .click();
    await expect(this.page.getByText(t("overTitle"))).toBeVisible();
  }

  /** From the dashboard, to the latest class with this quiz. */
  async openResults(title: string): Promise<void> {
    const name = this.words("dashboard")("resultsOf", { title });
    await this.page.getByRole("link", { name, exact: true }).first().click();
    await this.page.waitForURL("**/sessions/*");
  }
}
