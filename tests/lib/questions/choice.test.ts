// Choice questions: what is picked, what it earns, which lists of options cannot be asked, and what a poll leaves out.

import { describe, expect, it } from "vitest";
import { type ChoiceQuestion, choice } from "../../../lib/questions/choice/choice";
import type { ChoiceOption } from "../../../lib/questions/choice/option";
import { type PictureKind, shownPicture } from "../../../lib/questions/choice/picture";
import { answerOf, pickedIn } from "../../../lib/questions/letters";
import { truth } from "../../../lib/questions/mind";

const place = { at: 0, of: 1 };

/** Options by their words; those with a tick in front are right. */
const optionsOf = (texts: string[], look: ChoiceOption["look"] = "words"): ChoiceOption[] =>
  texts.map((text) => ({ look, text: { en: text.replace("✓", "") }, isRight: text.startsWith("✓") }));

function ask(asks: ChoiceQuestion["asks"], texts: string[], part: Partial<ChoiceQuestion> = {}) {
  const round = { prompt: {}, explanation: { en: "Because." }, seconds: 30, points: 100 };
  return { ...round, kind: "choice" as const, asks, options: optionsOf(texts), ...part };
}

const one = ask("one", ["0.49", "✓4", "1"]);
const several = ask("several", ["✓a", "b", "✓c", "d", "✓e"]);
const poll = ask("poll", ["the data", "the network", "us"]);

const said = (...answers: string[]) => answers.map((answer, at) => ({ at, part: 0, answer, times: 1 }));

const problemsOf = (question: ChoiceQuestion) =>
  choice.question.safeParse(question).error?.issues.map(({ path, message }) => [message, ...path.slice(1)]);

describe("an answer", () => {
  it("is the letters of what is picked, in their order, however they were tapped", () => {
    expect(answerOf([4, 0, 2])).toBe("ACE");
    expect(pickedIn("ACE")).toEqual([0, 2, 4]);
    expect(choice.read(several, place, 0, "ACE")).toBe("ACE");
  });

  it.each(["", "CA", "AA", "a", "F", "A,C", "1"])(
    "%j is none where several are picked out of five",
    (text) => {
      expect(choice.read(several, place, 0, text)).toBeNull();
    },
  );

  it.each([one, poll])("is one letter where one is to be picked", (question) => {
    expect(choice.read(question, place, 0, "B")).toBe("B");
    expect(choice.read(question, place, 0, "AB")).toBeNull();
    expect(choice.read(question, place, 0, "D")).toBeNull();
  });

  it("is what somebody says who knows", () => {
    expect(choice.says(one, place, 0, [], truth)).toBe("B");
    expect(choice.says(several, place, 0, [], truth)).toBe("ACE");
  });

  it("differs from place to place in the rehearsal of a poll", () => {
    const sayings = [0, 1, 2].map((at) => choice.says(poll, { at, of: 3 }, 0, [], truth));
    expect(new Set(sayings).size).toBe(3);
  });
});

describe("what it earns", () => {
  it("is all for the right one, and nothing for another", () => {
    expect(choice.credits(one, said("A", "B", "C"), 3)).toEqual([0, 1, 0]);
  });

  it("is, of several, a share for each right pick less one for each wrong pick, and never less than nothing", () => {
    const credits = choice.credits(several, said("ACE", "AC", "A", "ACDE", "AB", "B", "BD", "ABCDE"), 9);
    expect(credits).toEqual([1, 2 / 3, 1 / 3, 2 / 3, 0, 0, 0, 1 / 3]);
  });

  it("is nothing at all in a poll, which is not graded", () => {
    expect(choice.isGraded(poll)).toBe(false);
    expect(choice.credits(poll, said("A", "B"), 2)).toEqual([0, 0]);
    expect(choice.isGraded(one) && choice.isGraded(several)).toBe(true);
  });
});

describe("what everyone sees", () => {
  it("has the options as their author wrote and ordered them, and not which are right", () => {
    const stage = choice.stage(several);
    expect(stage.options.map(({ text }) => text.en)).toEqual(["a", "b", "c", "d", "e"]);
    expect(JSON.stringify(stage)).not.toMatch(/right/i);
  });

  it("has at the reveal which are right; in a poll none is, whatever an author had marked before", () => {
    expect(choice.reveal(several).right).toEqual([0, 2, 4]);
    expect(choice.reveal({ ...several, asks: "poll" }).right).toEqual([]);
  });

  it("counts for each option who picked it, and everyone once", () => {
    const all = [...said("AC", "A", "E"), { at: 3, part: 0, answer: "CE", times: 4 }];
    expect(choice.summary(several, all, 7)).toEqual({ counts: [2, 0, 5, 0, 5], answered: 7 });
  });
});

describe("options that cannot be asked", () => {
  it("have one that says nothing", () => {
    expect(problemsOf(ask("one", ["✓a", " "]))).toEqual([["empty-line", 1]]);
  });

  it("have two that read alike in one of the languages", () => {
    expect(problemsOf(ask("one", ["✓a b", "c", " a  b"]))).toEqual([["same-line", 2]]);
    const options: ChoiceOption[] = [
      { look: "words", text: { en: "wok", zh: "锅" }, isRight: true },
      { look: "words", text: { en: "pot", zh: "锅" }, isRight: false },
    ];
    expect(problemsOf(ask("one", [], { options }))).toEqual([["same-line", 1]]);
  });

  it("have one too long for a phone: code and formulas stay on one line", () => {
    expect(problemsOf(ask("one", ["✓a", "b".repeat(121)]))).toEqual([["long-line", 1]]);
    const code = optionsOf(["✓p.grad = 0", "b".repeat(49)], "code");
    expect(problemsOf(ask("one", [], { options: code }))).toEqual([["long-line", 1]]);
  });

  it("have none that is right, or nothing but right ones, or several where one is to be picked", () => {
    expect(problemsOf(ask("several", ["a", "b"]))).toEqual([["none-right"]]);
    expect(problemsOf(ask("several", ["✓a", "✓b"]))).toEqual([["all-right"]]);
    expect(problemsOf(ask("one", ["✓a", "✓b", "c"]))).toEqual([["several-right"]]);
  });

  it("are fewer than two or more than six", () => {
    for (const count of [1, 7]) {
      const texts = ["✓a", "b", "c", "d", "e", "f", "g"].slice(0, count);
      expect(choice.draft?.safeParse(ask("one", texts)).success).toBe(false);
    }
  });

  it("do not become wrong by being marked or not in a poll", () => {
    expect(problemsOf(poll)).toBeUndefined();
    expect(problemsOf(ask("poll", ["✓a", "✓b"]))).toBeUndefined();
  });

  it("still are a draft", () => {
    expect(choice.draft?.safeParse(ask("one", ["", ""])).success).toBe(true);
  });
});

describe("pictures", () => {
  const pictured = (kind: PictureKind, written: string, isRight = false, text = ""): ChoiceOption => ({
    ...{ look: "words", text: text ? { en: text } : {}, isRight },
    picture: { kind, written },
  });
  const drawn = (kind: PictureKind, written: string) => shownPicture({ kind, written });

  it("are sent as what is drawn, and with nothing that tells where it comes from", () => {
    const options = [pictured("network", "3 4 1", true), pictured("bars", "0.5 2", false, "Bo")];
    expect(choice.stage(ask("one", [], { options })).options).toEqual([
      { look: "words", text: {}, picture: { kind: "network", widths: [3, 4, 1] } },
      { look: "words", text: { en: "Bo" }, picture: { kind: "bars", heights: [0.5, 2] } },
    ]);
  });

  it("are read with any spaces; a graph comes with its numbers worked out", () => {
    expect(drawn("curve", "  8 4\n 0.25 ")).toEqual({ kind: "curve", losses: [8, 4, 0.25] });
    const graph = drawn("graph", "a = 2; L = a * 3");
    expect(graph?.kind === "graph" && graph.nodes.at(-1)?.data).toBe(6);
  });

  it.each<[PictureKind, string]>([
    ["curve", "8"],
    ["curve", "8 -1"],
    ["curve", "8; 4"],
    ["curve", Array(61).fill("1").join(" ")],
    ["bars", ""],
    ["bars", "1e3"],
    ["bars", "0,5"],
    ["network", "3"],
    ["network", "3 0 1"],
    ["network", "3 1.5 1"],
    ["network", "3 13 1"],
    ["network", "1 1 1 1 1 1 1"],
    ["graph", "L = ("],
    ["graph", "a = 1; L = a + 2 + 3 + 4 + 5"],
    ["graph", "L = 1/0"],
  ])("are none: %s of %j", (kind, written) => {
    expect(drawn(kind, written)).toBeNull();
    const options = [pictured(kind, written, true), pictured("bars", "1")];
    expect(problemsOf(ask("one", [], { options }))).toEqual([[kind, 0, "picture"]]);
  });

  it("need no words, and may have the same words as another, but not also the same picture", () => {
    const [one, same, other] = [pictured("bars", "1", true), pictured("bars", " 1 "), pictured("bars", "2")];
    expect(problemsOf(ask("one", [], { options: [one, other] }))).toBeUndefined();
    expect(problemsOf(ask("one", [], { options: [one, same] }))).toEqual([["same-line", 1]]);
    expect(problemsOf(ask("one", [], { options: [one, ...optionsOf([""])] }))).toEqual([["empty-line", 1]]);
  });

  it("are not asked of what was stored before there were any", () => {
    const stored = ask("one", ["2", "✓3"]);
    expect(choice.question.parse(stored)).toEqual(stored);
    expect(choice.stage(stored).options).toEqual(stored.options.map(({ look, text }) => ({ look, text })));
  });
});
