// What a student does on a phone.

import { expect, type Page } from "@playwright/test";
import { type Sign, turnAgainst } from "../../lib/micrograd/sign";
import { signOfRows } from "./weight-rows";
import type { Words } from "./words";

const wordOf = { "+": "plus", "0": "zero", "-": "minus" } as const;
const endWordOf = { "+": "endUp", "0": "endStay", "-": "endDown" } as const;
const turnOf = { "+": "turnUp", "0": "turnStay", "-": "turnDown" } as const;

/** Matches the sentence with any other numbers in it. */
const numberOf = (text: string) => new RegExp(text.replaceAll(/\d+/g, "\\d+"));

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
    await this.page.getByLabel(this.words("play")("nameLabel")).waitFor();
  }

  /** As from the QR code. */
  async enter(code: string, nickname: string): Promise<void> {
    await this.page.goto(`/play/${code}`);
    await this.joinAs(nickname);
  }

  async joinAs(nickname: string): Promise<void> {
    const t = this.words("play");
    await this.page.getByLabel(t("nameLabel")).fill(nickname);
    await this.page.getByRole("button", { name: t("join") }).click();
  }

  /** Of the loss, or of an end that is none, by its own name. */
  button(sign: Sign) {
    const t = this.words("live");
    const ofEnd = t(endWordOf[sign], { end: "@" }).replace("@", "\\S+");
    return this.page.getByRole("button", { name: new RegExp(`${t(wordOf[sign])}|${ofEnd}`) });
  }

  /** The time to read is over. */
  async ready(): Promise<void> {
    await this.button("0").tap({ trial: true });
  }

  async tap(sign: Sign): Promise<void> {
    await this.button(sign).tap();
  }

  async tapTurn(way: Sign): Promise<void> {
    await this.page.getByRole("button", { name: this.words("live")(turnOf[way]) }).tap();
  }

  /** Works out every card in hand as a student does: the bars of all samples, added up. */
  async solveCards({ turn = false } = {}): Promise<void> {
    const t = this.words("questions.weight");
    await this.ready();
    const cards = await this.cardsInHand();
    for (let card = 1; card <= cards; card++) {
      if (cards > 1) await this.sees(t("card.of", { number: card, count: cards }));
      const sign = await this.signOnCard();
      await this.button(sign).tap();
      if (turn) await this.tapTurn(turnAgainst[sign]);
    }
    await this.seesStored();
  }

  private async cardsInHand(): Promise<number> {
    const counter = this.page.getByText(
      numberOf(this.words("questions.weight")("card.of", { number: 1, count: 99 })),
    );
    return (await counter.count()) === 0
      ? 1
      : Number(/\d+\D+(\d+)/.exec((await counter.textContent()) ?? "")?.[1]);
  }

  private async signOnCard(): Promise<Sign> {
    const rows = await this.page.getByRole("listitem").filter({ hasText: "×" }).all();
    return signOfRows(await Promise.all(rows.map((row) => row.ariaSnapshot())));
  }

  async answer(sign: Sign): Promise<void> {
    await this.tap(sign);
    await this.expectStored(sign);
  }

  async typeNumber(number: number): Promise<void> {
    await this.enterNumber(number);
    await this.seesStored();
  }

  /** On the keypad, by the names of its keys; there may be another number to enter then. */
  async enterNumber(number: number): Promise<void> {
    const t = this.words("live");
    const names: Record<string, string> = { "-": t("keypad.key.minus"), ".": t("keypad.key.point") };
    const keys = [...String(Math.abs(number)), ...(number < 0 ? ["-"] : [])].map((key) => names[key] ?? key);
    for (const name of [...keys, t("keypad.key.send")])
      await this.page.getByRole("button", { name, exact: true }).tap();
  }

  private storedStatus() {
    const t = this.words("play");
    return this.page
      .getByRole("status")
      .filter({ hasText: new RegExp(`${t("stored")}|${t("storedLookUp")}`) });
  }

  /** Also where the last answer has closed the round meanwhile. */
  async seesStored(): Promise<void> {
    await expect(this.storedStatus()).toBeVisible();
  }

  async expectStored(sign: Sign): Promise<void> {
    await this.seesStored();
    await expect(this.button(sign)).toHaveAttribute("aria-pressed", "true");
  }

  async sees(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }
}
