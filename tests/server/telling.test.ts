// Phones wait for the walk on the big screen: they are told a moment, and a pause or a jump of the host's moves it.

import { expect, it } from "vitest";
import { FLIGHT_MS, WALK_STEP_MS } from "../../lib/session/clock";
import type { TellingNews } from "../../lib/session/views";
import { openSchool } from "./support/classroom";
import { lessonInRound } from "./support/lesson-in-round";
import { closeAndReveal } from "./support/rounds";
import { phoneOf } from "./support/screens";

it("tells phones of a pause, a jump and a switch in one small message each, and late ones with their view", async () => {
  const school = await openSchool();
  const { lesson, host, ada, roundId } = await lessonInRound(school);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await closeAndReveal(school, host, roundId);
  await ada.inPhase("revealed");
  const { walk, stage } = host.view;
  const steps = stage.phase === "revealed" ? stage.round.walkSteps : 0;
  const arrives = (walk?.at ?? 0) + (steps - 1) * WALK_STEP_MS + FLIGHT_MS;
  expect(ada.view.stage).toMatchObject({ tellsAt: arrives });

  const views = ada.views.length;
  const tellings = () =>
    ada.heard.flatMap(({ event, carried }) => (event === "telling" ? (carried as [TellingNews]) : []));
  await host.demand("walk:control", { roundId, action: "pause", step: 0 });
  await ada.until(() => tellings().length === 1);
  expect(tellings()).toMatchObject([{ roundId, tellsAt: null }]);
  const late = await phoneOf(school, lesson, ada.token);
  expect(late.view.stage).toMatchObject({ phase: "revealed", tellsAt: null });

  await host.demand("walk:control", { roundId, action: "arrive", step: 0 });
  await ada.until(() => tellings().length === 2);
  expect(tellings()[1]?.tellsAt).toBe((host.view.walk?.at ?? 0) + FLIGHT_MS);
  expect(tellings()[1]?.version).toBeGreaterThan(tellings()[0]?.version ?? 0);
  expect(ada.views).toHaveLength(views);

  const tried = { node: 0, value: 3 };
  await host.demand("walk:try", { roundId, tried });
  await ada.until(() => tellings().length === 3);
  expect(tellings()[2]).toMatchObject({ roundId, tried });
  expect((await phoneOf(school, lesson, ada.token)).view.stage).toMatchObject({ phase: "revealed", tried });
  expect(ada.views).toHaveLength(views);

  await host.demand("session:configure", { resultsAtOnce: true });
  await ada.until(() => ada.view.stage.phase === "revealed" && ada.view.stage.tellsAt === 0);
});
