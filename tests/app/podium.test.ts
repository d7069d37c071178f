// Podium, standings and a phone's place: a step or a place for each score, shared by equals, and none without a point.

import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { StandingsList } from "../../app/host/[code]/standings-list";
import { Finished } from "../../app/play/[code]/finished";
import { Score } from "../../app/play/[code]/score";
import { Podium } from "../../app/screen/[code]/podium";
import { podiumOf } from "../../app/screen/[code]/podium-places";
import { Standings } from "../../app/screen/[code]/standings";
import { rankIn } from "../../lib/session/scoring";
import { textOf } from "./shown";

const ranked = (...scores: number[]) =>
  scores.map((score, index) => ({
    nickname: `${index}`,
    score,
    streak: 0,
    ...rankIn(scores, score),
    before: null,
  }));
const names = (standings: { nickname: string }[]) => standings.map(({ nickname }) => nickname).join("");

describe("podium", () => {
  test("the three best have a step each, the others follow", () => {
    const { steps, others } = podiumOf(ranked(500, 400, 300, 200));
    expect(steps.map(names)).toEqual(["0", "1", "2"]);
    expect(names(others)).toBe("3");
  });

  test("equals share a step, however many they are, and take the place below with them", () => {
    expect(podiumOf(ranked(500, 400, 400, 200)).steps.map(names)).toEqual(["0", "12"]);
    expect(podiumOf(ranked(500, 500, 500, 500, 100)).steps.map(names)).toEqual(["0123"]);
  });

  test("nobody stands on it without a point", () => {
    expect(podiumOf(ranked(0, 0, 0)).steps).toEqual([]);
  });
});

/** The first eight, as the projector gets them. */
const firstOf = (...scores: number[]) => ranked(...scores).slice(0, 8);
const times = (count: number, score: number): number[] => Array(count).fill(score);
const projector = (of: typeof Podium | typeof Standings, ...scores: number[]) =>
  textOf(createElement(of, { standings: firstOf(...scores), together: null }));

describe("who shares a place is counted, also beyond those whose names are shown", () => {
  test("on the podium", () => {
    expect(projector(Podium, ...times(12, 100))).toContain("and 8 more 1 shared 100 points");
    const shown = projector(Podium, 300, ...times(12, 200), 100);
    expect(shown).toContain("and 8 more 2 shared 200 points");
    expect(shown).not.toContain("also in place");
  });

  test("beside the podium", () => {
    const shown = projector(Podium, 500, 400, 300, ...times(7, 200));
    expect(shown).toContain("4. 7 200 · shared");
    expect(shown).toContain("and 2 more, also in place 4");
  });

  test("in the standings, on projector and host", () => {
    const scores = [500, ...times(12, 200)];
    for (const shown of [
      projector(Standings, ...scores),
      textOf(createElement(StandingsList, { standings: firstOf(...scores) })),
    ]) {
      expect(shown).toContain("2 shared");
      expect(shown).not.toContain("1 shared");
      expect(shown).toContain("and 5 more, also in place 2");
    }
  });

  test("and nothing is said where nobody is left out", () => {
    for (const screen of [Podium, Standings])
      expect(projector(screen, 300, ...times(7, 200), 100)).not.toContain("also in place");
  });
});

describe("without a point there is no place", () => {
  test("on the projector", () => {
    for (const screen of [Podium, Standings]) {
      expect(projector(screen, 0, 0, 0)).toContain("Nobody has points yet.");
      expect(projector(screen, 100, 0, 0)).not.toMatch(/\b2\b|also in place|Nobody/);
    }
  });

  test("on the host's list, which has the names all the same", () => {
    const shown = textOf(createElement(StandingsList, { standings: ranked(100, 0) }));
    expect(shown).toMatch(/1 0 0 100 – no place yet 1 0 0$/);
  });
});

describe("on a phone", () => {
  const you = { nickname: "Ada", seat: 0, streak: 0, of: 30, said: null, own: null, outcome: null };
  const finished = (score: number, rank: { place: number | null; sharedBy: number }) =>
    textOf(createElement(Finished, { you: { ...you, score, ...rank }, isOver: false, showsPlace: true }));

  test("in a quiet class points are all it says", () => {
    const score = createElement(Score, {
      you: { ...you, score: 100, place: null, sharedBy: 0 },
      showsPlace: false,
    });
    expect(textOf(score)).toBe("points 100 in a row 0");
  });

  test("a shared place says that it is shared", () => {
    expect(finished(100, { place: 2, sharedBy: 3 })).toContain("Shared 2nd place!");
    expect(finished(100, { place: 2, sharedBy: 1 })).toMatch(/^Ada 2nd place!/);
    const score = createElement(Score, {
      you: { ...you, score: 100, place: 2, sharedBy: 3 },
      showsPlace: true,
    });
    expect(textOf(score)).toContain("place, shared 2 / 30");
  });

  test("nobody is on the podium, or has a place, without a point", () => {
    const shown = finished(0, { place: null, sharedBy: 0 });
    expect(shown).toContain("The class is over");
    expect(shown).toContain("place – No place yet");
  });
});
