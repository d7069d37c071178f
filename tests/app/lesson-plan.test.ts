// A quiz on paper: each item with its minute, its words and, where something is right, what that is.

import { expect, it } from "vitest";
import { planOf } from "../../app/quizzes/[id]/print/lesson-plan";
import { chapters } from "../../lib/course/course";
import { finished } from "../../lib/questions/draft";

const items = Object.values(chapters[0].items()).flatMap((draft) => finished(draft) ?? []);

it.each(["en", "zh"] as const)("says what to say, and what is right, in %s", async (locale) => {
  const plan = await planOf(items, locale);
  expect(plan).toHaveLength(items.length);
  for (const { number, heading, say, right, explanation } of plan) {
    expect(heading && say).toBeTruthy();
    if (number !== null) expect(right && explanation).toBeTruthy();
  }
});

it("counts questions alone, and the minutes from the start of the lesson", async () => {
  const plan = await planOf(items, "en");
  expect(plan.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  // Two slides of a minute, and then 38 seconds around each question beside its time.
  expect(plan.slice(0, 5).map(({ minute }) => minute)).toEqual([0, 1, 2, 3, 4]);
});
