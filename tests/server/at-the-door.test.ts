// A phone that has not joined is sent what it draws, and no more: whose door it is, whether it is open, and that the class is over.

import { expect, it } from "vitest";
import { openSchool, startClass } from "./support/classroom";
import { lessonWithRun } from "./support/lesson-with-run";
import { openRound } from "./support/rounds";
import { newToken, phoneOf, studentOf } from "./support/screens";

/** A view of the door; the longest titles and the kinds of a long programme have room in it. */
const MOST_BYTES = 1_000;

it("hears nothing of a round or a run but that the class goes on, in a few bytes", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const ada = await studentOf(school, lesson, "Ada");
  const guest = await phoneOf(school, lesson);
  const { runId = "", step = 0 } = host.run?.training ?? {};
  await host.demand("training:advance", { runId, step, steps: 3 });
  await ada.until(({ run }) => run?.training.step === 3);
  await host.demand("training:leave", { runId });
  const roundId = await openRound(school, host);
  const closesAt = host.view.stage.phase === "open" ? (host.view.stage.round.closesAt ?? 0) : 0;
  await host.demand("round:extend", { roundId, seconds: 30, closesAt });
  await host.demand("round:close", { roundId });
  await ada.inPhase("closed");
  await host.demand("session:end", {});
  await guest.inPhase("ended");

  expect(new Set(guest.heard.map(({ event }) => event))).toEqual(new Set(["view"]));
  expect(new Set(guest.views.map(({ stage }) => stage.phase))).toEqual(new Set(["lobby", "ended"]));
  for (const view of guest.views) {
    expect(view).toMatchObject({ training: null, you: null, title: { en: "Test class" } });
    expect(view).not.toHaveProperty("reasons");
    expect(view).not.toHaveProperty("formulas");
  }
  // Of WebSocket, after Socket.IO's own handshake; the big words of the test class are short.
  expect(Math.max(...guest.frames.map((frame) => frame.length))).toBeLessThan(MOST_BYTES);
});

it("is told when the door opens and closes", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const guest = await phoneOf(school, lesson);
  for (const lobbyOpen of [false, true]) {
    await host.demand("session:configure", { lobbyOpen });
    await guest.until(({ view }) => view.settings.lobbyOpen === lobbyOpen);
  }
});

it("sees the round that is on before it hears that it is in, and hears all that follows", async () => {
  const { school, lesson, host } = await lessonWithRun();
  await host.demand("training:leave", { runId: host.run?.training.runId ?? "" });
  const roundId = await openRound(school, host);
  const late = await phoneOf(school, lesson);
  expect(late.view.stage.phase).toBe("lobby");
  const token = newToken();
  const { you } = await late.demand("participant:join", { nickname: "Late", token });
  expect(late.view).toMatchObject({ stage: { phase: "open", round: { id: roundId } }, you });
  await host.demand("round:close", { roundId });
  await late.inPhase("closed");
});

it("gets the whole run once it is in", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const late = await studentOf(school, lesson, "Late");
  await late.until(({ run }) => run !== null);
  expect(late.run).toEqual(host.run);
  expect(late.view.training?.runId).toBe(host.run?.training.runId);
});

it("has all that there is where the class only gathers: a hall that comes in is told nothing twice", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const phone = await studentOf(school, lesson, "Ada");
  expect(phone.views).toHaveLength(1);
});
