// What the picture of a relay through a graph shows: who has passed on while it runs, then number by number, slips and all.

import { describe, expect, it } from "vitest";
import { loadSurface } from "../../../app/questions/load-surface";
import { words } from "../../../app/questions/registries/words";
import { passingsOf, teamMarks, toldAfter, turnName } from "../../../app/questions/relay/graph-shown";
import { calculation } from "../../../app/questions/relay/said";
import { doneIn, isThrough, leadersOf, teamsIn } from "../../../app/questions/relay/teams";
import { relay } from "../../../lib/questions/relay/relay";

const question = relay.question.parse({
  ...{ kind: "relay", rows: [], expression: "x = 3\ny = -2\np = x*x\nq = x*y\nL = p + q" },
  ...{ prompt: {}, explanation: {}, seconds: null, points: 100 },
});
const stage = relay.stage(question);
const graph = stage.graph as NonNullable<typeof stage.graph>;
const names = (turns: readonly number[]) => turns.map((turn) => turnName(graph, turn)).join("");

describe("while it runs", () => {
  /** Two teams of L q y p x; of the first L is through, of the second all but p and x. */
  const progress = { dealt: [1, 1, 1, 1, 1, 1, 1, 0, 1, 1], answered: [1, 0, 0, 0, 0, 1, 1, 0, 0, 1] };
  const teams = teamsIn(stage, progress);

  it("waits for several at once, and not for who still waits for another, whatever they have said", () => {
    expect(teams.map(({ waits }) => names(waits))).toEqual(["qp", "p"]);
    expect(teams.map(doneIn)).toEqual([1, 3]);
    expect(teams.some(isThrough)).toBe(false);
  });

  it("shows the team that is farthest, and tells no number", () => {
    const leader = leadersOf(stage, teams)[0];
    expect(leader).toBe(teams[1]);
    const marks = teamMarks(graph, leader?.done ?? [], leader?.waits ?? []);
    expect([...marks].map(([node, { text }]) => `${graph.nodes[node]?.label}${text}`)).toEqual([
      "L✓",
      "q✓",
      "y✓",
      "p…",
    ]);
  });
});

describe("once it is revealed", () => {
  /** q slips towards x. */
  const numbers = [1, 1, 20, 3, 3, 3, 3, 26];
  const places = [0, 0, 1, 1, 2, 3, 3, 4];
  const parts = [0, 1, 0, 1, 0, 0, 1, 0];
  const all = numbers.map((answer, i) => ({ at: places[i] ?? 0, part: parts[i] ?? 0, answer, times: 1 }));
  const run = relay.summary(question, all, 5).rows[0] ?? [];
  const passings = passingsOf(graph, run);
  const nodeOf = (label: string) => graph.nodes.findIndex((node) => node.label === label);

  it("tells all numbers in the order in which they were passed on", () => {
    expect(passings.map(({ leg }) => leg.passed)).toEqual(numbers);
    expect(relay.steps(question)).toBe(numbers.length + 1);
  });

  it("adds up what has come so far, and marks who slipped", () => {
    const { state, marks } = toldAfter(graph, passings, 6);
    expect(state.blame.get(nodeOf("x"))).toBe(23);
    expect(state.parts.get(nodeOf("x"))).toEqual([20, 3]);
    expect([...marks.keys()]).toEqual([nodeOf("q")]);
    expect(state.active).toMatchObject({ from: nodeOf("p"), to: nodeOf("x"), local: 3, above: 1, passed: 3 });
  });

  it("shows no product that is not right", () => {
    expect(toldAfter(graph, passings, 3).state.active).toBeNull();
    expect(passings[2]).toMatchObject({ right: -2 });
  });

  it("knows nothing but the beginning at first", () => {
    const { state, marks } = toldAfter(graph, passings, 0);
    expect([...state.blame]).toEqual([[nodeOf("L"), 1]]);
    expect(marks.size).toBe(0);
  });
});

it.each([
  [[2], 3, "2 × 3"],
  [[2, -1], -3, "(2 + (−1)) × (−3)"],
  [[2, -1], null, "2 + (−1)"],
  [[0.4199743416], 1 / 3, "0.42 × 0.3333"],
])("what there is to work out with %j and %j is %j", (shares, slope, text) => {
  expect(calculation(shares, slope)).toBe(text);
});

describe("what its author explains", () => {
  const explained = async (asked: object) => {
    const written = relay.question.parse({ ...question, explanation: { en: "x carries 4." }, ...asked });
    const { says } = await loadSurface(words, "relay", "en");
    return says.explanation(relay.stage(written), relay.reveal(written));
  };

  it("is said to be of the numbers that were written, where teams have others", async () => {
    expect(await explained({ variesByTeam: false })).toBe("x carries 4.");
    expect(await explained({ variesByTeam: true })).toBe("With the question’s own numbers: x carries 4.");
  });
});
