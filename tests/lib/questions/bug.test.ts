// The detective's questions: the right answer is worked out from the numbers on the screen, and what they do not show is not asked.

import { describe, expect, test } from "vitest";
import { bug } from "../../../lib/questions/bug/bug";
import {
  bugRefusal,
  lineOptions,
  stepOf,
  stepOptions,
  whyOptions,
} from "../../../lib/questions/bug/bug-options";
import type { BugQuestion } from "../../../lib/questions/bug/bug-question";
import { truth } from "../../../lib/questions/mind";
import { aheadAtEnd, type Evidence, longerSteps, partingStep } from "../../../lib/training/evidence";
import { knobEvidence, runEvidence, twistEvidence } from "../../../lib/training/zero-grad";

const evidence = (from: number, clean: number[], buggy: number[]): Evidence => ({
  of: "run",
  from,
  clean,
  buggy,
});
const parted = evidence(10, [5, 4, 3, 2, 1, 1, 1], [5, 4, 3, 2.5, 3, 4, 6]);

const ask = (asks: BugQuestion["asks"], of: Evidence, options: readonly string[]): BugQuestion =>
  bug.question.parse({
    kind: "bug",
    runId: "t",
    step: 20,
    asks,
    evidence: of,
    options,
    prompt: {},
    explanation: {},
    seconds: null,
    points: 100,
  });

describe("the evidence", () => {
  test("of the knob parts at its second step, and the bug never gets there", () => {
    expect(partingStep(knobEvidence())).toBe(2);
    expect(aheadAtEnd(knobEvidence())).toBe("clean");
  });

  test("of the twist has the bug ahead, by its own numbers", () => {
    const twist = twistEvidence();
    expect(partingStep(twist)).toBe(2);
    expect(aheadAtEnd(twist)).toBe("buggy");
    expect(twist.buggy.at(-1)).toBeLessThan(twist.clean.at(-1) ?? 0);
  });

  const steps = (losses: number[], strides = losses.map(() => 1)) => ({ losses, strides });
  const around = (clean: number[], buggy: number[], before: number[] = []) =>
    runEvidence({ since: before.length, before: steps(before), clean: steps(clean), buggy: steps(buggy) });

  test("of a run begins a little before the line went, with the same numbers on both sides", () => {
    const [before, clean, buggy] = [steps([8, 7, 6]), steps([5, 4.5, 4], [1, 2, 3]), steps([5, 4.5, 4.25])];
    expect(runEvidence({ since: 4, before, clean, buggy })).toEqual({
      ...evidence(1, [8, 7, 6, 5, 4.5, 4], [8, 7, 6, 5, 4.5, 4.25]),
      strides: { clean: [1, 1, 1, 1, 2, 3], buggy: [1, 1, 1, 1, 1, 1] },
    });
  });

  test("of a run ends where either side ends", () => {
    expect(around([3, 2], [3, 2, 1, 0]).buggy).toEqual([3, 2]);
    expect(around([3, 2, 1], [3]).clean).toEqual([3]);
  });

  test("parts where it can be seen to, not where only more decimals would tell", () => {
    expect(partingStep(around([1, 0.50001, 0.4], [1, 0.50002, 0.3]))).toBe(2);
    expect(partingStep(evidence(0, [1_234_567, 3], [1_234_568, 4]))).toBe(1);
    expect(partingStep(evidence(0, [1, 2], [1, 2]))).toBeNull();
  });
});

/** Ahead from its third step on, by steps of these lengths. */
const leading = (strides?: Evidence["strides"]): Evidence => ({
  ...evidence(0, [9, 8, 7, 6, 5, 4, 3], [9, 8, 6, 5, 4, 3, 2]),
  strides,
});
const even = [1, 1, 1, 1, 1, 1, 1];

describe("who is ahead", () => {
  test("is not for one step to say, nor for a lucky few among worse ones", () => {
    const clean = [9, 8, 7, 6, 5, 4, 3];
    expect(aheadAtEnd(evidence(0, clean, [9, 8, 7.5, 6.5, 5.5, 4.5, 2]))).toBeNull();
    expect(aheadAtEnd(evidence(0, clean, [9, 8, 99, 99, 4, 3, 2]))).toBeNull();
    expect(aheadAtEnd(evidence(0, [3, 2, 1], [3, 2, 0.5]))).toBeNull();
    expect(aheadAtEnd(leading())).toBe("buggy");
  });

  test("is nobody where both print the same", () => {
    const large = even.map((_, i) => 3_000_000 - i);
    expect(
      aheadAtEnd(
        evidence(
          0,
          large,
          large.map((number) => number - 1),
        ),
      ),
    ).toBeNull();
    const knob: Evidence = { of: "knob", from: 0, clean: even.map(() => 2.9), buggy: even.map(() => 3.1) };
    expect(aheadAtEnd(knob)).toBeNull();
  });
});

describe("the steps that put the bug ahead", () => {
  test("are told from the first that differs to where it is ahead for good", () => {
    const strides = { clean: even, buggy: [1, 3, 0, 0, 0, 0, 0] };
    expect(longerSteps(leading(strides))).toEqual({ from: 1, to: 2, clean: 1, buggy: 3 });
  });

  test("are not told where rounding alone may have made them longer", () => {
    const strides = { clean: even, buggy: [1, 1.0001, 0, 0, 0, 0, 0] };
    expect(longerSteps(leading(strides))).toBeNull();
  });

  test("of the twist are much longer ones", () => {
    expect(longerSteps(twistEvidence())).toMatchObject({ from: 1, to: 27 });
  });

  test("are not told of a case that is too old to have them, which is still read and answered as before", () => {
    const old = { ...leading(), strides: undefined };
    expect(longerSteps(old)).toBeNull();
    const { evidence: read, ...question } = ask("why", JSON.parse(JSON.stringify(old)), whyOptions);
    expect(bug.reveal({ ...question, evidence: read }).right).toBe("longer-steps");
  });
});

describe("what the numbers do not show is not asked", () => {
  test.each([
    ["when", parted, null],
    ["when", evidence(0, [1, 1], [1, 1]), "no-difference"],
    ["line", evidence(0, [], []), "no-difference"],
    ["why", parted, "bug-not-ahead"],
    ["why", evidence(0, [3, 2, 1], [3, 2, 0.5]), "bug-not-ahead"],
    ["why", leading({ clean: even, buggy: [1, 2, 2, 2, 2, 2, 2] }), null],
    ["why", leading({ clean: even, buggy: [1, 0.5, 2, 2, 2, 2, 2] }), "steps-not-longer"],
    ["why", leading({ clean: even, buggy: even }), "steps-not-longer"],
    ["why", leading(), "steps-not-longer"],
    ["why", twistEvidence(), null],
    ["why", knobEvidence(), "bug-not-ahead"],
  ] as const)("%s", (asks, of, refusal) => {
    expect(bugRefusal(asks, of)).toBe(refusal);
  });
});

describe("the step at which it went wrong", () => {
  test("is among five steps in a row, wherever they begin, and none is off the screen", () => {
    for (let shift = 0; shift < 4; shift++) {
      for (const of of [parted, knobEvidence(), twistEvidence()]) {
        const options = stepOptions(of, shift);
        const { right } = bug.reveal(ask("when", of, options));
        expect(stepOf(right)).toBe(partingStep(of));
        expect(options).toContain(right);
        expect(options).toHaveLength(5);
        const steps = options.map(stepOf);
        expect(steps).toEqual(steps.map((_, i) => (steps[0] as number) + i));
        expect(steps[0]).toBeGreaterThanOrEqual(of.from);
        expect(steps.at(-1)).toBeLessThan(of.from + of.clean.length);
      }
    }
  });
});

describe("an answer", () => {
  const line = ask("line", knobEvidence(), [...lineOptions].reverse());
  const place = { at: 0, of: 1 };
  const said = (...answers: string[]) => answers.map((answer) => ({ at: 0, part: 0, answer, times: 1 }));

  test("is right if it is the line that wipes the gradients, in whatever place it stands", () => {
    expect(bug.credits(line, said(...lineOptions), 4)).toEqual([1, 0, 0, 0]);
  });

  test("counts for its option, in the order of the buttons", () => {
    const counts = bug.summary(line, [...said("zero-loss", "zero-loss"), ...said("zero-grad")], 3).counts;
    expect(counts).toEqual(line.options.map((option) => ({ "zero-loss": 2, "zero-grad": 1 })[option] ?? 0));
  });

  test("to why the bug is ahead is the one that is true", () => {
    const why = ask("why", twistEvidence(), whyOptions);
    expect(bug.reveal(why).right).toBe("longer-steps");
    expect(bug.says(why, place, 0, [], truth)).toBe("longer-steps");
  });

  test.each(["+", "at-", "at-3", "At-1", "", "a b", "-a"])("%j is no answer", (text) => {
    expect(bug.read(line, place, 0, text)).toBeNull();
  });
});
