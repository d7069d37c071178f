// Order questions: how lines are mixed, which orders are right, what others earn, and what cannot be asked.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../../../lib/questions/line";
import { truth } from "../../../lib/questions/mind";
import { type OrderQuestion, order } from "../../../lib/questions/order/order";
import { rightPlaces, standingIn } from "../../../lib/questions/order/standing";

const place = { at: 0, of: 1 };

/** Lines by their words; a number in front says past how many others one may go up. */
function ask(texts: string[], look: Line["look"] = "words"): OrderQuestion {
  const lines = texts.map((text) => ({
    look,
    text: { en: text.replace(/^\d/, "") },
    early: Number(/^\d/.exec(text)?.[0] ?? 0),
  }));
  return { kind: "order", lines, prompt: {}, explanation: {}, seconds: 30, points: 100 };
}

const bricks = ask(["times", "plus", "square"]);
/** The board may be wiped at any time before blame is handed back. */
const training = ask(["forward", "loss", "2wipe", "backward", "update"]);

/** The answer that puts the lines like this. */
function putting(question: OrderQuestion, ...texts: string[]): string {
  const { lines } = order.stage(question);
  return texts.map((text) => "ABCDEFG"[lines.findIndex(({ text: { en } }) => en === text)]).join("");
}

const said = (...answers: string[]) => answers.map((answer, at) => ({ at, part: 0, answer, times: 1 }));
const creditsOf = (question: OrderQuestion, ...orders: string[][]) =>
  order.credits(question, said(...orders.map((texts) => putting(question, ...texts))), orders.length);
const problemsIn = (question: OrderQuestion) =>
  order.question.safeParse(question).error?.issues.map(({ path, message }) => [message, ...path.slice(1)]);

const anyQuestion = fc
  .array(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.nat(6)), { minLength: 3, maxLength: 7 })
  .map((lines) => ({
    ...bricks,
    lines: lines.map(([text, early], at) => ({
      look: "words" as const,
      text: { en: `${at}${text}` },
      early,
    })),
  }))
  .filter((question) => order.question.safeParse(question).success);

describe("the mix", () => {
  it("has all lines, is the same each time, and is never right", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { lines } = order.stage(question);
        const again = order.stage(structuredClone(question)).lines;
        expect(lines).toEqual(again);
        const words = (all: readonly Line[]) => all.map(({ text: { en = "" } }) => en).sort();
        expect(words(lines)).toEqual(words(question.lines));
        const asItIs = "ABCDEFG".slice(0, lines.length);
        expect(order.credits(question, said(asItIs), 1)[0]).toBeLessThan(1);
      }),
    );
  });

  it("says nothing of the right order: the same lines, meant in another order, come in the same mix", () => {
    const words = ["forward", "loss", "wipe", "backward", "update"];
    const orders = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 1, 4, 3], [1, 4, 0, 3, 2], [3, 2, 4, 0, 1]]; // biome-ignore format: a row each
    const mixes = orders.map((places) =>
      order
        .stage(ask(places.map((at) => words[at] ?? "")))
        .lines.map(({ text }) => text.en)
        .join(),
    );
    // But where it would be right as it stands.
    expect(new Set(mixes).size).toBeLessThanOrEqual(2);
  });

  it("does not say either which lines may swap", () => {
    expect(JSON.stringify(order.stage(training))).not.toMatch(/early/);
  });
});

describe("an answer", () => {
  it("is every letter once, in the order that was put", () => {
    expect(order.read(bricks, place, 0, "CAB")).toBe("CAB");
    expect(order.says(bricks, place, 0, [], truth)).toBe(putting(bricks, "times", "plus", "square"));
  });

  it.each(["", "AB", "ABCD", "AAB", "abc", "A,B,C", "ABD", " ABC"])("%j is none of three lines", (text) => {
    expect(order.read(bricks, place, 0, text)).toBeNull();
  });
});

describe("what it earns", () => {
  it("is all for the right order, and for one that differs only where lines may swap", () => {
    const all = [
      ["forward", "loss", "wipe", "backward", "update"],
      ["wipe", "forward", "loss", "backward", "update"],
      ["forward", "wipe", "loss", "backward", "update"],
    ];
    expect(creditsOf(training, ...all)).toEqual([1, 1, 1]);
  });

  it("is a share for each line that may stay, less one for each that would have to be moved", () => {
    const all = [
      ["forward", "loss", "backward", "wipe", "update"],
      ["update", "forward", "loss", "wipe", "backward"],
      ["loss", "forward", "wipe", "update", "backward"],
      ["update", "backward", "wipe", "loss", "forward"],
    ];
    expect(creditsOf(training, ...all)).toEqual([3 / 5, 3 / 5, 1 / 5, 0]);
    expect(creditsOf(bricks, ["plus", "times", "square"], ["square", "plus", "times"])).toEqual([1 / 3, 0]);
  });

  it("takes for standing what can stay while the others are moved into some right order", () => {
    fc.assert(
      fc.property(anyQuestion, fc.infiniteStream(fc.nat(1_000)), (question, numbers) => {
        const lines = [...question.lines.keys()];
        const given = lines
          .map((line) => ({ line, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ line }) => line);
        const right = { right: lines, early: question.lines.map(({ early }) => early) };
        const kept = standingIn(given, right);
        const orders = ordersOf(right.early);
        const longest = Math.max(...orders.map((each) => longestInBoth(each, given)));
        expect(kept.length).toBe(longest);
        for (const [at, { first, last }] of rightPlaces(right).entries()) {
          const places = orders.map((each) => each.indexOf(at));
          expect([Math.min(...places), Math.max(...places)]).toEqual([first, last]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Every right order, found by trying all. */
function ordersOf(early: readonly number[]): number[][] {
  const grow = (done: number[]): number[][] => {
    if (done.length === early.length) return [done];
    return [...early.keys()]
      .filter((line) => !done.includes(line))
      .filter((line) =>
        [...early.keys()].every((above) => above >= line - (early[line] ?? 0) || done.includes(above)),
      )
      .flatMap((line) => grow([...done, line]));
  };
  return grow([]);
}

function longestInBoth(a: readonly number[], b: readonly number[]): number {
  const lengths = a.map(() => b.map(() => 0));
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) {
      const at = (p: number, q: number) => lengths[p]?.[q] ?? 0;
      (lengths[i] as number[])[j] = x === y ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  return lengths.at(-1)?.at(-1) ?? 0;
}

describe("what a class comes to", () => {
  it("is how many put each line where, who has it all, and the wrong order that most gave", () => {
    const right = putting(bricks, "times", "plus", "square");
    const wrong = putting(bricks, "plus", "times", "square");
    const all = [
      { at: 0, part: 0, answer: right, times: 3 },
      { at: 1, part: 0, answer: wrong, times: 2 },
      { at: 2, part: 0, answer: putting(bricks, "square", "plus", "times"), times: 1 },
    ];
    const { placed, ...rest } = order.summary(bricks, all, 6);
    expect(rest).toEqual({ answered: 6, whole: 3, mostWrong: { answer: wrong, times: 2 } });
    const [times] = order.reveal(bricks).right;
    expect(placed[times ?? 0]).toEqual([3, 2, 1]);
  });
});

describe("lines that cannot be asked about", () => {
  it("say nothing, are too long, or read like another", () => {
    expect(problemsIn(ask(["a", " ", "c"]))).toEqual([["empty-line", 1]]);
    expect(problemsIn(ask(["a", "b", "c".repeat(41)], "code"))).toEqual([["long-line", 2]]);
    expect(problemsIn(ask(["a", "b", " a"]))).toEqual([["same-line", 2]]);
  });

  it("may stand in any order at all", () => {
    expect(problemsIn(ask(["a", "1b", "2c"]))).toEqual([["any-order"]]);
    expect(problemsIn(ask(["a", "1b", "1c"]))).toBeUndefined();
  });

  it("are fewer than three or more than seven", () => {
    for (const count of [2, 8])
      expect(order.draft?.safeParse(ask([..."abcdefgh"].slice(0, count))).success).toBe(false);
  });
});
