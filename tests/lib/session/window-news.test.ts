// The news that a round is closed, or takes answers for longer: with it a phone shows what the whole view would show it.

import { describe, expect, it } from "vitest";
import { emptyState, withView, withWindow } from "../../../app/live/live-state";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import type { SessionEvent } from "../../../lib/session/events";
import { playerView } from "../../../lib/session/gate";
import type { PlayerView } from "../../../lib/session/views";
import { windowNews } from "../../../lib/session/window-news";
import { change, newWorld, reach, type World } from "./world";

const viewOf = ({ state, programme, round }: World, version: number): PlayerView => {
  const { title } = lectureQuiz;
  const snapshot = { version, code: "ABC234", title, programme: [...programme], state, round, run: null };
  return playerView(snapshot, 1_000 * version, null);
};
const open: SessionEvent = { type: "item:open", position: 0, roundId: "r1", at: 0, present: [0, 1] };
const close: SessionEvent = { type: "round:close", roundId: "r1", at: 9_000 };
const extend: SessionEvent = {
  type: "round:extend",
  roundId: "r1",
  seconds: 15,
  closesAt: 33_000,
  at: 9_000,
};

const opened = reach(newWorld(), open);
const showing = (view: PlayerView) => withView(emptyState<PlayerView>(), view, 0);
const asked = showing(viewOf(opened, 1));

describe.each([
  ["closed", close],
  ["given more time", extend],
])("a round that is %s", (_, event) => {
  const { audience, world } = change(opened, event);
  const whole = viewOf(world, 2);
  const news = windowNews(whole, whole.now);
  if (!news) throw new Error("There is no news of it.");

  it("is told to phones without what they have", () => {
    expect(audience).toBe("window");
    expect(JSON.stringify(news).length).toBeLessThan(120);
    expect(withWindow(asked, news, 0).view).toEqual({ ...whole, now: 1_000 });
    expect(withWindow(asked, news, 0).clock).toEqual(withView(asked, whole, 0).clock);
  });

  it("changes no phone that shows something newer or another round, or nothing yet", () => {
    const newer = showing(viewOf(opened, 3));
    expect(withWindow(newer, news, 0).view).toBe(newer.view);
    const other = showing(viewOf(reach(newWorld(), { ...open, roundId: "r0" }), 1));
    expect(withWindow(other, news, 0).view).toBe(other.view);
    expect(withWindow(emptyState<PlayerView>(), news, 0).view).toBeNull();
  });
});

it("is none where no round is running", () => {
  const revealed = reach(opened, close, { type: "round:reveal", roundId: "r1", at: 20_000 });
  for (const world of [newWorld(), revealed]) expect(windowNews(viewOf(world, 4), 0)).toBeNull();
});
