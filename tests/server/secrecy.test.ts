// What must never reach a phone or the projector: the key before the reveal, other students, anyone's token.

import { expect, it } from "vitest";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import type { Tally } from "../../lib/session/views";
import { openSchool, startClass } from "./support/classroom";
import { closeAndReveal, openRound } from "./support/rounds";
import { hostOf, phoneOf, projectorOf, studentOf } from "./support/screens";

/** Field names under which an answer key could leak, wherever they are nested. */
const KEYS_TO_THE_ANSWER = new Set([
  "gradient",
  "gradients",
  "grad",
  "sign",
  "chain",
  "steps",
  "reveal",
  "votes",
]);
const KEYS_OF_OTHERS = new Set(["token", "tokenHash", "nicknameKey", "ownerId", "upcoming", "programme"]);

function fieldsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsIn(inner)]);
}

const leaks = (heard: unknown, forbidden: Set<string>) =>
  fieldsIn(heard).filter((name) => forbidden.has(name));

/** A tally is coalesced, so the last one of a round may come after the next has opened. */
const isTallyOfAnotherRound = (told: { event: string; carried: unknown[] }, roundId: string) =>
  told.event === "tally" && (told.carried[0] as Tally).roundId !== roundId;

it("sends no phone and no projector the answer, or anything it could be read from, before the reveal", async () => {
  const school = await openSchool();
  const lesson = await startClass(school, lectureQuiz.questions);
  const host = await hostOf(school, lesson);
  const screens = [
    await studentOf(school, lesson, "Ada"),
    await phoneOf(school, lesson),
    await projectorOf(school, lesson),
  ];
  for (const question of lectureQuiz.questions) {
    for (const screen of screens) screen.heard.length = 0;
    const roundId = await openRound(school, host);
    await screens[0]?.demand("answer:submit", { roundId, part: 0, value: "+" });
    screens.push(await phoneOf(school, lesson, undefined));
    for (const screen of screens) {
      await screen.inPhase("open");
      const heard = screen.heard.filter((told) => !isTallyOfAnotherRound(told, roundId));
      expect(leaks(heard, KEYS_TO_THE_ANSWER)).toEqual([]);
      expect(leaks(heard, KEYS_OF_OTHERS)).toEqual([]);
      expect(JSON.stringify(heard)).not.toContain(question.explanation.en);
    }
    await closeAndReveal(host, roundId);
    for (const screen of screens) await screen.inPhase("revealed");
  }
});

it("tells a phone nothing of other students, and the projector no votes while a round is open", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const projector = await projectorOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  const bo = await studentOf(school, lesson, "Borodin");
  const roundId = await openRound(school, host);
  await bo.demand("answer:submit", { roundId, part: 0, value: "-" });
  await projector.until(({ tallies }) => tallies.at(-1)?.answered === 1);
  expect(projector.tallies.every(({ votes }) => votes === undefined)).toBe(true);
  await closeAndReveal(host, roundId);
  await host.demand("session:finish", {});
  await ada.inPhase("finished");
  expect(JSON.stringify(ada.heard)).not.toContain("Borodin");
  expect(new Set(ada.heard.map(({ event }) => event))).toEqual(new Set(["view"]));
});

it("keeps a token between the server and its phone", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const screens = [
    await hostOf(school, lesson),
    await projectorOf(school, lesson),
    await phoneOf(school, lesson),
  ];
  const ada = await studentOf(school, lesson, "Ada");
  await screens[0]?.until(({ roster }) => roster.length === 1);
  const told = JSON.stringify([...screens, ada].map(({ heard }) => heard));
  expect(told).not.toContain(ada.token);
});
