// Code on a wall: as large as it can be, and where there is no room for all of it, around the line that matters.

import { expect, test } from "vitest";
import { excerptOf } from "../../../lib/code/code-line";
import { fittedCode, PADDING, ROW } from "../../../lib/code/fitted-code";

const linesOf = (count: number, asked: number | null, text = "a = Value(2)") =>
  Array.from({ length: count }, (_, i) => ({ text, isAsked: i === asked }));

const room = { width: 30, height: 16 };

test("is as large as all of it can be", () => {
  const sizes = [6, 9, 10].map((count) => fittedCode(linesOf(count, 0), room));
  expect(sizes.map(({ size }) => size)).toEqual([1.6, 1.1, 1]);
  for (const { above, below, size, lines } of sizes) {
    expect([above, below]).toEqual([0, 0]);
    expect(size * (lines.length * ROW + PADDING)).toBeLessThanOrEqual(room.height);
  }
});

test.each([[null], [0], [10], [19]])(
  "never shrinks below what the back row reads: around line %s",
  (asked) => {
    const { size, lines, above, below, width } = fittedCode(
      linesOf(20, asked, "损失 = aaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbb"),
      room,
    );
    expect(size).toBe(1);
    expect(lines.some(({ isAsked }) => isAsked)).toBe(asked !== null);
    if (asked === null) expect(below).toBe(0);
    expect(above + lines.length + below).toBe(20);
    // Each of these lines takes two rows, and each end that is left out one.
    expect(lines.length).toBeGreaterThanOrEqual(3);
    const rows = 2 * lines.length + Number(above > 0) + Number(below > 0);
    expect(rows * ROW + PADDING).toBeLessThanOrEqual(room.height);
    expect(width).toBeLessThanOrEqual(room.width);
  },
);

test("rather than what stands above the line that is asked about, shows what becomes of it", () => {
  const { above, lines, below } = excerptOf(linesOf(20, 12), 9, 30);
  expect([above, lines.length, below]).toEqual([12, 8, 0]);
});

test("counts a Chinese character as two letters", () => {
  const [latin, chinese] = ["loss", "损失"].map((text) => fittedCode(linesOf(1, null, text), room).width);
  expect(latin).toBe(chinese);
});

test("breaks a line that is too long before a word, or within one that is too long itself", () => {
  const rowsOf = (text: string) => excerptOf([{ text, isAsked: true }], 9, 12).lines[0]?.text.split("\n");
  expect(rowsOf("from a.engine import Value")).toEqual(["from", "  a.engine", "  import", "  Value"]);
  expect(rowsOf("    return it")).toEqual(["    return", "  it"]);
  expect(rowsOf("unbrokenunbroken")).toEqual(["unbrokenunbr", "  oken"]);
});
