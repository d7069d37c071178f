// What the desk says of a quiz, and whom it greets as new.

import { describe, expect, it } from "vitest";
import { aboutMinutes, isNewHere, quizChoices } from "../../app/dashboard/quiz-choice";

describe("about how long a quiz takes", () => {
  it("is the time to read and to answer, in whole minutes", () => {
    expect(aboutMinutes({ questions: 4, answerSeconds: 4 * 42 })).toBe(3);
  });

  it("is a minute at least", () => {
    expect(aboutMinutes({ questions: 1, answerSeconds: 5 })).toBe(1);
  });

  it("is not known where no question has a time", () => {
    expect(aboutMinutes({ questions: 4, answerSeconds: 0 })).toBeNull();
  });

  it("is known of the quizzes that come with the product", () => {
    for (const quiz of quizChoices([], null, "en")) expect(aboutMinutes(quiz)).toBeGreaterThan(0);
  });
});

describe("a teacher is new", () => {
  const own = {
    ...{ id: "own", title: { en: "Mine" } },
    ...{ questions: 0, slides: 0, kinds: [], unfinished: 0, answerSeconds: 0 },
  };

  it("who has neither a quiz nor a class", () => {
    expect(isNewHere(quizChoices([], null, "en"), null)).toBe(true);
  });

  it("no longer with a quiz, and no longer with a class", () => {
    expect(isNewHere(quizChoices([own], null, "en"), null)).toBe(false);
    expect(isNewHere(quizChoices([], own.title, "en"), own.title)).toBe(false);
  });
});
