// One round of a class over real sockets, from joining to the reveal.

import { expect, it } from "vitest";
import { openSchool, startClass } from "./support/classroom";
import { closeAndReveal, openRound, skipReading } from "./support/rounds";
import { hostOf, projectorOf, studentOf } from "./support/screens";
import { wholeResults } from "./support/whole-results";

it("runs a round: join, open, answer, close, reveal", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const projector = await projectorOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  const bo = await studentOf(school, lesson, "Bo");
  expect(ada.joined).toMatchObject({ nickname: "Ada", score: 0, place: null, of: 1 });

  const roundId = await openRound(school, host);
  await ada.inPhase("open");
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await bo.demand("answer:submit", { roundId, part: 0, value: "-" });
  await projector.until(({ tallies }) => tallies.at(-1)?.answered === 2);
  expect(projector.tallies.at(-1)).toEqual({ roundId, answered: 2, present: 2 });

  await closeAndReveal(school, host, roundId);
  await projector.inPhase("revealed");
  expect(projector.view.tally?.summary).toEqual({ signs: { "+": 1, "0": 0, "-": 1 }, turns: null });
  await ada.inPhase("revealed");
  expect(ada.view.you).toMatchObject({ score: 100, streak: 1, place: 1, of: 2 });
  expect(ada.view.you?.outcome).toEqual({ roundId, correct: true, credit: 1, points: 100 });
  await bo.inPhase("revealed");
  expect(bo.view.you).toMatchObject({ score: 0, streak: 0, place: null });
  expect(bo.view.you?.outcome).toMatchObject({ correct: false, points: 0 });
});

it("votes again after a discussion: both histograms, and only the second vote earns points", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const projector = await projectorOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  const first = await openRound(school, host);
  await ada.demand("answer:submit", { roundId: first, part: 0, value: "-" });
  await host.demand("round:close", { roundId: first });
  await projector.inPhase("closed");
  expect(projector.view.stage).toMatchObject({ round: { shown: { reveal: null } } });
  await host.until(({ view }) => view.right === 0);
  expect(projector.view).not.toHaveProperty("right");
  await host.demand("round:talk", { roundId: first, hint: false });
  await projector.until(({ view }) => view.stage.phase === "closed" && view.stage.talk !== undefined);

  await host.demand("round:revote", { roundId: first });
  await host.inPhase("open");
  const second = await skipReading(school, host);
  await ada.demand("answer:submit", { roundId: second, part: 0, value: "+" });
  expect(await ada.ask("answer:submit", { roundId: first, part: 0, value: "+" })).toMatchObject({
    ok: false,
  });
  await host.demand("round:close", { roundId: second });
  await projector.until(({ views }) => views.at(-1)?.tally?.before !== undefined);
  expect(projector.view.tally).toMatchObject({
    summary: { signs: { "+": 1, "0": 0, "-": 0 }, turns: null },
    before: { signs: { "+": 0, "0": 0, "-": 1 }, turns: null },
  });
  await host.demand("round:reveal", { roundId: second });
  await ada.inPhase("revealed");
  expect(ada.view.you).toMatchObject({ score: 100, streak: 1 });
  const results = await wholeResults(school.db, lesson.ownerId, lesson.id);
  expect(results?.rounds).toMatchObject([
    { id: first, status: "skipped", revoteOf: null, position: 0 },
    { id: second, status: "revealed", revoteOf: first, position: 0 },
  ]);
});
