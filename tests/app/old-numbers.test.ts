// Texts that may tell numbers that an item no longer has: those that have some, and that nobody has written anew since.

import { expect, test } from "vitest";
import { textsToRead } from "../../app/quizzes/[id]/old-numbers";
import { chapters } from "../../lib/course/course";
import type { ItemDraft } from "../../lib/questions/item";

type Blame = Extract<ItemDraft, { kind: "blame" }>;

const written: Blame = {
  kind: "blame",
  expression: "x = 2\nL = (x - 5)**2",
  target: "x",
  prompt: { en: "What does L do?" },
  explanation: { en: "From 9 to 8.41." },
  script: { say: { en: "One turn." }, mistake: { zh: "是 +6" }, unlock: {} },
  seconds: 30,
  points: 100,
} as Blame;

test("are those with a number, in whatever language, once a number of the question is another", () => {
  const changed = { ...written, expression: "x = 3\nL = (x - 5)**2" };
  expect(textsToRead(written, changed)).toEqual(["explanation", "mistake"]);
  expect(textsToRead(written, { ...changed, explanation: { en: "From 4 to 3.61." } })).toEqual(["mistake"]);
});

test("are none where the numbers are as they were, or are no part of what is asked", () => {
  expect(textsToRead(written, { ...written, seconds: 60, points: 200 })).toEqual([]);
  expect(textsToRead(written, { ...written, explanation: { en: "8.41 at last" } })).toEqual([]);
});

test("are there in every question of the course whose explanation has a number, once its graph is another", () => {
  for (const chapter of chapters) {
    for (const draft of Object.values(chapter.items())) {
      if (!("expression" in draft && "explanation" in draft && draft.expression)) continue;
      const other = { ...draft, expression: draft.expression.replace(/\d/, "77") };
      expect(textsToRead(draft, other).includes("explanation")).toBe(
        /\d/.test(JSON.stringify(draft.explanation)),
      );
    }
  }
});
