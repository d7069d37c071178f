// Whatever a library prints of what strangers send: a flood of it is a few lines.

import { expect, it } from "vitest";
import { boundPrinting } from "../../server/bounds/printing";

it("is bounded, how much at a time and how long each, and what was left out is counted", () => {
  const lines: string[] = [];
  const later: (() => void)[] = [];
  const print = (line: string) => void lines.push(line);
  const console: Pick<Console, "error" | "warn"> = { error: print, warn: print };
  boundPrinting(console, {
    now: () => 0,
    after: (_ms, work) => void later.push(work),
    turn: async () => {},
  });
  const pass = () => {
    for (const work of later.splice(0)) work();
  };
  console.error("%s is %d:", "This", 1, new Error("a stack"));
  expect(lines.pop()).toMatch(/^This is 1: Error: a stack\n {4}at /);
  for (let n = 0; n < 1_000; n++) console[n % 2 ? "error" : "warn"]("x".repeat(60_000));
  expect(lines.length).toBeLessThan(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(5_000);
  const before = lines.length;
  pass();
  expect(lines.at(-1)).toBe(`${1_000 - before} more were left out.`);
  console.warn("The next one");
  expect(lines.at(-1)).toBe("The next one");
  pass();
  pass();
  expect(lines.at(-1)).toBe("The next one");
});
