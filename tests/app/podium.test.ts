// The podium: three steps for three scores, one step for equals, and none without a point.

import { describe, expect, test } from "vitest";
import { podiumOf } from "../../app/screen/[code]/podium-places";

const ranked = (...scores: number[]) =>
  scores.map((score, index) => ({
    nickname: `${index}`,
    score,
    streak: 0,
    place: scores.filter((other) => other > score).length + 1,
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
