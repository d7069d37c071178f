// The host's commands, one at a time: a press that was meant for another screen is dropped, a setting never is.

import { beforeEach, expect, it } from "vitest";
import { createCommandLine } from "../../app/live/command-line";

let busy: boolean[];
let sent: string[];
let answers: Map<string, () => void>;
let line: ReturnType<typeof createCommandLine>;

beforeEach(() => {
  busy = [];
  sent = [];
  answers = new Map();
  line = createCommandLine((is) => busy.push(is));
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
  line.leadOn(command("standings"));
  line.leadOn(command("standings again"));
  expect(sent).toEqual(["standings"]);
  await answer("standings");
  line.leadOn(command("next"));
  expect(sent).toEqual(["standings", "next"]);
});

it("keeps a setting that is switched while a command is under way, and each of several, in their order", async () => {
  line.leadOn(command("standings"));
  line.inTurn(command("playful"));
  line.inTurn(command("names hidden"));
  expect(sent).toEqual(["standings"]);
  await answer("standings");
  expect(sent).toEqual(["standings", "playful"]);
  await answer("playful");
  expect(sent).toEqual(["standings", "playful", "names hidden"]);
});

it("leads on after a setting, which changes nothing of what the screen shows, and only once", async () => {
  line.inTurn(command("playful"));
  line.leadOn(command("next"));
  line.leadOn(command("next again"));
  expect(sent).toEqual(["playful"]);
  await answer("playful");
  expect(sent).toEqual(["playful", "next"]);
});

it("is busy while one leads on, and not with a setting", async () => {
  line.inTurn(command("playful"));
  expect(busy).toEqual([]);
  line.leadOn(command("next"));
  line.inTurn(command("names hidden"));
  await answer("playful");
  expect(busy).toEqual([true]);
  await answer("next");
  expect(busy).toEqual([true, false]);
});
