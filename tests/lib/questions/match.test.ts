// Match questions: how mates are mixed, what pairs earn, what a class comes to, and what cannot be asked.

import { describe, expect, it } from "vitest";
import type { Line } from "../../../lib/questions/line";
import { type MatchQuestion, match } from "../../../lib/questions/match/match";
import { truth } from "../../../lib/questions/mind";

const place = { at: 0, of: 1 };

/** Pairs as "one|other". */
function ask(pairs: string[], look: Line["look"] = "words"): MatchQuestion {
  const made = pairs.map((pair) => {
    const [text = "", mate = ""] = pair.split("|");
    return { look, text: { en: text }, mate: { look, text: { en: mate } } };
  });
  return { kind: "match", pairs: made, prompt: {}, explanation: {}, seconds: 30, points: 100 };
}

const roles = ask(["L|loss", "w|weight", "grad|blame", "0.1|rate"]);

/** The answer that puts these beside the lines that stay, from the first to the last. */
function putting(question: MatchQuestion, ...texts: string[]): string {
  const { mates } = match.stage(question);
  return texts.map((text) => "ABCDEF"[mates.findIndex(({ text: { en } }) => en === text)]).join("");
}

const said = (...answers: string[]) => answers.map((answer, at) => ({ at, part: 0, answer, times: 1 }));
const problemsIn = (question: MatchQuestion) =>
  match.question.safeParse(question).error?.issues.map(({ path, message }) => [message, ...path.slice(1)]);

/** All orders of the first so many letters. */
function ordersOf(letters: string): string[] {
  if (letters === "") return [""];
  return [...letters].flatMap((letter) => ordersOf(letters.replace(letter, "")).map((rest) => letter + rest));
}

describe("the mix", () => {
  it("has all mates, is the same each time, and is never right", () => {
    for (const letters of ordersOf("abcd")) {
      const question = ask([...letters].map((letter, at) => `${at}|${letter}`));
      const { staying, mates } = match.stage(question);
      expect(match.stage(structuredClone(question)).mates).toEqual(mates);
      expect(staying.map(({ text }) => text.en).join("")).toBe("0123");
      const mixed = mates.map(({ text }) => text.en);
      expect([...mixed].sort().join("")).toBe("abcd");
      expect(mixed.join("")).not.toBe(letters);
    }
  });

  it("says nothing of what belongs together: the same mates come in the same mix, but where that is right", () => {
    const mixes = ordersOf("abcd").map((letters) =>
      match
        .stage(ask([...letters].map((letter, at) => `${at}|${letter}`)))
        .mates.map(({ text }) => text.en)
        .join(""),
    );
    const times = [...new Set(mixes)].map((mix) => mixes.filter((each) => each === mix).length);
    expect(times.sort()).toEqual([1, 23]);
  });

  it("keeps mates off the lines that stay", () => {
    expect(JSON.stringify(match.stage(roles).staying)).not.toMatch(/mate|loss/);
  });
});

describe("an answer", () => {
  it("is every letter once, beside the first line to the last", () => {
    expect(match.read(roles, place, 0, "CABD")).toBe("CABD");
    expect(match.says(roles, place, 0, [], truth)).toBe(putting(roles, "loss", "weight", "blame", "rate"));
  });

  it.each(["", "ABC", "ABCDE", "AABC", "abcd", "A,B,C,D"])("%j is none of four pairs", (text) => {
    expect(match.read(roles, place, 0, text)).toBeNull();
  });
});

describe("what it earns", () => {
  it("is an equal share for each right pair but one, which is luck", () => {
    const all = [
      ["loss", "weight", "blame", "rate"],
      ["loss", "weight", "rate", "blame"],
      ["loss", "blame", "rate", "weight"],
      ["weight", "loss", "rate", "blame"],
    ].map((texts) => putting(roles, ...texts));
    expect(match.credits(roles, said(...all), all.length)).toEqual([1, 1 / 3, 0, 0]);
  });

  it.each([3, 4, 5, 6])("is a sixth at most, on average, for whoever guesses among %d", (count) => {
    const question = ask(Array.from({ length: count }, (_, at) => `${at}|m${at}`));
    const all = ordersOf("ABCDEF".slice(0, count));
    const credits = match.credits(question, said(...all), all.length);
    expect(credits.reduce((sum, credit) => sum + credit, 0) / all.length).toBeLessThanOrEqual(1 / 6 + 1e-9);
  });
});

describe("what a class comes to", () => {
  it("is how many put each mate where, who has all pairs, and the pair that was mixed up most", () => {
    const all = [
      { at: 0, part: 0, answer: putting(roles, "loss", "weight", "blame", "rate"), times: 3 },
      { at: 1, part: 0, answer: putting(roles, "loss", "weight", "rate", "blame"), times: 2 },
      { at: 2, part: 0, answer: putting(roles, "blame", "weight", "rate", "loss"), times: 1 },
    ];
    const { placed, ...rest } = match.summary(roles, all, 6);
    const { right } = match.reveal(roles);
    expect(right.map((mate, staying) => placed[staying]?.[mate])).toEqual([5, 6, 3, 3]);
    expect(rest).toEqual({
      answered: 6,
      whole: 3,
      mixUp: { staying: 2, mate: right[3], times: 3 },
    });
  });

  it("is no mix-up where all is right", () => {
    const right = putting(roles, "loss", "weight", "blame", "rate");
    expect(match.summary(roles, said(right), 1).mixUp).toBeNull();
  });
});

describe("pairs that cannot be asked about", () => {
  it("say nothing, are too long, or read like another on their side", () => {
    expect(problemsIn(ask(["a|1", " |2", "c|3"]))).toEqual([["empty-line", 1]]);
    expect(problemsIn(ask(["a|1", "b|", "c|3"]))).toEqual([["empty-line", 1, "mate"]]);
    expect(problemsIn(ask(["a|1", "b|2", `c|${"3".repeat(41)}`], "code"))).toEqual([
      ["long-line", 2, "mate"],
    ]);
    expect(problemsIn(ask(["a|1", "b|2", "c| 1"]))).toEqual([["same-line", 2, "mate"]]);
    expect(problemsIn(ask(["a|1", "b|2", "a|3"]))).toEqual([["same-line", 2]]);
    expect(problemsIn(ask(["a|b", "b|a", "c|c"]))).toBeUndefined();
  });

  it("are fewer than three or more than six", () => {
    for (const count of [2, 7]) {
      const pairs = [..."abcdefg"].slice(0, count).map((letter) => `${letter}|${letter}`);
      expect(match.draft?.safeParse(ask(pairs)).success).toBe(false);
    }
  });
});
