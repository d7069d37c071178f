// A screen that is back from sleep, from another page or from no network has the class at once.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchNetwork } from "../../app/live/watch-network";

const page = {
  window: new EventTarget(),
  document: Object.assign(new EventTarget(), { visibilityState: "visible" }),
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", page.window);
  vi.stubGlobal("document", page.document);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Socket = Parameters<typeof watchNetwork>[0];

/** Until the page is left, as every screen is. */
function screen({ connected = true, active = true } = {}) {
  const connect = vi.fn();
  const socket = { connected, active, disconnect: () => ({ connect }) } as unknown as Socket;
  return { connect, stop: watchNetwork(socket) };
}

const becomes = (visibilityState: "visible" | "hidden") => {
  Object.assign(page.document, { visibilityState });
  page.document.dispatchEvent(new Event("visibilitychange"));
};
const isShown = (persisted: boolean) =>
  page.window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));

test("one that comes out of the browser's cache of pages asks anew, whatever became of its connection there", () => {
  for (const connected of [true, false]) {
    const { connect, stop } = screen({ connected });
    isShown(false);
    expect(connect).not.toHaveBeenCalled();
    isShown(true);
    expect(connect).toHaveBeenCalledOnce();
    stop();
    isShown(true);
    expect(connect).toHaveBeenCalledOnce();
  }
});

test("one whom the server will not have stays where it is", () => {
  const { connect, stop } = screen({ connected: false, active: false });
  isShown(true);
  page.window.dispatchEvent(new Event("online"));
  becomes("hidden");
  becomes("visible");
  expect(connect).not.toHaveBeenCalled();
  stop();
});

test("one that slept asks anew, and one that only blinked does not", () => {
  const { connect, stop } = screen();
  becomes("hidden");
  vi.advanceTimersByTime(5_000);
  becomes("visible");
  expect(connect).not.toHaveBeenCalled();
  becomes("hidden");
  vi.advanceTimersByTime(60_000);
  becomes("visible");
  expect(connect).toHaveBeenCalledOnce();
  stop();
});

test("one without a connection does not wait for its next attempt once the network is back", () => {
  const { connect, stop } = screen({ connected: false });
  page.window.dispatchEvent(new Event("online"));
  expect(connect).toHaveBeenCalledOnce();
  stop();
});
