// What a teacher does, as a person does it: by the words on the buttons.

import { expect, type Locator, type Page } from "@playwright/test";
import { type KindName, kindNames } from "../../lib/questions/kinds";
import { PROJECTOR } from "./devices";
import { TeacherInTraining } from "./teacher-in-training";
import type { Words } from "./words";

export const PASSWORD = "carry the wok home";

type NextName =
  | "first"
  | "open"
  | "openSlide"
  | "close"
  | "hint"
  | "talk"
  | "voteAgain"
  | "reveal"
  | "standings"
  | "finish";

export class Teacher extends TeacherInTraining {
  readonly email: string;

  constructor(page: Page, words: Words, email: string) {
    super(page, words);
    this.email = email;
  }

  /** Each kind says what it is going to show. */
  get #toReveal(): RegExp {
    return new RegExp(kindNames.map((kind) => this.words(`questions.${kind}`)("toReveal")).join("|"));
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

  /** Of the graph that is on the screens, unless it is there already; `line` is one of its lines. */
  async showPython(projector: Page, line: string | RegExp): Promise<void> {
    const [show, hide] = (["show", "hide"] as const).map((way) =>
      this.page.getByRole("button", { name: this.words("graph")(`python.${way}`) }),
    ) as [Locator, Locator];
    await show.or(hide).waitFor();
    if (await show.isVisible()) await show.click();
    for (const screen of [this.page, projector]) await expect(screen.getByText(line)).toBeVisible();
  }

  async hidePython(): Promise<void> {
    await this.page.getByRole("button", { name: this.words("graph")("python.hide") }).click();
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

  /** Starts a class, from the dashboard with the quiz of this title or else with the sixteen graphs, and returns its code. */
  async startClass(title?: string): Promise<string> {
    const quizzes = this.page.getByRole("combobox", { name: this.words("dashboard")("quiz") });
    if (new URL(this.page.url()).pathname === "/dashboard") {
      const named = title && quizzes.locator("option", { hasText: title });
      await quizzes.selectOption((named && (await named.getAttribute("value"))) || "lecture");
    }
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

  /** For the open round. */
  async extend(): Promise<void> {
    await this.page.getByRole("button", { name: this.words("host")("extend", { seconds: 30 }) }).click();
  }

  /** The one obvious next action, which must be `name`. */
  async next(name: NextName, number?: number): Promise<void> {
    await this.page.getByRole("button", { name: this.#label(name, number) }).click();
  }

  /** By a double click, whose second half finds a button that says something else by then. */
  async doubleClickNext(name: NextName, follows: "close"): Promise<void> {
    await this.next(name);
    await this.expectNext(follows);
    await this.#clickAgain();
  }

  /** The second half of a double click. */
  async #clickAgain(): Promise<void> {
    await this.page.mouse.down({ clickCount: 2 });
    await this.page.mouse.up({ clickCount: 2 });
  }

  /** A class that is quiet sees at its standings how it does as one. */
  #label(name: NextName | "network", number?: number): RegExp | string {
    const t = this.words("host");
    if (name === "reveal") return this.#toReveal;
    if (name === "standings") return new RegExp(`${t("standings")}|${t("together")}`);
    return t(name, number === undefined ? {} : { number });
  }

  async askReasons(isAsked: boolean): Promise<void> {
    await this.#set("asksReasons", isAsked);
  }

  /** For students who have not joined. */
  async openDoor(isOpen: boolean): Promise<void> {
    await this.#set("lobbyOpen", isOpen);
  }

  /** A press is dropped while another command is under way. */
  async #set(name: "asksReasons" | "lobbyOpen", isOn: boolean): Promise<void> {
    const box = this.page.getByRole("checkbox", { name: this.words("host")(name) });
    await expect(async () => {
      if ((await box.isChecked()) !== isOn) await box.press("Space");
      await expect(box).toBeChecked({ checked: isOn, timeout: 2_000 });
    }).toPass();
  }

  /** Leaves out whatever comes before this question of so many; a slide may be the first. */
  async skipTo(question: number, count: number, from: number): Promise<void> {
    const t = this.words("host");
    const comingUp = (number: number) =>
      this.page.getByText(t("comingUp", { number, count }), { exact: true });
    const slide = this.page.getByText(t("slideComingUp"), { exact: true });
    const skip = this.page.getByRole("button", { name: t("skip"), exact: true });
    // What comes up may be shown a moment after the last thing that was done.
    await comingUp(from).or(slide).waitFor();
    if (await slide.isVisible()) await skip.click();
    for (let number = from; number < question; number++) {
      await comingUp(number).waitFor();
      await skip.click();
      // Whoever presses everything twice leaves out one.
      await comingUp(number + 1).waitFor();
      await this.#clickAgain();
    }
    await comingUp(question).waitFor();
  }

  /** The space bar does the next action. */
  async pressSpace(): Promise<void> {
    await this.page.locator("body").press("Space");
  }

  async expectNext(name: "close" | "reveal" | "standings"): Promise<void> {
    await expect(this.page.getByRole("button", { name: this.#label(name) })).toBeEnabled();
  }

  /** Takes the reveal to its end, where `next` comes next. */
  async walkToTheEnd(next: "standings" | "network" = "standings"): Promise<void> {
    const t = this.words("host");
    const end = this.page.getByRole("button", { name: t("arrive") });
    const after = this.page
      .getByRole("button", { name: this.#label(next) })
      .filter({ hasText: t("spaceKey") });
    await expect(async () => {
      if (await end.isVisible()) await end.click({ timeout: 1_000 });
      await after.waitFor({ timeout: 250 });
    }).toPass({ intervals: [0] });
  }

  /** After the walk: the asked number as large as it is tried out here. */
  async tryOut(steps: number): Promise<void> {
    const slider = this.page.getByRole("group", { name: this.words("graph")("whatIf.legend") });
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
    await this.page.getByRole("button", { name: this.#toReveal }).waitFor();
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
