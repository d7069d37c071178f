// The globals that a room has to do without, each with what to do instead.

/** A name, or one property of a global as in `Math.random`, and the reason. */
export type Without = Readonly<Record<string, string>>;

const each = (names: readonly string[], reason: string): Without =>
  Object.fromEntries(names.map((name) => [name, reason]));

const unseen = each(["require", "eval"], "Modules are imported, so that the rules see them.");

const roundabout = {
  ...unseen,
  ...each(["globalThis", "global", "self"], "Globals are named openly, so that the rules see them."),
};

/** `lib/` gives the same for the same, in a browser, on the server and in a replay years later. */
export const pure: Without = {
  ...roundabout,
  ...each(["Date", "performance"], "lib/ has no clock: pass the time in."),
  ...each(
    [
      ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "queueMicrotask"],
      ...["requestAnimationFrame", "requestIdleCallback"],
    ],
    "lib/ has no clock: whoever waits is in app/ or server/.",
  ),
  ...each(
    ["Math.random", "crypto"],
    "lib/ has no randomness: take a seeded stream of lib/micrograd/random.ts.",
  ),
  ...each(
    ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "BroadcastChannel"],
    "lib/ does no I/O: pass in what was read.",
  ),
  ...each(["process", "Buffer", "__dirname", "__filename"], "lib/ runs in browsers too."),
  ...each(
    ["window", "document", "navigator", "location", "localStorage", "sessionStorage", "indexedDB"],
    "lib/ runs on the server too.",
  ),
};

/** What a browser has no part of. */
export const browser: Without = {
  ...roundabout,
  ...each(["process", "Buffer", "setImmediate", "__dirname", "__filename"], "Screens run in browsers."),
};

/** It speaks with the server, and keeps what outlives a page. */
export const live: Without = {
  ...browser,
  ...each(
    ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
    "A screen speaks through app/live, a form through its action.",
  ),
};

export const screen: Without = {
  ...live,
  ...each(
    ["localStorage", "sessionStorage", "indexedDB"],
    "What a phone keeps goes through app/live/phone-storage.ts, which works where storage is refused.",
  ),
};

/** Pages, layouts, routes and actions run on the server, once a request. */
export const page: Without = {
  ...screen,
  ...each(
    ["window", "document", "navigator", "location"],
    "This runs on the server: use a client component.",
  ),
};

export const service: Without = {
  ...unseen,
  ...each(
    ["window", "document", "navigator", "location", "localStorage", "sessionStorage", "indexedDB"],
    "The server has no browser.",
  ),
};

/** Below the process itself, nothing ends it or asks for its environment. */
export const serviceWithoutProcess: Without = {
  ...service,
  process: "The environment is read once, in server/settings; server/process alone ends the process.",
};
