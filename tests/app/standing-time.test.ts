// A screen that is only a picture of itself: its clock stands at the moment that is shown.

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { useReached } from "../../app/live/use-reached";
import { StandingTime, useServerNow } from "../../app/live/use-server-now";

const SHOWN = 1_000;

function Clock() {
  const now = useServerNow(0);
  const reached = [useReached(SHOWN, 0), useReached(SHOWN + 1, 0)];
  return JSON.stringify({ now, reached });
}

const read = (standing: number | null) => {
  const clock = createElement(Clock);
  return JSON.parse(
    renderToStaticMarkup(createElement(StandingTime, { value: standing }, clock)).replaceAll("&quot;", '"'),
  );
};

it("stands, and what is to come later does not come", () => {
  expect(read(SHOWN)).toEqual({ now: SHOWN, reached: [true, false] });
});

it("goes on every other screen", () => {
  const { now, reached } = read(null);
  expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
  expect(reached).toEqual([true, true]);
});
