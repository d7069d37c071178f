// A class in numbers: who counts, what counts as right, and in which order people are listed.

import { describe, expect, it } from "vitest";
import type { Question } from "../../../lib/questions/kinds";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import {
  counted,
  creditOf,
  inOrder,
  type ResultAnswer,
  type ResultParticipant,
  type ResultRound,
  shareRight,
  summarizeRound,
} from "../../../lib/session/results";

const question = lectureQuiz.items[0] as Question;
const round: ResultRound = { id: "r", revoteOf: null, question, deal: null, status: "revealed" };

const given = (value: string, correct: boolean | null): ResultAnswer => ({
  place: 0,
  part: 0,
  value,
  correct,
  credit: correct === null ? null : Number(correct),
  points: correct ? 100 : null,
  takenMs: 1_000,
  answeredAt: 0,
});

const person = (nickname: string, rest: Partial<ResultParticipant> = {}): ResultParticipant => ({
  id: nickname,
  nickname,
  robot: false,
  score: 0,
  place: null,
  sharedBy: 0,
  answers: [[]],
  ...rest,
});

describe("who counts", () => {
  const students = [person("Ada"), person("Bo")];
  const robots = [person("Robot 1", { robot: true })];

  it("is every student, and no robot among them", () => {
    expect(counted([...students, ...robots])).toEqual(students);
  });

  it("is every robot where there is no student, as in a rehearsal", () => {
    expect(counted(robots)).toEqual(robots);
  });
});

describe("a round", () => {
  it("has a bar for each answer, also for one that nobody gave, in the order of the buttons", () => {
    const answers = [[given("-", true)], [given("-", true)], [given("+", false)], []];
    const people = answers.map((said, index) => person(`p${index}`, { answers: [said] }));
    const summary = summarizeRound(round, 0, people);
    expect(summary).toEqual({ summary: { "+": 1, "0": 0, "-": 2 }, answered: 3, silent: 1, right: 2 / 3 });
  });

  it("has no share of right answers before anything is graded", () => {
    expect(shareRight([[given("-", null)], [given("+", null)]])).toBeNull();
    expect(shareRight([])).toBeNull();
    expect(shareRight([[given("-", true)], [given("+", null)], []])).toBe(1);
    expect(shareRight([[{ ...given("+0", false), credit: 0.5 }], [given("++", true)]])).toBe(0.75);
  });

  it("counts the parts of one participant as one answer", () => {
    const half = { ...given("+", false), credit: 0.5 };
    expect(creditOf([half, { ...half, part: 1, credit: 0.25 }])).toBe(0.75);
    expect(creditOf([half, { ...half, part: 1, credit: null }])).toBeNull();
    expect(creditOf([])).toBeNull();
  });
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
});
