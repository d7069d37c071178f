// What draws a part of a screen anew as time goes by: only what counts seconds, so that a screen that waits can rest.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { waitMs } from "../../app/live/use-wake-at";

/** Each is small, or looks at the clock seldom. */
const TICKING = [
  "app/host/[code]/asking-screens.tsx: AskingScreens",
  "app/host/[code]/host-screen.tsx: ClosesByItself",
  "app/host/[code]/pace.tsx: Pace",
  "app/live/time-left.tsx: Running",
  "app/play/[code]/countdown.tsx: Countdown",
  "app/questions/relay/use-waiting.ts: useWaiting",
  "app/screen/[code]/asking.tsx: Reading",
];

test("only what counts seconds is drawn as they go by", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join("app", name));
  const found = files.flatMap((file) => {
    const parts = readFileSync(file, "utf8").split(/^(?:export )?function (?=\w)/m);
    const ticking = parts.slice(1).filter((part) => /= useServerNow\(/.test(part));
    return ticking.map((part) => `${file}: ${/^\w+/.exec(part)?.[0]}`);
  });
  expect(found.sort()).toEqual(TICKING);
});

test("a screen wakes just after a moment, and looks again where that is far away", () => {
  expect(waitMs(5_000, 2_000)).toBeGreaterThan(3_000);
  expect(waitMs(5_000, 2_000)).toBeLessThan(3_100);
  expect(waitMs(5_000, 9_000)).toBeGreaterThan(0);
  expect(waitMs(5_000 + 2 ** 32, 5_000)).toBeLessThan(2 ** 31);
});
