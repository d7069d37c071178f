// The curve of the loss, and the axes it is read on.

import { describe, expect, it } from "vitest";
import { curvePath } from "../../../app/training/losses/loss-chart";
import { lossScale, thinned, ticksApart } from "../../../app/training/losses/loss-scale";

describe("the loss chart", () => {
  it("numbers below a narrow chart stay apart, evenly", () => {
    const { xTicks } = lossScale([1], 100, "linear");
    expect(ticksApart(xTicks, 20)).toEqual(xTicks);
    expect(ticksApart(xTicks, 8).map(({ value }) => value)).toEqual([0, 40, 80]);
    expect(ticksApart([], 8)).toEqual([]);
  });

  it("puts equal factors at equal distances on the logarithmic axis", () => {
    const { y } = lossScale([100, 10, 1, 0.1], 3, "log");
    const places = [100, 10, 1, 0.1].map((loss) => y(loss) as number);
    const steps = places.slice(1).map((place, i) => (places[i] as number) - place);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] as number);
  });

  it("marks round numbers, and on the logarithmic axis powers of ten", () => {
    const values = (axis: "linear" | "log") =>
      lossScale([4, 1, 0.02], 9, axis).yTicks.map(({ value }) => value);
    expect(values("linear")).toEqual([0, 1, 2, 3, 4]);
    expect(values("log")).toEqual([0.01, 0.1, 1, 10]);
    expect(lossScale([1e3, 1e-9], 9, "log").yTicks.length).toBeLessThanOrEqual(5);
    expect(lossScale([1], 2, "log").yTicks.map(({ value }) => value)).toEqual([1, 10]);
  });

  it("marks whole steps only", () => {
    expect(lossScale([1], 2, "linear").xTicks.map(({ value }) => value)).toEqual([0, 1, 2]);
    expect(lossScale([1], 100, "linear").xTicks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("has room for every loss, the largest below the upper edge", () => {
    const { y } = lossScale([5, 0], 1, "linear");
    expect(y(0)).toBe(0);
    expect(y(5)).toBeGreaterThan(0.9);
    expect(y(5)).toBeLessThan(1);
  });

  it("draws a curve with a gap where a loss can't be drawn", () => {
    const path = curvePath([1, 2, Number.NaN, 3, 4], (x, loss) =>
      Number.isNaN(loss) ? null : { x, y: loss },
    );
    expect(path).toBe("M0,1L1,2M3,3L4,4");
  });

  it("leaves out what can't be drawn", () => {
    expect(lossScale([1], 1, "log").y(0)).toBeNull();
    expect(lossScale([1], 1, "linear").y(Number.NaN)).toBeNull();
    expect(lossScale([1], 1, "linear").y(Number.POSITIVE_INFINITY)).toBeNull();
  });

  it("draws a long run with its first and last step", () => {
    const steps = thinned(10_001, 400);
    expect(steps).toHaveLength(400);
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(10_000);
  });
});
