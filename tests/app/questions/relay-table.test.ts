// What a relay's row of the table says of a step: the numbers that its own team had.

import { expect, it } from "vitest";
import { asked } from "../../../app/questions/relay/table";
import { copyIn } from "../../../lib/questions/relay/copies";
import { relay } from "../../../lib/questions/relay/relay";

const usual = { kind: "relay", prompt: {}, explanation: {}, seconds: null, points: 100, variesByTeam: true };

function aboutAt(question: object, at: number): string {
  const read = relay.question.parse({ ...usual, ...question });
  const [stage, reveal] = [relay.stage(read), relay.reveal(read)];
  const t = ((name: string) => name) as never;
  return asked({ question: read, stage, reveal }, { at, of: 12 }, t, "en").about;
}

it("is about the graph with the team's own inputs", () => {
  const expression = "x = 3\ny = -2\np = x*x\nq = x*y\ns = p + q\nL = s*s";
  const question = { rows: [], expression };
  expect(aboutAt(question, 0)).toBe(expression);
  expect(aboutAt(question, 11)).not.toBe(expression);
  expect(aboutAt(question, 11)).toMatch(/^x = -?\d\ny = -?\d\np = x\*x\n/);
});

it("is about the team's own order of a row", () => {
  const rows = [[2, -1, 0.5, 3]];
  const read = relay.question.parse({ ...usual, rows });
  const { slopes } = copyIn(relay.stage(read), 0, 1);
  expect(aboutAt({ rows }, 0)).toBe("A: 2 −1 0.5 3");
  expect(aboutAt({ rows }, 11)).not.toBe("A: 2 −1 0.5 3");
  const sizes = (about: string) => about.match(/[\d.]+/g)?.sort();
  expect(sizes(aboutAt({ rows }, 11))).toEqual(slopes.map((slope) => String(Math.abs(slope))).sort());
});
