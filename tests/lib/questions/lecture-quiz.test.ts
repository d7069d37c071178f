// The built-in quiz works, grows, and is fair to guess at.

import { expect, it } from "vitest";
import { locales } from "../../../lib/locales";
import { blame } from "../../../lib/questions/blame/blame";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { caughtBy } from "../../../lib/rules/caught";

const questions = lectureQuiz.items;

it("has at least 12 questions, all of which can be asked", () => {
  expect(questions.length).toBeGreaterThanOrEqual(12);
  for (const question of questions) expect(blame.question.safeParse(question).error).toBeUndefined();
});

it("asks and explains in every language", () => {
  for (const locale of locales) {
    expect(lectureQuiz.title[locale]).toBeTruthy();
    for (const { prompt, explanation } of questions) {
      expect(prompt[locale]).toBeTruthy();
      expect(explanation[locale]).toBeTruthy();
    }
  }
});

it("has the gradients that its explanations speak of", () => {
  const gradients = questions.map((question) => Math.round(blame.reveal(question).gradient * 1_000) / 1_000);
  expect(gradients).toEqual([-3, -2, 1, -2, -4, -2, 6, -4, 2, -3, 0, 0, 1, 0, -0.586, 0]);
});

it("calls nothing a loss that could not be one", () => {
  for (const question of questions) {
    const { nodes } = blame.stage(question);
    const { label, data } = nodes.at(-1) ?? {};
    if (label === "L") expect(data).toBeGreaterThanOrEqual(0);
  }
});

it("lets nobody off who follows a wrong rule: each question catches two of them, but for two", () => {
  const weak = questions.filter((question) => caughtBy(question).length < 2);
  expect(weak.map(({ expression }) => expression).length).toBeLessThanOrEqual(2);
});

it("can't be won with one button", () => {
  for (const sign of ["+", "0", "-"] as const) {
    const right = questions.filter((question) => blame.reveal(question).sign === sign).length;
    expect(right).toBeGreaterThanOrEqual(3);
    expect(right).toBeLessThanOrEqual(questions.length / 2);
  }
});
