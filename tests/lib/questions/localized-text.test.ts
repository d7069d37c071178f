// A stored text opens whatever languages it was written in.

import { expect, it } from "vitest";
import { localizedText } from "../../../lib/questions/localized-text";

it.each([{}, { en: "Who?" }, { zh: "谁？" }, { en: "Who?", zh: "谁？" }, { en: "" }])(
  "keeps %j as it was stored",
  (stored) => {
    expect(localizedText.parse(stored)).toEqual(stored);
  },
);

it("drops a language that the product no longer speaks, and keeps the others", () => {
  expect(localizedText.parse({ en: "Who?", tlh: "'Iv?" })).toEqual({ en: "Who?" });
});

it.each([null, "Who?", { en: 1 }, { zh: "谁".repeat(1_001) }])(
  "refuses what is no text of people's: %j",
  (wrong) => {
    expect(localizedText.safeParse(wrong).success).toBe(false);
  },
);
