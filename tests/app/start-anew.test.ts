// A page of another build than the server's starts anew, and nothing that somebody is at is lost for it.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyState, type LiveState } from "../../app/live/live-state";
import { sceneOf, startAnew } from "../../app/live/start-anew";
import { createStore } from "../../app/live/store";
import type { PlayerView, You } from "../../lib/session/views";

type Socket = Parameters<typeof startAnew>[0];

const page = { window: new EventTarget(), isBusy: false };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(page, { window: new EventTarget(), isBusy: false });
  vi.stubGlobal("window", page.window);
  vi.stubGlobal("document", { querySelector: () => (page.isBusy ? {} : null) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** All that a scene goes by. */
const phoneIn = (
  phase: "lobby" | "open" | "closed" | "revealed",
  said: string | null = null,
  joined = true,
) => {
  const you = joined ? ({ said: said && { roundId: "1", parts: [said] } } as unknown as You) : null;
  const stage = phase === "lobby" ? { phase } : { phase, round: { id: "1" } };
  return { role: "player", stage, you } as unknown as PlayerView;
};

function phone(view = phoneIn("open")) {
  const listeners = new Map<string, () => void>();
  const socket = {
    on: (event: string, listener: () => void) => void listeners.set(event, listener),
    off: (event: string) => void listeners.delete(event),
  } as unknown as Socket;
  const store = createStore<LiveState<PlayerView>>({ ...emptyState(), view });
  const reload = vi.fn();
  const surroundings = { reload, random: () => 0.5, isServerThere: async () => true };
  const stop = startAnew(socket, store, surroundings);
  return {
    reload,
    stop,
    hears: (event: "upgraded" | "disconnect") => listeners.get(event)?.(),
    isShown: (next: PlayerView) => store.update((state) => ({ ...state, view: next })),
  };
}

const touch = (kind = "pointerdown") => page.window.dispatchEvent(new Event(kind));

test("within a few seconds where nobody has touched it, though a hall does not do so at once", () => {
  const { reload, hears } = phone();
  vi.advanceTimersByTime(60_000);
  expect(reload).not.toHaveBeenCalled();
  hears("upgraded");
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(reload).toHaveBeenCalled();
});

test.each(["pointerdown", "keydown", "input"])("not while an answer may be half given: %s", (kind) => {
  const { reload, hears, isShown } = phone();
  touch(kind);
  hears("upgraded");
  vi.advanceTimersByTime(60_000);
  expect(reload).not.toHaveBeenCalled();
  isShown(phoneIn("closed"));
  vi.advanceTimersByTime(5_000);
  expect(reload).toHaveBeenCalled();
});

test("as soon as the answer is stored", () => {
  const { reload, hears, isShown } = phone();
  touch();
  hears("upgraded");
  isShown(phoneIn("open", "+"));
  vi.advanceTimersByTime(5_000);
  expect(reload).toHaveBeenCalled();
});

test("not under a name that is typed, whatever the class does meanwhile", () => {
  const { reload, hears, isShown } = phone(phoneIn("lobby", null, false));
  touch("input");
  hears("upgraded");
  isShown(phoneIn("open", null, false));
  vi.advanceTimersByTime(60_000);
  expect(reload).not.toHaveBeenCalled();
  isShown(phoneIn("open"));
  vi.advanceTimersByTime(5_000);
  expect(reload).toHaveBeenCalled();
});

test("not while a field or a dialog is in use", () => {
  const { reload, hears } = phone();
  page.isBusy = true;
  hears("upgraded");
  vi.advanceTimersByTime(60_000);
  expect(reload).not.toHaveBeenCalled();
  page.isBusy = false;
  vi.advanceTimersByTime(5_000);
  expect(reload).toHaveBeenCalled();
});

test("not for a server that it has lost: the next one may be of its own build", () => {
  const { reload, hears } = phone();
  hears("upgraded");
  hears("disconnect");
  vi.advanceTimersByTime(60_000);
  expect(reload).not.toHaveBeenCalled();
});

test("not once its screen is left", () => {
  const { reload, hears, stop } = phone();
  hears("upgraded");
  stop();
  vi.advanceTimersByTime(60_000);
  expect(reload).not.toHaveBeenCalled();
});

test("a scene is another once the class is at another place, or an answer is stored", () => {
  const of = (view: PlayerView | null) => sceneOf({ ...emptyState(), view });
  const scenes = [
    of(null),
    of(phoneIn("lobby", null, false)),
    of(phoneIn("lobby")),
    of(phoneIn("open")),
    of(phoneIn("open", "+")),
    of(phoneIn("closed", "+")),
  ];
  expect(new Set(scenes).size).toBe(scenes.length);
  expect(sceneOf({ ...emptyState(), wall: {} as never })).toBe("wall");
});
