// A relay in lines of Python: they print what comes out of its rows.

import { expect, test } from "vitest";
import { relayPython } from "../../../lib/code/relay-python";
import { samples } from "../questions/samples";
import { inPython } from "./python";

test("prints what comes out of each row, and marks the line that every phone works out", () => {
  const [question] = samples.relay;
  if (!question) throw new Error("There is no relay.");
  const lines = relayPython(question.rows.map((slopes, place) => ({ name: `row ${place}`, slopes })));
  expect(lines.filter(({ isAsked }) => isAsked).map(({ text }) => text.trim())).toEqual([
    "blame = slope * blame",
  ]);
  const [outcome] = inPython([lines.map(({ text }) => text).join("\n")]);
  expect(outcome?.printed).toEqual(question.rows.map((slopes) => slopes.reduce((a, b) => a * b)));
});
