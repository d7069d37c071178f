// What students are likely to ask, and what a teacher can answer: printed with the plan of a lesson.

import { expect, test } from "vitest";
import { chapters } from "../../../lib/course/course";
import { hour } from "../../../lib/course/hour/hour";
import { locales } from "../../../lib/locales";

test.each([hour, ...chapters])(
  "$id says in every language what students are likely to ask",
  async ({ id, asked }) => {
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const locale of locales) {
      const { default: texts } = await import(`../../../lib/course/${id}/${locale}.json`);
      expect(texts.asked).toHaveLength(asked.length);
      for (const { question, answer } of asked) expect(question[locale] && answer[locale]).toBeTruthy();
    }
  },
);
