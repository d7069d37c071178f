// Questions that are drawn and chosen to tell wrong rules apart: from the truth, and from one another.

import { describe, expect, test } from "vitest";
import { Random } from "../../../lib/micrograd/random";
import { signOf, signs } from "../../../lib/micrograd/sign";
import { askedNode } from "../../../lib/questions/asked-node";
import { type Question, question } from "../../../lib/questions/kinds";
import { truth } from "../../../lib/questions/mind";
import { caughtBy } from "../../../lib/rules/caught";
import { type DrawnQuestion, drawQuestion } from "../../../lib/rules/drawn-question";
import { ruleNames, rules } from "../../../lib/rules/rules";
import { tellingQuestions } from "../../../lib/rules/telling-questions";

/** It only shows where a loss is negative, and none is. */
const seen = ruleNames.filter((name) => name !== "size");

const asked = (drawn: DrawnQuestion) => ({
  kind: "blame",
  ...drawn,
  showsBlameFromAbove: false,
  prompt: {},
  explanation: {},
  seconds: 30,
  points: 100,
});

const atOnce = async () => {};
const drawn = (seed: number, count = 12, outOf = 1_200) => tellingQuestions(seed, count, outOf, atOnce);

const set = await drawn(7);
const solved = set.map(askedNode);
const followers = [
  { rule: "right", way: truth.blame },
  ...seen.flatMap((rule) => rules[rule].ways.map((way) => ({ rule, way }))),
].map(({ rule, way }) => ({
  rule,
  answers: solved.map(({ nodes, target }) => signOf(way(nodes, target))),
}));

describe("a question that is drawn", () => {
  const random = Random.fromSeed(3);
  const some = Array.from({ length: 100 }, () => drawQuestion(random));

  test("works, and is about whole numbers that fit into a head", () => {
    for (const each of some) {
      expect(question.safeParse(asked(each)).error).toBeUndefined();
      const { nodes, drawing } = askedNode(each);
      expect(drawing.nodes.length).toBeLessThanOrEqual(10);
      for (const { data } of nodes) {
        expect(Number.isInteger(data)).toBe(true);
        expect(Math.abs(data)).toBeLessThanOrEqual(24);
      }
    }
  });

  test("never asks at a bend, where growing would say something else than the slope", () => {
    const many = Array.from({ length: 2_000 }, () => drawQuestion(random));
    expect(many.filter((each) => !question.safeParse(asked(each)).success)).toEqual([]);
  });

  test("ends in a loss, which is more than zero, and asks about something before it", () => {
    for (const { expression, target } of some) {
      expect(askedNode({ expression, target }).nodes.at(-1)?.data).toBeGreaterThan(0);
      expect(expression).toMatch(/\nL = [^\n]*$/);
      expect(target).not.toBe("L");
    }
  });
});

describe("twelve questions", () => {
  test("are the same for the same seed, and others for another", async () => {
    expect(await drawn(7)).toEqual(set);
    expect(await drawn(8, 12, 100)).not.toEqual(await drawn(7, 12, 100));
  });

  test("are answered differently at least four times by any two who believe different things", () => {
    for (const one of followers)
      for (const other of followers) {
        if (one.rule === other.rule) continue;
        const distance = one.answers.filter((answer, at) => answer !== other.answers[at]).length;
        expect(distance, `${one.rule} and ${other.rule}`).toBeGreaterThanOrEqual(4);
      }
  });

  test("have no button that is right more than half of the time", () => {
    const right = solved.map(({ gradient }) => signOf(gradient));
    for (const sign of signs) expect(right.filter((each) => each === sign).length).toBeLessThanOrEqual(6);
  });

  test("are drawn in under a second of the processor's time", async () => {
    const timed = async () => {
      const start = process.cpuUsage();
      await drawn(9);
      return process.cpuUsage(start).user / 1e3;
    };
    // Whatever else this process clears away meanwhile is counted as well, and a busy core takes longer.
    expect(Math.min(await timed(), await timed(), await timed())).toBeLessThan(1_000);
  });
});

/** Only a step that is used more than once shows it, and three questions have not always room for one. */
const rarest = ["tooEarly"];

test.each([1, 2, 3, 4, 5])("three questions are enough to catch the others: seed %i", async (seed) => {
  const three = await drawn(seed, 3, 200);
  const caught = three.flatMap((each) => caughtBy(asked(each) as Question));
  for (const rule of seen) if (!rarest.includes(rule)) expect(caught).toContain(rule);
});
