// A step of votes that nobody gave, or that leaves little to advise: what is said of it is still true.

import { createTranslator, NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../app/i18n/catalogue";
import { DealtVotes } from "../../../app/questions/weight/dealt-votes";
import words from "../../../app/questions/weight/words/en.json";
import { locales } from "../../../lib/locales";
import { noSigns } from "../../../lib/questions/sign-count";
import { MAX_CARDS } from "../../../lib/training/limits";
import { adviceOn } from "../../../lib/training/vote-advice";

function shareSaid(plus: number) {
  const summary = { signs: [{ ...noSigns(), "+": plus }], turns: null };
  const reveal = { signs: "+", explanation: {} };
  const children = createElement(DealtVotes, { summary, before: null, reveal });
  const props = {
    locale: "en" as const,
    timeZone: "UTC",
    messages: { questions: { weight: words } },
    children,
  };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, props)).replace(/<[^>]*>/g, "");
}

describe("where nobody voted", () => {
  it("no share of the votes was right, not even none", () => {
    expect(shareSaid(0)).toBe("All votes– right (0 of 0 votes)");
    expect(shareSaid(2)).toBe("All votes100% right (2 of 2 votes)");
  });

  it.each(locales)("no weight is said to have turned, in %s", async (locale) => {
    const t = createTranslator({ locale, messages: await messagesIn(locale), namespace: "training.caption" });
    const said = t("updateByVotes", { over: "all", loss: "2", of: "" });
    expect(said).not.toMatch(/^(Every weight|每个权重)/);
  });
});

describe("a class that was mostly undecided", () => {
  const undecided = { kind: "undecided", decided: 3, asked: 26 } as const;

  it("is told to give each phone more weights, as long as there can be more", () => {
    expect(adviceOn(undecided, { perPhone: MAX_CARDS - 1 }, 41)).toBe("undecided");
    expect(adviceOn(undecided, { perPhone: MAX_CARDS }, 41)).toBe("misled");
    expect(adviceOn(undecided, { perPhone: 9 }, 9)).toBe("misled");
  });
});
