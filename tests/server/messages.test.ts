// How many messages a round costs: some for each phone, whatever the class; answers are never fanned out to phones.

import { expect, it } from "vitest";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import { openSchool, startClass } from "./support/classroom";
import { closeAndReveal, openRound } from "./support/rounds";
import { hostOf, projectorOf, studentOf } from "./support/screens";

async function messagesOfARound(participants: number) {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const projector = await projectorOf(school, lesson);
  const names = Array.from({ length: participants }, (_, seat) => `Seat ${seat}`);
  const students = await Promise.all(names.map((name) => studentOf(school, lesson, name)));
  await projector.until(({ roster }) => roster.length === participants);
  for (const screen of [projector, ...students]) screen.heard.length = 0;

  const start = Date.now();
  const roundId = await openRound(school, host);
  await Promise.all(
    students.map((student) => student.demand("answer:submit", { roundId, part: 0, value: "+" })),
  );
  await closeAndReveal(school, host, roundId);
  await Promise.all(students.map((student) => student.inPhase("revealed")));
  await projector.inPhase("revealed");
  const heard = students.map((student) => student.heard.length);
  const seconds = (Date.now() - start) / 1_000;
  return { most: Math.max(...heard), least: Math.min(...heard), projector: projector.heard.length, seconds };
}

it("sends each phone three messages a round, in a class of 10 as in one of 80", async () => {
  const small = await messagesOfARound(10);
  const large = await messagesOfARound(80);
  // Opened, closed, revealed; acknowledgements of its own requests come on top.
  expect(small).toMatchObject({ least: 3, most: 3 });
  expect(large).toMatchObject({ least: 3, most: 3 });
});

/** What rounds of the built-in quiz may cost, by position; a phone on a train pays for them. */
const BYTES = { 0: 2640, 7: 3180, 14: 4950 };
/** The question, with its graph, is not sent again to say that it is closed. */
const CLOSED_BYTES = 200;

it("sends a phone no more bytes a round than it ever did", async () => {
  const school = await openSchool();
  const items = Object.keys(BYTES).flatMap((position) => lectureQuiz.items[Number(position)] ?? []);
  const lesson = await startClass(school, items, {});
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  for (const most of Object.values(BYTES)) {
    ada.heard.length = 0;
    const roundId = await openRound(school, host);
    await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
    await closeAndReveal(school, host, roundId);
    await ada.until(({ heard }) => heard.length === 3);
    const frames = ada.heard.map(({ event, carried }) => `42${JSON.stringify([event, ...carried])}`);
    expect(ada.heard[1]?.event).toBe("window");
    expect(Buffer.byteLength(frames[1] ?? "")).toBeLessThanOrEqual(CLOSED_BYTES);
    expect(frames.reduce((sum, frame) => sum + Buffer.byteLength(frame), 0)).toBeLessThanOrEqual(most);
  }
});

it("sends the projector a few tallies a second, not one an answer", async () => {
  const { projector, seconds } = await messagesOfARound(80);
  // Four a second, beside the phases and the roster.
  expect(projector).toBeLessThanOrEqual(4 * seconds + 7);
});
