// Rounds about the training run: each phone gets its own cards, answers are right in parts, and the run stands still meanwhile.

import { expect, it } from "vitest";
import type { Payload } from "../../lib/protocol";
import { kindOf } from "../../lib/questions/kinds";
import { signOf } from "../../lib/micrograd/sign";
import type { HostView } from "../../lib/session/views";
import { TrainingRun } from "../../lib/training/training-run";
import { frozenQuestion } from "../../server/store/rounds";
import { openSchool, type School, startClass } from "./support/classroom";
import { closeAndReveal, skipReading } from "./support/rounds";
import { lectureRun, startRun, train } from "./support/runs";
import { hostOf, phoneOf, projectorOf, type Screen, studentOf } from "./support/screens";

type Asked = Payload<"training:ask">;

async function lessonWithRun(config = lectureRun()) {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  return { school, lesson, host, runId: await startRun(host, config) };
}

async function ask(
  school: School,
  host: Screen<HostView>,
  about: Asked["about"],
  taps: Asked["taps"] = "sign",
) {
  const { runId = "", step = 0 } = host.run?.training ?? {};
  await host.demand("training:ask", { runId, step, about, taps, seconds: null });
  await host.inPhase("open");
  return skipReading(school, host);
}

const refusedWith = (refusal: string) => ({ ok: false, refusal });

it("deals each phone its own weights, grades each by its own, and earns points in parts", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const projector = await projectorOf(school, lesson);
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  const guest = await phoneOf(school, lesson);
  const roundId = await ask(school, host, { kind: "deal", perPhone: 2 });
  for (const phone of [ada, bo, guest]) await phone.inPhase("open");
  const cards = [ada, bo].map(({ view }) => view.you?.cards?.map(({ index }) => index) ?? []);
  expect(new Set(cards.flat()).size).toBe(4);
  expect(guest.view.you).toBeNull();

  const question = await frozenQuestion(school.db.prisma, roundId);
  if (question?.kind !== "weight") throw new Error("The round is not about weights.");
  const { answerBy } = kindOf(question);
  await ada.demand("answer:submit", { roundId, value: answerBy(question, 0, (right) => right) });
  const half = `${answerBy(question, 1, (right) => right)[0]}?`;
  await bo.demand("answer:submit", { roundId, value: half });
  expect((await phoneOf(school, lesson, ada.token)).view.you?.cards).toEqual(ada.view.you?.cards);

  await closeAndReveal(host, roundId);
  for (const phone of [ada, bo]) await phone.inPhase("revealed");
  expect(ada.view.you).toMatchObject({ score: 100, outcome: { correct: true, points: 100 } });
  expect(bo.view.you).toMatchObject({ score: 50, outcome: { correct: false, points: 50 } });
  await projector.inPhase("revealed");
  const votes = Object.values(projector.view.tally?.votes ?? {});
  expect(votes.reduce((sum, count) => sum + count)).toBe(3);
});

it("picks the weight with the largest, the smallest or no blame at all", async () => {
  const { school, host } = await lessonWithRun(lectureRun({ activation: "relu", hidden: [16] }));
  const network = new TrainingRun(host.run?.config ?? lectureRun());
  const picture = network.picture(network.start());
  const gradient = picture.ok ? picture.value.gradient : new Float64Array();
  const sizes = [...gradient].map(Math.abs);
  const isAsked: Record<string, (index: number) => boolean> = {
    largest: (index) => sizes[index] === Math.max(...sizes),
    smallest: (index) => sizes[index] === Math.min(...sizes.filter((size) => size > 1e-9)),
    zero: (index) => signOf(gradient[index] ?? 1) === "0",
    random: (index) => index in sizes,
  };
  for (const which of ["largest", "smallest", "zero", "random"] as const) {
    const roundId = await ask(school, host, { kind: "pick", which });
    const question = await frozenQuestion(school.db.prisma, roundId);
    const [index] = question?.kind === "weight" ? question.order : [];
    expect(isAsked[which]?.(index ?? -1)).toBe(true);
    await host.demand("round:skip", { position: null });
    await host.inPhase("lobby");
  }
});

it("asks about two taps, and lets the class vote again", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const ada = await studentOf(school, lesson, "Ada");
  const first = await ask(school, host, { kind: "one", index: 3 }, "sign-and-turn");
  await ada.demand("answer:submit", { roundId: first, value: "0 0" });
  await host.demand("round:close", { roundId: first });
  await host.demand("round:revote", { roundId: first });
  await ada.until(({ views }) => {
    const stage = views.at(-1)?.stage;
    return stage?.phase === "open" && stage.round.revoteOf === first;
  });
  expect(ada.view.you?.cards).toHaveLength(1);
});

it("stands still while its question is open, and goes on after it", async () => {
  const { school, host, runId } = await lessonWithRun();
  const roundId = await ask(school, host, { kind: "one", index: 0 });
  expect(await host.ask("training:advance", { runId, step: 0, steps: 1 })).toEqual(
    refusedWith("wrong-phase"),
  );
  await closeAndReveal(host, roundId);
  await train(host, 1);
});

it("refuses by name a weight that is not there, and a step that has passed", async () => {
  const { host, runId } = await lessonWithRun();
  await train(host, 1);
  const about = { kind: "one", index: 41 } as const;
  const rest = { runId, taps: "sign", seconds: null } as const;
  expect(await host.ask("training:ask", { ...rest, step: 1, about })).toEqual(refusedWith("no-such-weight"));
  expect(await host.ask("training:ask", { ...rest, step: 0, about })).toEqual(refusedWith("wrong-phase"));
  const none = { kind: "pick", which: "zero" } as const;
  expect(await host.ask("training:ask", { ...rest, step: 1, about: none })).toEqual(
    refusedWith("no-zero-weight"),
  );
});
