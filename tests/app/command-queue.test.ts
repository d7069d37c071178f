// The host's commands, one at a time: a press that was meant for another screen is dropped, a setting never is.

import { beforeEach, expect, it } from "vitest";
import { createCommandQueue } from "../../app/live/command-queue";

let busy: boolean[];
let sent: string[];
let answers: Map<string, () => void>;
let queue: ReturnType<typeof createCommandQueue>;

beforeEach(() => {
  busy = [];
  sent = [];
  answers = new Map();
  queue = createCommandQueue((is) => busy.push(is));
});

/** Under way until it is answered. */
const command = (name: string) => () => {
  sent.push(name);
  return new Promise<void>((resolve) => answers.set(name, resolve));
};

/** What follows from it has been done by then. */
async function answer(name: string): Promise<void> {
  answers.get(name)?.();
  await new Promise((resolve) => setImmediate(resolve));
}

it("drops a second press of what the screen shows, and takes the next one once the first is answered", async () => {
  queue.leadOn(command("standings"));
  queue.leadOn(command("standings again"));
  expect(sent).toEqual(["standings"]);
  await answer("standings");
  queue.leadOn(command("next"));
  expect(sent).toEqual(["standings", "next"]);
});

it("keeps a setting that is switched while a command is under way, and each of several, in their order", async () => {
  queue.leadOn(command("standings"));
  queue.inTurn(command("playful"));
  queue.inTurn(command("names hidden"));
  expect(sent).toEqual(["standings"]);
  await answer("standings");
  expect(sent).toEqual(["standings", "playful"]);
  await answer("playful");
  expect(sent).toEqual(["standings", "playful", "names hidden"]);
});

it("leads on after a setting, which changes nothing of what the screen shows, and only once", async () => {
  queue.inTurn(command("playful"));
  queue.leadOn(command("next"));
  queue.leadOn(command("next again"));
  expect(sent).toEqual(["playful"]);
  await answer("playful");
  expect(sent).toEqual(["playful", "next"]);
});

it("is busy while one leads on, and not with a setting", async () => {
  queue.inTurn(command("playful"));
  expect(busy).toEqual([]);
  queue.leadOn(command("next"));
  queue.inTurn(command("names hidden"));
  await answer("playful");
  expect(busy).toEqual([true]);
  await answer("next");
  expect(busy).toEqual([true, false]);
});
