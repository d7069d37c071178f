// A student who hears a phone instead of seeing it: whatever is found and decided comes from roles, names and words.

import { expect, type Locator } from "@playwright/test";
import { blame } from "../../lib/questions/blame/blame";
import { number } from "../../lib/questions/number/number";
import { Phone } from "./phone";

/** Stands in a sentence for what differs each time. */
const SLOTS = { name: "NAME", value: "VALUE", formula: "FORMULA" };

/** What the words of a graph come to: an expression that one could write down, and the node in question. */
interface Heard {
  expression: string;
  target: string;
}

/** What both kinds of question have in common that ask for a node. */
const usual = { prompt: {}, explanation: {}, seconds: null, points: 100 } as const;

export class Listener extends Phone {
  /** If the number grew a little, which way would the end go? */
  async answerBlame(): Promise<void> {
    const heard = await this.hearGraph();
    const { sign } = blame.reveal({ kind: "blame", ...usual, ...heard, showsBlameFromAbove: false });
    await this.answer(sign);
  }

  /** The time to read is over. */
  async readyForNumber(): Promise<void> {
    await this.page.getByRole("button", { name: this.words("live")("keypad.key.send") }).tap({ trial: true });
  }

  /** What it is worth, or what blame it carries: the name of the keypad says which of the two. */
  async answerNumber(): Promise<void> {
    const t = this.words("questions.number");
    const heard = await this.hearGraph();
    const asking = this.page.getByRole("group", { name: t("legendGradient", { name: heard.target }) });
    const asks = (await asking.count()) > 0 ? "gradient" : "value";
    const { right } = number.reveal({ kind: "number", ...usual, ...heard, asks, tolerance: 0 });
    await this.typeNumber(right);
  }

  /** Where do the two columns part? */
  async answerWhen(): Promise<void> {
    const t = this.words("questions.bug");
    const rows = await this.page
      .getByRole("table", { name: t("tableLabel") })
      .getByRole("row")
      .all();
    for (const row of rows.slice(1)) {
      const [clean, buggy] = await row.getByRole("cell").allTextContents();
      if (clean === buggy) continue;
      const step = Number(await row.getByRole("rowheader").textContent());
      return this.choose(t("step", { step }));
    }
    throw new Error("Both columns say the same.");
  }

  /** Which line wipes off a gradient, and is not in the code? */
  async answerLine(): Promise<void> {
    const t = this.words("questions.bug");
    const code = await this.page.getByRole("region", { name: t("codeLabel") }).ariaSnapshot();
    await this.choices().first().waitFor();
    const lines = await this.choices().allTextContents();
    const missing = lines
      .map((line) => line.replace(/^[A-F]/, ""))
      .find((line) => line.includes("grad") && !code.includes(line));
    await this.choose(missing ?? "");
  }

  async choose(name: string): Promise<void> {
    await this.choices().and(this.page.getByRole("button", { name })).tap();
  }

  /** Of a case. */
  choices(): Locator {
    return this.page
      .getByRole("group", { name: this.words("questions.bug")("pick") })
      .getByRole("button", { disabled: false });
  }

  /** The question, how it went, or where the class is: it has the focus. */
  async hearsHeading(text = ""): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 }).filter({ hasText: text })).toBeFocused();
  }

  async hears(text: string): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: text })).toBeVisible();
  }

  private async hearGraph(): Promise<Heard> {
    const t = this.words("graph");
    const label = t("label", { count: 99 }).replace("99", "\\d+");
    const nodes = this.page.getByRole("region", { name: new RegExp(label) }).getByRole("listitem");
    await nodes.first().waitFor();
    const lines: string[] = [];
    let target = "";
    for (const sentence of await nodes.allTextContents()) {
      const made = partsIn(sentence, t("made", SLOTS)) ?? partsIn(sentence, t("hidden", SLOTS));
      const said = made ?? partsIn(sentence, t("input", SLOTS));
      const isNamed = /^\p{L}\w*$/u.test(said?.name ?? "");
      if (said && isNamed) lines.push(`${said.name} = ${written(made ? said.formula : said.value)}`);
      if (said && sentence.includes(t("isTarget"))) target = said.name ?? "";
    }
    return { expression: lines.join("\n"), target };
  }
}

/** What stands in the slots of `pattern` at the beginning of what was said; null where something else was said. */
function partsIn(said: string, pattern: string): Record<string, string | undefined> | null {
  const source = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const slots = Object.entries(SLOTS).reduce(
    (all, [name, slot]) => all.replace(slot, `(?<${name}>.+?)`),
    source,
  );
  return new RegExp(`^${slots}`).exec(said)?.groups ?? null;
}

/** Typed as an expression. */
const written = (formula = "") =>
  formula.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-").replaceAll("²", "**2");
