// A class in numbers: who counts, what counts as right, and in which order people are listed.

import { describe, expect, it } from "vitest";
import {
  byNeed,
  calledIn,
  countsRobots,
  creditOf,
  gainOf,
  inOrder,
  type ResultPerson,
  revotesIn,
  shareRight,
} from "../../../lib/session/results";

const person = (nickname: string, rest: Partial<ResultPerson> = {}): ResultPerson => ({
  id: nickname,
  nickname,
  robot: false,
  score: 0,
  place: null,
  sharedBy: 0,
  ...rest,
});

describe("who counts", () => {
  it("is every student, and no robot among them", () => {
    expect(countsRobots({ participants: 2, robots: 1 })).toBe(false);
    expect(countsRobots({ participants: 0, robots: 0 })).toBe(false);
  });

  it("is every robot where there is no student, as in a rehearsal", () => {
    expect(countsRobots({ participants: 0, robots: 1 })).toBe(true);
  });
});

describe("a participant's answers to a round", () => {
  const half = {
    ...{ place: 0, part: 0, value: "+", correct: false, credit: 0.5, points: 50 },
    ...{ takenMs: 1_000, answeredAt: 0 },
  };

  it("earn what their parts earn together, and never more than all of it", () => {
    expect(creditOf([half, { ...half, part: 1, credit: 0.25 }])).toBe(0.75);
    expect(creditOf([half, { ...half, part: 1, credit: 0.75 }])).toBe(1);
  });

  it("have earned nothing yet before all of them are graded", () => {
    expect(creditOf([half, { ...half, part: 1, credit: null }])).toBeNull();
    expect(creditOf([])).toBeNull();
  });
});

describe("the share that was right", () => {
  it("is the mean over all that is graded, whatever round it belongs to", () => {
    expect(
      shareRight([
        { credit: 1.5, graded: 2 },
        { credit: 0, graded: 1 },
      ]),
    ).toBe(0.5);
  });

  it("is unknown before anything is graded", () => {
    expect(shareRight([])).toBeNull();
    expect(shareRight([{ credit: 0, graded: 0 }])).toBeNull();
  });
});

describe("a vote and the one after its discussion", () => {
  const [before, after] = [
    { credit: 8, graded: 20 },
    { credit: 15, graded: 20 },
  ];
  const rounds = [
    { id: "first", revoteOf: null, position: 0, status: "skipped" },
    { id: "again", revoteOf: "first", position: 0, status: "revealed" },
  ] as const;
  const summaries = [{ worth: before }, { worth: after }];

  it("stand side by side at the question that asked again", () => {
    expect([...revotesIn(rounds, summaries)]).toEqual([["again", { before, after }]]);
  });

  it("wait for the reveal, and for somebody to have answered both times", () => {
    const closed = rounds.map((round) => ({ ...round, status: "closed" as const }));
    expect(revotesIn(closed, summaries).size).toBe(0);
    expect(revotesIn(rounds, [{ worth: { credit: 0, graded: 0 } }, { worth: after }]).size).toBe(0);
  });

  it("say the gain in points of a hundred, and a loss as one", () => {
    expect(gainOf({ before, after })).toBe(35);
    expect(gainOf({ before: after, after: before })).toBe(-35);
  });

  it("gain what the two rounded shares beside it differ by", () => {
    expect(gainOf({ before: { credit: 1, graded: 3 }, after: { credit: 1, graded: 2 } })).toBe(50 - 33);
  });
});

it("a round is called as the class called it: by its question, however often that was asked, or the network's own", () => {
  const programme = (["slide", "blame", "slide", "number"] as const).map((kind) => ({ kind }));
  const rounds = [1, 3, 3, null, 1, null].map((position) => ({ position }));
  expect(calledIn(rounds, programme)).toEqual([
    { of: "question", number: 1, time: 1 },
    { of: "question", number: 2, time: 1 },
    { of: "question", number: 2, time: 2 },
    { of: "network", number: 1, time: 1 },
    { of: "question", number: 1, time: 2 },
    { of: "network", number: 2, time: 1 },
  ]);
});

describe("the register", () => {
  const people = [
    person("李华"),
    person("Student 10", { score: 300 }),
    person("student 9", { score: 200 }),
    person("安娜"),
  ];
  const names = (by: "place" | "name", locale: string) =>
    inOrder(people, by, locale).map(({ nickname }) => nickname);

  it("is by place, the best first", () => {
    expect(names("place", "en").slice(0, 2)).toEqual(["Student 10", "student 9"]);
  });

  it("is by name as the teacher's language sorts, with numbers as numbers", () => {
    const order = names("name", "zh");
    expect(order.indexOf("安娜")).toBeLessThan(order.indexOf("李华"));
    expect(order.indexOf("student 9")).toBeLessThan(order.indexOf("Student 10"));
  });

  it("is by need: first whoever said nothing, then the smallest share right, and robots last", () => {
    const everyone = ["robot", "all", "half of four", "half of two", "silent", "none"].map((name) =>
      person(name, { robot: name === "robot" }),
    );
    const earned = new Map([
      ["all", { credit: 3, graded: 3 }],
      ["half of four", { credit: 2, graded: 4 }],
      ["half of two", { credit: 1, graded: 2 }],
      ["none", { credit: 0, graded: 1 }],
    ]);
    expect(byNeed(everyone, earned).map(({ nickname }) => nickname)).toEqual([
      ...["silent", "none", "half of two", "half of four", "all", "robot"],
    ]);
  });
});
