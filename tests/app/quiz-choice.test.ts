// What the desk says of a quiz, and whom it greets as new.

import { describe, expect, it } from "vitest";
import { isNewHere, quizChoices } from "../../app/dashboard/quiz-choice";
import { chapters } from "../../lib/course/course";
import { answerSecondsOf } from "../../lib/questions/item";
import { aboutMinutes } from "../../lib/questions/lesson-time";

const empty = { questions: 0, slides: 0, kinds: [], unfinished: 0, answerSeconds: 0 };

describe("about how long a quiz takes", () => {
  it("is the time to come in, to read, to answer and to talk about it, in whole minutes", () => {
    expect(aboutMinutes({ questions: 8, slides: 0, answerSeconds: 8 * 30 })).toBe(11);
    expect(aboutMinutes({ questions: 8, slides: 2, answerSeconds: 8 * 30 })).toBe(13);
  });

  it("is none where there is nothing", () => {
    expect(aboutMinutes({ questions: 0, slides: 0, answerSeconds: 0 })).toBeNull();
  });

  it("is a lesson at most for the one lesson, and about half of one for a chapter", () => {
    const minutes = (id: string) => quizChoices([], null, "en").find((quiz) => quiz.id === id)?.minutes ?? 0;
    const withTheNetwork = (items: ReturnType<(typeof chapters)[number]["items"]>) =>
      answerSecondsOf(Object.values(items).filter(({ kind }) => kind === "slide"));
    expect(minutes("hour")).toBeGreaterThan(30);
    expect(minutes("hour")).toBeLessThanOrEqual(45);
    for (const { id, items } of chapters) {
      expect(minutes(id)).toBeGreaterThanOrEqual(10);
      // In some the class also trains a network, which comes on top.
      expect(minutes(id) - withTheNetwork(items()) / 60).toBeLessThanOrEqual(25);
    }
  });

  it("is offered with the course first, and behind it what a teacher has made", () => {
    const own = { ...empty, id: "own", title: { en: "Mine" } };
    const ids = quizChoices([own], null, "en").map(({ id }) => id);
    expect(ids).toEqual(["hour", ...chapters.map(({ id }) => id), "lecture", "own"]);
  });

  it("begins with what the last class was about: its quiz, or of older classes the title", () => {
    const own = ["one", "two"].map((id) => ({ ...empty, id, title: { en: "Mine" } }));
    const first = (quizId: string | null, title = {}) => quizChoices(own, { quizId, title }, "en")[0]?.id;
    expect(first("two")).toBe("two");
    expect(first("two", { en: "Another name, then" })).toBe("two");
    expect(first(null, { en: "Mine" })).toBe("one");
    expect(first("gone", { en: "Mine" })).toBe(quizChoices(own, null, "en")[0]?.id);
  });
});

describe("a teacher is new", () => {
  const own = { ...empty, id: "own", title: { en: "Mine" } };

  it("who has neither a quiz nor a class", () => {
    expect(isNewHere(quizChoices([], null, "en"), null)).toBe(true);
  });

  it("no longer with a quiz, and no longer with a class", () => {
    expect(isNewHere(quizChoices([own], null, "en"), null)).toBe(false);
    const last = { quizId: "gone", title: {} };
    expect(isNewHere(quizChoices([], last, "en"), last)).toBe(false);
  });
});
