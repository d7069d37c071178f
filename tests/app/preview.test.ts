// What an editor previews of an item: the views that the server would send its screens, of every kind, before and after the reveal.

import { describe, expect, it } from "vitest";
import { screensAt } from "../../app/preview/moment";
import { builtInQuizzes } from "../../app/quizzes/built-in";
import { finished } from "../../lib/questions/draft";
import { kindNames, kindOf, kinds, type Question } from "../../lib/questions/kinds";
import { samples } from "../lib/questions/samples";

const NOW = 1_000_000;
const written = kindNames.filter((name) => kinds[name].draft !== null);
const title = { en: "Woks" };

function previewOf(question: Question, moment: "asked" | "revealed") {
  const among = { item: question, position: 1, kinds: ["slide", question.kind, "blame"] as const, title };
  const { phone, screen } = screensAt(among, moment, "Ada", NOW);
  if (!("round" in phone.stage) || phone.stage.phase === "standings") throw new Error("No round is on.");
  return { phone, screen, round: phone.stage.round, stage: screen.stage };
}

describe.each(written)("a question of the kind %s", (name) => {
  const all: Question[] = samples[name];

  it("is open to a phone and a big screen, with its number and its time, and without its answer", () => {
    for (const question of all) {
      const { phone, screen, round, stage } = previewOf(question, "asked");
      expect([phone.stage.phase, stage.phase]).toEqual(["open", "open"]);
      expect(round.shown).toEqual({ kind: name, stage: kindOf(question).stage(question), reveal: null });
      expect([round.number, phone.questions]).toEqual([1, 2]);
      expect(round.closesAt).toBe(question.seconds === null ? null : NOW + question.seconds * 1_000);
      expect(phone.you?.said).toBeNull();
      expect(phone.you?.own === null).toBe(kindOf(question).own === null);
      expect(screen.tally).toBeNull();
    }
  });

  it("is told at once after the reveal, at the end of its walk, to somebody who was right", () => {
    for (const question of all) {
      const { phone, screen, round } = previewOf(question, "revealed");
      expect(round.shown.reveal).toEqual(kindOf(question).reveal(question));
      expect(phone.stage).toMatchObject({ phase: "revealed", tellsAt: 0 });
      expect(screen.walk).toMatchObject({ playing: false, step: kindOf(question).steps(question) - 1 });
      if (phone.you?.said && kindOf(question).isGraded(question)) {
        expect(phone.you.outcome).toMatchObject({ correct: true, points: question.points });
        expect(screen.tally).toMatchObject({ answered: 1, summary: expect.anything() });
      }
    }
  });
});

it("every item of the course can be seen, in both its moments", () => {
  for (const quiz of builtInQuizzes) {
    const items = quiz.items().map(finished);
    const kinds = quiz.items().map(({ kind }) => kind);
    for (const [position, item] of items.entries()) {
      if (!item) throw new Error(`${quiz.id} has an item that does not work.`);
      for (const moment of ["asked", "revealed"] as const) {
        const { phone, screen } = screensAt({ item, position, kinds, title: quiz.title }, moment, "Ada", NOW);
        const phase = item.kind === "slide" ? "slide" : moment === "asked" ? "open" : "revealed";
        expect([phone.stage.phase, screen.stage.phase]).toEqual([phase, phase]);
      }
    }
  }
});
