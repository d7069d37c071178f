// The detective's screens say what the numbers of a case say, and nothing more.

import { describe, expect, it } from "vitest";
import { evidenceScale } from "../../../app/questions/bug/evidence/evidence-scale";
import {
  endingOf,
  numberText,
  partingOf,
  shownSteps,
} from "../../../app/questions/bug/evidence/evidence-words";
import { loopCodes } from "../../../app/questions/bug/evidence/loop-code";
import type { BugStage } from "../../../lib/questions/bug/bug";
import { lineOptions } from "../../../lib/questions/bug/bug-options";
import type { Evidence } from "../../../lib/training/evidence";
import { knobEvidence, twistEvidence } from "../../../lib/training/zero-grad";

const run = (clean: number[], buggy: number[], from = 9): Evidence => ({ of: "run", from, clean, buggy });
const falling = (count: number, from = 1) => Array.from({ length: count }, (_, i) => from - i / 100);

describe("where the two part", () => {
  it("is the second step of the one knob, with both numbers", () => {
    expect(partingOf(knobEvidence())).toEqual({ step: 2, clean: 1.08, buggy: 1.68 });
  });

  it("is nowhere while they agree", () => {
    expect(partingOf(run([3, 2], [3, 2]))).toBeNull();
  });
});

describe("the end", () => {
  it("of the one knob: clean is nearer to 3, and without the line it swings between the numbers of its last fifteen steps", () => {
    const evidence = knobEvidence();
    const tail = evidence.buggy.slice(-15);
    expect(endingOf(evidence)).toEqual({
      step: 30,
      clean: 2.9963,
      buggy: 1.8559,
      ahead: "clean",
      longer: null,
      habit: { kind: "swing", steps: 15, low: Math.min(...tail), high: Math.max(...tail) },
    });
  });

  it("of the twist: the bug is ahead, and it jumped up once on the way", () => {
    expect(endingOf(twistEvidence())).toEqual({
      step: 29,
      clean: 0.0159,
      buggy: 0,
      ahead: "buggy",
      longer: { from: 1, to: 27, clean: 0.0126, buggy: 0.534 },
      habit: { kind: "jump", before: 1, step: 2, low: 0.144, high: 0.5098 },
    });
  });

  it("claims no swing of a run that only falls, or that moves less than anybody sees", () => {
    expect(endingOf(run(falling(20), falling(20, 2))).habit).toBeNull();
    const still = Array.from({ length: 20 }, (_, i) => (i === 0 ? 1 : 0.5 + (i % 2) / 1_000));
    expect(endingOf(run(falling(20), still)).habit).toBeNull();
  });

  it("claims no swing of a run that turns once, nor of one that has come to rest since", () => {
    const there = Array.from({ length: 20 }, (_, i) => Math.abs(i - 12) / 20);
    expect(endingOf(run(falling(20), there)).habit?.kind).not.toBe("swing");
    const resting = Array.from({ length: 20 }, (_, i) => (i < 15 ? i % 2 : 0.5));
    expect(endingOf(run(falling(20), resting)).habit?.kind).not.toBe("swing");
  });

  it("claims no swing where the run with the line swings too, and one where that is calm", () => {
    const swinging = Array.from({ length: 20 }, (_, i) => 1 + (i % 4 < 2 ? 0 : 1));
    expect(
      endingOf(
        run(
          swinging,
          swinging.map((number) => number * 2),
        ),
      ).habit?.kind,
    ).not.toBe("swing");
    expect(endingOf(run(falling(20), swinging)).habit).toMatchObject({ kind: "swing", low: 1, high: 2 });
  });

  it("claims nothing that rounding may have made: no lead by a last digit, no jump of what has blown up", () => {
    expect(endingOf(run([3, 3, 3, 2.0001, 2.0001, 2.0001], [3, 3, 3, 2, 2, 2])).ahead).toBeNull();
    // Both rise at last, which four digits do not show of one of them.
    const [clean, buggy] = [
      [34.7764, 1522.5417, 3996.6031, 1.044e13, 2.259e17, 2.259e17],
      [34.7764, 1522.5417, 7858.3934, 7.56e14, 5.389e20, 2.155e21],
    ];
    expect(endingOf(run(clean, buggy))).toMatchObject({ ahead: "clean", habit: null });
  });

  it("claims no swing that the charts, which show zero too, are too low for", () => {
    const high = Array.from({ length: 20 }, (_, i) => 100 + (i % 4 < 2 ? 0 : 1));
    expect(endingOf(run(falling(20, 100), high)).habit).toBeNull();
  });

  it("claims no swing of a run that climbs away", () => {
    const climbing = Array.from({ length: 20 }, (_, i) => i / 20);
    expect(endingOf(run(falling(20), climbing)).habit?.kind).not.toBe("swing");
  });

  it("claims no jump where the run with the line jumped too, and none of a case with few steps", () => {
    expect(endingOf(run([1, 0.5, 0.9, 0.2], [1, 0.5, 0.9, 0.3])).habit).toBeNull();
    expect(endingOf(run([1, 0.9], [1, 0.9])).habit).toBeNull();
  });
});

describe("the numbers that are written out", () => {
  const stage = (asks: BugStage["asks"], evidence: Evidence, options: string[]): BugStage => ({
    asks,
    evidence,
    options,
    prompt: {},
  });

  it("hold all the steps one can answer, and the one before", () => {
    const late = run(falling(33), falling(33));
    expect(shownSteps(stage("when", late, ["at-14", "at-15", "at-16", "at-17", "at-18"]))).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20, 21,
    ]);
    expect(shownSteps(stage("when", late, ["at-37", "at-38", "at-39", "at-40", "at-41"]))).toContain(41);
  });

  it("are the first and the last ones, where it is the end that counts", () => {
    expect(shownSteps(stage("why", twistEvidence(), []))).toEqual([0, 1, 2, null, 25, 26, 27, 28, 29]);
  });

  it("are all of them, where there are few", () => {
    expect(shownSteps(stage("why", run([1, 2, 3], [1, 2, 4]), []))).toEqual([9, 10, 11]);
  });

  it("show every decimal that tells two of them apart", () => {
    expect([0, -0.02, 1.68, 0.0001].map(numberText)).toEqual(["0.0000", "−0.0200", "1.6800", "0.0001"]);
  });
});

describe("the scale", () => {
  it("holds every number of both, the target, and the steps where they are", () => {
    const evidence = knobEvidence();
    const { x, y } = evidenceScale(evidence);
    for (const number of [...evidence.clean, ...evidence.buggy, 3]) {
      expect(y(number)).toBeGreaterThan(0);
      expect(y(number)).toBeLessThan(1);
    }
    expect([x(0), x(30)]).toEqual([0, 1]);
  });

  it("marks round steps of a case that starts late", () => {
    const { xTicks } = evidenceScale(run(falling(33), falling(33)));
    expect(xTicks.map(({ value }) => value)).toEqual([10, 20, 30, 40]);
  });
});

describe("the code on screen", () => {
  it.each(Object.entries(loopCodes))("of %s has a gap that no option stands in already", (_, code) => {
    const { before, after, options } = code;
    expect(Object.keys(options).sort()).toEqual([...lineOptions].sort());
    const inLoop = [...before.slice(1), ...after].map((line) => line.trim());
    for (const option of lineOptions) expect(inLoop).not.toContain(options[option]);
  });
});
