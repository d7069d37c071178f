// What is sent in order over a simulated network arrives in order, also where a process has stood still.

import { expect, it } from "vitest";
import { Clock, type Owner } from "./world/clock";

const told = async (stalledForMs: number) => {
  const clock = new Clock();
  const heard: string[] = [];
  const process: Owner = { name: "process", alive: true, stalledUntil: clock.now + stalledForMs };
  const arrives = clock.now + 9.5;
  const send = (what: string) => clock.after(arrives - clock.now, () => heard.push(what), null);
  clock.after(1, () => send("first"), process);
  clock.after(6, () => send("second"), null);
  await clock.run(() => false);
  return heard;
};

it("keeps the order of what arrives at the same moment", async () => {
  for (const stalledForMs of [0, 2, 2.25, 2.5, 2.75, 5.9])
    expect(await told(stalledForMs)).toEqual(["first", "second"]);
});

it("does nothing of what was given up, and nothing for who is gone but what lingers", async () => {
  const clock = new Clock();
  const done: string[] = [];
  const gone: Owner = { name: "process", alive: false };
  clock.after(1, () => done.push("given up")).act = null;
  clock.after(2, () => done.push("too late"), gone);
  clock.after(3, () => done.push("lingers"), gone, true);
  await clock.run(() => false);
  expect(done).toEqual(["lingers"]);
});
