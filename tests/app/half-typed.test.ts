// A number field keeps what does not fit until it is mended, and gives way to a number that is chosen elsewhere.

import { describe, expect, it } from "vitest";
import { becameOf, numberIn } from "../../app/ui/half-typed";

const share = { low: 0, high: 1, isWhole: false };
const seed = { low: 0, high: 4_294_967_295, isWhole: true };

describe("what is typed is a number that fits", () => {
  it.each([
    ["0.5", share, 0.5],
    ["0,5", share, 0.5],
    [" 1 ", share, 1],
    ["０．５", share, 0.5],
    ["０。５", share, 0.5],
    ["−0.5", { ...share, low: -1 }, -0.5],
    ["—", share, null],
    ["1.1", share, null],
    ["-1", seed, null],
    ["1.5", seed, null],
    ["", seed, null],
    ["seven", seed, null],
  ])("%j", (text, fitting, number) => {
    expect(numberIn(text, fitting)).toBe(number);
  });
});

describe("what became of it", () => {
  it("counts once whoever asked has it", () => {
    expect(becameOf({ text: "0.5", over: 0.1, fitted: true }, 0.5, share)).toBe("counts");
  });
  it("stays, and is wrong, while the number of before counts", () => {
    expect(becameOf({ text: "11", over: 0.1, fitted: false }, 0.1, share)).toBe("wrong");
  });
  it("gives way to a number that is chosen elsewhere", () => {
    expect(becameOf({ text: "11", over: 0.1, fitted: false }, 0.3, share)).toBe("replaced");
  });
  it("gives way where it is taken back", () => {
    expect(becameOf({ text: "0.5", over: 0.1, fitted: true }, 0.1, share)).toBe("replaced");
  });
  it("is mended by a range that grows", () => {
    const typed = { text: "2", over: 0.1, fitted: false };
    expect(becameOf(typed, 0.1, { ...share, high: 3 })).toBe("mended");
    expect(becameOf(typed, 2, { ...share, high: 3 })).toBe("counts");
  });
});
