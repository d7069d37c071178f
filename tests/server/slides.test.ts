// A slide in the programme: shown on every screen, answered by nobody, and gone without a trace.

import { expect, it } from "vitest";
import type { Slide } from "../../lib/questions/slide";
import { openSchool, startClass } from "./support/classroom";
import { multiplication } from "./support/multiplication";
import { closeAndReveal, openRound } from "./support/rounds";
import { lectureRun, startRun } from "./support/runs";
import { hostOf, phoneOf, projectorOf, studentOf } from "./support/screens";
import { wholeResults } from "./support/whole-results";

const slide: Slide = {
  kind: "slide",
  title: { en: "Blame flows back", zh: "锅往回传" },
  text: { en: "Each edge hands a part of it on." },
  picture: { kind: "graph", expression: "a = 2\nb = 3\nL = a * b", target: "a" },
};

const refusedWith = (refusal: string) => ({ ok: false, refusal });

async function lessonWithSlide() {
  const school = await openSchool();
  const lesson = await startClass(school, [slide, multiplication()]);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  return { school, lesson, host, ada };
}

const shown = {
  phase: "slide",
  position: 0,
  slide: { title: slide.title, text: slide.text, picture: { kind: "graph", target: 0 } },
};

it("is shown on all screens alike, and on those that come late or come back", async () => {
  const { school, lesson, host, ada } = await lessonWithSlide();
  const projector = await projectorOf(school, lesson);
  expect(host.view).toMatchObject({ items: 2, questions: 1, next: 0, upcoming: { of: "slide" } });
  await host.demand("item:open", { position: 0 });
  for (const screen of [host, projector, ada]) await screen.until(({ view }) => view.stage.phase === "slide");
  const late = await studentOf(school, lesson, "Late");
  const back = await phoneOf(school, lesson, ada.token);
  for (const { view } of [host, projector, ada, late, back]) expect(view.stage).toMatchObject(shown);
  expect(host.view).toMatchObject({ next: 1, tally: null, upcoming: { of: "question", number: 1 } });
  expect(back.view.you).toMatchObject({ nickname: "Ada", said: null, own: null, outcome: null });
});

it("has the number that the host holds on the big screen, also on one that comes back, and on no phone", async () => {
  const { school, lesson, host, ada } = await lessonWithSlide();
  const projector = await projectorOf(school, lesson);
  await host.demand("item:open", { position: 0 });
  await ada.inPhase("slide");
  const tried = { node: 1, value: 3.5 };
  await host.demand("slide:try", { position: 0, tried });
  await projector.until(({ view }) => view.stage.phase === "slide" && view.stage.tried?.value === 3.5);
  for (const screen of [host, await projectorOf(school, lesson)])
    expect(screen.view.stage).toMatchObject({ phase: "slide", tried });
  const back = await phoneOf(school, lesson, ada.token);
  for (const phone of [ada, back]) expect(phone.view.stage).not.toHaveProperty("tried");

  await host.demand("slide:try", { position: 0, tried: null });
  await projector.until(({ view }) => view.stage.phase === "slide" && !view.stage.tried);
  await host.demand("item:open", { position: 1 });
  expect(await host.ask("slide:try", { position: 0, tried })).toEqual(refusedWith("wrong-phase"));
});

it("takes no answer, and pressing twice shows it once", async () => {
  const { school, host, ada, lesson } = await lessonWithSlide();
  const outcomes = [1, 2].map(() => host.ask("item:open", { position: 0 }));
  expect((await Promise.all(outcomes)).every(({ ok }) => ok)).toBe(true);
  await ada.inPhase("slide");
  expect(await ada.ask("answer:submit", { roundId: "slide", part: 0, value: "+" })).toEqual(
    refusedWith("round-not-open"),
  );
  expect(await school.db.prisma.round.count({ where: { sessionId: lesson.id } })).toBe(0);
});

it("makes way for the question after it, which is number one", async () => {
  const { school, host, ada, lesson } = await lessonWithSlide();
  await host.demand("item:open", { position: 0 });
  await ada.inPhase("slide");
  const roundId = await openRound(school, host);
  await ada.inPhase("open");
  expect(ada.view.stage).toMatchObject({ round: { number: 1 } });
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await closeAndReveal(school, host, roundId);
  const results = await wholeResults(school.db, lesson.ownerId, lesson.id);
  expect(results?.rounds.map(({ id }) => id)).toEqual([roundId]);
});

it("is skipped while it is shown, and before it is", async () => {
  const { host, ada } = await lessonWithSlide();
  await host.demand("item:open", { position: 0 });
  await ada.inPhase("slide");
  await host.demand("item:skip", { position: 0 });
  await ada.inPhase("lobby");
  expect(ada.view.next).toBe(1);

  const other = await lessonWithSlide();
  await other.host.demand("item:skip", { position: 0 });
  await other.ada.until(({ view }) => view.next === 1);
  expect(other.ada.view.stage).toEqual({ phase: "lobby" });
});

it("makes way for the network, and the network for it", async () => {
  const { host, ada } = await lessonWithSlide();
  const runId = await startRun(host, lectureRun());
  await host.demand("item:open", { position: 0 });
  await ada.inPhase("slide");
  await host.demand("training:show", { runId, step: 0, stage: "forward" });
  await ada.inPhase("lobby");
  await ada.until(({ run }) => run?.training.stage === "forward");
});
