// What a student does on a phone.

import { expect, type Page } from "@playwright/test";
import type { BlameSign } from "../../lib/questions/sign-of";
import type { Words } from "./words";

const wordOf = { "+": "plus", "0": "zero", "-": "minus" } as const;

export class Phone {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  async typeCode(code: string): Promise<void> {
    const t = this.words("home");
    await this.page.goto("/");
    await this.page.getByLabel(t("codeLabel")).fill(code.toLowerCase());
    await this.page.getByRole("button", { name: t("join") }).click();
    await this.page.waitForURL(`**/play/${code}`);
  }

  async joinAs(nickname: string): Promise<void> {
    const t = this.words("play");
    await this.page.getByLabel(t("nameLabel")).fill(nickname);
    await this.page.getByRole("button", { name: t("join") }).click();
  }

  button(sign: BlameSign) {
    return this.page.getByRole("button", { name: this.words("live")(wordOf[sign]) });
  }

  /** The time to read is over. */
  async ready(): Promise<void> {
    await expect(this.button("0")).toBeEnabled();
  }

  async tap(sign: BlameSign): Promise<void> {
    await expect(this.button(sign)).toBeEnabled();
    await this.button(sign).tap();
  }

  async answer(sign: BlameSign): Promise<void> {
    await this.tap(sign);
    await this.expectStored(sign);
  }

  async expectStored(sign: BlameSign): Promise<void> {
    const t = this.words("play");
    const stored = this.page
      .getByRole("status")
      .filter({ hasText: new RegExp(`${t("stored")}|${t("storedLookUp")}`) });
    await expect(stored).toBeVisible();
    await expect(this.button(sign)).toHaveAttribute("aria-pressed", "true");
  }

  async sees(text: string): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }
}
