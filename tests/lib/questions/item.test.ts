// The items of a programme: which are questions, how they are numbered, and which kinds a class will need.

import { describe, expect, it } from "vitest";
import { finished, quizDraft } from "../../../lib/questions/draft";
import { type ItemKind, item, itemDraft, kindsOf } from "../../../lib/questions/item";
import { countItems, questionNumber, slideNumber } from "../../../lib/questions/item-numbers";
import { lectureQuiz } from "../../../lib/quizzes/lecture";

const of = (...names: ItemKind[]) => names.map((kind) => ({ kind }));
const programme = of("slide", "number", "slide", "blame", "number", "slide");

describe("in a programme of questions and slides", () => {
  it("questions are numbered as if there were no slides", () => {
    expect([1, 3, 4].map((position) => questionNumber(programme, position))).toEqual([1, 2, 3]);
  });

  it("slides are numbered among themselves", () => {
    expect([0, 2, 5].map((position) => slideNumber(programme, position))).toEqual([1, 2, 3]);
  });

  it("both are counted apart", () => {
    expect(countItems(programme)).toEqual({ questions: 3, slides: 3 });
    expect(countItems([])).toEqual({ questions: 0, slides: 0 });
  });

  it("each kind of question is named once, and slides are none", () => {
    expect(kindsOf(programme)).toEqual(["blame", "number"]);
    expect(kindsOf(of("slide"))).toEqual([]);
  });
});

describe("an item", () => {
  const slide = { kind: "slide", title: { en: "Look" }, text: {}, picture: null };
  const [question] = lectureQuiz.items;

  it("is a slide or a question, each read by its own rules", () => {
    expect(item.parse(slide)).toEqual(slide);
    expect(item.parse(question)).toEqual(question);
  });

  it("of another kind is none", () => {
    expect(item.safeParse({ ...slide, kind: "film" }).success).toBe(false);
    expect(itemDraft.safeParse({ ...slide, kind: "film" }).success).toBe(false);
  });

  it("that does not work yet can be kept, but not be taught", () => {
    const empty = quizDraft.parse({ title: {}, items: [{ ...slide, title: {} }] });
    expect(empty.items.map(finished)).toEqual([null]);
  });
});
