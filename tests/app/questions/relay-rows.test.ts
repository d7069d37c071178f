// What the board of a relay shows: how far the rows are while they run, then what was passed on, slip by slip.

import { describe, expect, it, test } from "vitest";
import { passedRows, runningRows } from "../../../app/questions/relay/rows-shown";
import { short } from "../../../app/questions/relay/said";
import { slipAt } from "../../../app/questions/relay/slip-at";
import { readSlopes, writeSlopes } from "../../../app/questions/relay/slopes-text";
import { leadersOf, teamsIn } from "../../../app/questions/relay/teams";
import { telephone } from "../../../lib/course/telephone/telephone";
import type { Progress } from "../../../lib/questions/kind";
import { copyIn } from "../../../lib/questions/relay/copies";
import { relay } from "../../../lib/questions/relay/relay";

const question = relay.question.parse({
  ...{ kind: "relay", prompt: {}, explanation: {}, seconds: null, points: 100 },
  rows: [
    [2, 3],
    [0.5, -1],
  ],
});
const stage = relay.stage(question);
/** Six phones: row A, row B, row A again. Of the first team one has answered, of the last both. */
const progress = { dealt: [1, 1, 1, 1, 1, 1], answered: [1, 0, 0, 0, 1, 1] };

const running = (known: Progress) => runningRows(stage, leadersOf(stage, teamsIn(stage, known)), null);

describe("while it runs", () => {
  it("shows of each row the team that is farthest", () => {
    expect(teamsIn(stage, progress).map(({ team, row, waits }) => [team, row, waits])).toEqual([
      [0, 0, [1]],
      [1, 1, [0]],
      [2, 0, []],
    ]);
    expect(running(progress).map(({ at }) => at)).toEqual([2, 0]);
  });

  it("marks the nodes that the product plays, for which nobody waits", () => {
    const few = { dealt: [1, 0, 0, 0], answered: [1, 0, 0, 0] };
    expect(running(few).map(({ at, isPlayed }) => [at, isPlayed])).toEqual([
      [2, [false, true]],
      [2, [true, true]],
    ]);
  });

  it("tells no number", () => {
    for (const row of running(progress))
      expect(row).toMatchObject({ isTold: false, legs: [], truth: null, isStuck: false });
  });
});

it("shows of a team that leads the numbers that it has, before and after", () => {
  const varied = { ...stage, variesByTeam: true };
  const own = copyIn(varied, 0, 1).slopes;
  const [row] = runningRows(varied, leadersOf(varied, teamsIn(varied, progress)), null);
  expect(row?.slopes).toEqual(own);
  expect(own).not.toEqual(stage.rows[0]);
  const second = [4, 5].map((at) => ({ at, part: 0, answer: 6, times: 1 }));
  const [passed] = passedRows(varied, relay.summary({ ...question, variesByTeam: true }, second, 6), 2);
  expect(passed).toMatchObject({ slopes: own, truth: 6 });
});

describe("once it is revealed", () => {
  const said = [7, 21, 0.5].map((answer, at) => ({ at, part: 0, answer, times: 1 }));
  const rowsAt = (step: number) => passedRows(stage, relay.summary(question, said, 4), step);

  it("goes on step by step, marks the slip and not who went on from it, and says where a row is stuck", () => {
    expect(rowsAt(1).map(({ at, isStuck }) => [at, isStuck])).toEqual([
      [1, false],
      [1, false],
    ]);
    const [a, b] = rowsAt(2);
    expect(a).toMatchObject({ at: 2, isStuck: false, truth: 6 });
    expect(b).toMatchObject({ at: 1, isStuck: true, truth: -0.5 });
    expect([0, 1].map((leg) => slipAt(a?.slopes ?? [], a?.legs ?? [], leg))).toEqual([2, null]);
  });

  it("shows the rows as they ought to be where nobody has run", () => {
    const ought = passedRows(stage, null, 2);
    expect(ought.map(({ legs }) => legs.map(({ passed }) => passed))).toEqual([
      [2, 6],
      [0.5, -0.5],
    ]);
  });
});

test.each([
  ["2 -1  0.5", [2, -1, 0.5]],
  ["3/4，−2、1", [0.75, -2, 1]],
  ["1;2;", [1, 2]],
])("the row %j is read, and written so that it is read again", (text, slopes) => {
  expect(readSlopes(text)).toEqual(slopes);
  expect(readSlopes(writeSlopes(slopes))).toEqual(slopes);
});

test.each(["", "2", "1 2 3 4 5 6 7 8 9", "1 x", "1 101", "1 1/0"])("%j is no row", (text) => {
  expect(readSlopes(text)).toBeNull();
});

test("what comes out is as long on the board as in the words below it", () => {
  const { run } = telephone.items();
  const told = run.kind === "slide" ? "" : run.explanation.en;
  expect(told).toContain(short(0.5 ** 8).replace("+", ""));
});
