// What a teacher does in training, as a person does it: by the words on the buttons.

import type { Page } from "@playwright/test";
import type { DataKind } from "../../app/training/setup/presets";
import type { BugAsks } from "../../lib/questions/bug/bug-options";
import type { EvidenceCase } from "../../lib/training/evidence";
import type { Words } from "./words";

export class TeacherInTraining {
  page: Page;
  readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
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
    await this.page
      .getByText(t("stepNumber", { step: 0 }))
      .first()
      .waitFor();
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
}
