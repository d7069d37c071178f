// Rounds about the training run: each phone gets its own cards, answers are right in parts, and the run stands still meanwhile.

import { expect, it } from "vitest";
import { signOf } from "../../lib/micrograd/sign";
import type { Payload } from "../../lib/protocol";
import type { WeightSummary } from "../../lib/questions/weight/weight-question";
import type { HostView } from "../../lib/session/views";
import { TrainingRun } from "../../lib/training/training-run";
import { openSchool, type School, startClass } from "./support/classroom";
import { answersAt, closeAndReveal, questionOf, skipReading } from "./support/rounds";
import { cardsOf, lectureRun, startRun, train } from "./support/runs";
import { hostOf, phoneOf, projectorOf, type Screen, studentOf } from "./support/screens";

type Asked = Payload<"training:ask">["question"];

async function lessonWithRun(config = lectureRun()) {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  return { school, lesson, host, runId: await startRun(host, config) };
}

const asked = { kind: "weight", taps: "sign", seconds: null } as const;
const dealt = (perPhone: number) => ({ ...asked, about: "deal", perPhone }) as const;

async function ask(school: School, host: Screen<HostView>, question: Asked) {
  const { runId = "", step = 0 } = host.run?.training ?? {};
  await host.demand("training:ask", { runId, step, question });
  await host.inPhase("open");
  return skipReading(school, host);
}

const refusedWith = (refusal: string) => ({ ok: false, refusal });

it("deals each phone its own weights, grades each by its own, and earns points in parts", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const projector = await projectorOf(school, lesson);
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  const roundId = await ask(school, host, dealt(2));
  for (const phone of [ada, bo]) await phone.inPhase("open");
  const cards = [ada, bo].map(({ view }) => cardsOf(view.you));
  expect(new Set(cards.flat()).size).toBe(4);

  const [all = ""] = await answersAt(school, roundId, ada.joined.seat);
  await ada.demand("answer:submit", { roundId, part: 0, value: all });
  const [right = ""] = await answersAt(school, roundId, bo.joined.seat);
  await bo.demand("answer:submit", { roundId, part: 0, value: `${right[0]}?` });
  expect((await phoneOf(school, lesson, ada.token)).view.you?.own).toEqual(ada.view.you?.own);

  await closeAndReveal(school, host, roundId);
  for (const phone of [ada, bo]) await phone.inPhase("revealed");
  expect(ada.view.you).toMatchObject({ score: 100, outcome: { correct: true, points: 100 } });
  expect(bo.view.you).toMatchObject({ score: 50, outcome: { correct: false, credit: 0.5, points: 50 } });
  await projector.inPhase("revealed");
  const { signs } = (projector.view.tally?.summary ?? { signs: [] }) as WeightSummary;
  expect(signs.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count)).toBe(3);
});

it("tells host and big screen how often each weight was answered while nobody may know what was said", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const projector = await projectorOf(school, lesson);
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  const roundId = await ask(school, host, dealt(2));
  const { order } = await questionOf(school, roundId, "weight");
  const turns = (phone: typeof ada) => cardsOf(phone.view.you).map((index) => order.indexOf(index));
  const [all = ""] = await answersAt(school, roundId, ada.joined.seat);
  await ada.inPhase("open");
  await ada.demand("answer:submit", { roundId, part: 0, value: all });
  const [open = ""] = await answersAt(school, roundId, bo.joined.seat);
  await bo.demand("answer:submit", { roundId, part: 0, value: `${open[0]}?` });
  const answered = new Set([...turns(ada), turns(bo)[0]]);
  const dealtTo = new Set([...turns(ada), ...turns(bo)]);
  const count = (among: Set<number | undefined>) => order.map((_, turn) => (among.has(turn) ? 1 : 0));
  const progress = { dealt: count(dealtTo), answered: count(answered) };
  for (const screen of [host, projector]) {
    await screen.until(({ tallies }) => tallies.at(-1)?.answered === 2);
    expect(screen.tallies.at(-1)).toEqual({ roundId, answered: 2, present: 2, progress });
  }
  // Whoever comes now is told as well, and no phone is.
  const late = await projectorOf(school, lesson);
  await late.inPhase("open");
  expect(late.view.tally).toMatchObject({ progress });
  await closeAndReveal(school, host, roundId);
  await projector.inPhase("revealed");
  expect(projector.view.tally?.progress).toBeUndefined();
  for (const phone of [ada, bo]) expect(JSON.stringify(phone.heard)).not.toContain('"progress"');
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
    const roundId = await ask(school, host, { ...asked, about: "pick", which });
    const [index] = (await questionOf(school, roundId, "weight")).order;
    expect(isAsked[which]?.(index ?? -1)).toBe(true);
    await host.demand("item:skip", { position: null });
    await host.inPhase("lobby");
  }
});

it("asks about two taps, and lets the class vote again", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const ada = await studentOf(school, lesson, "Ada");
  const first = await ask(school, host, { ...asked, about: "one", index: 3, taps: "sign-and-turn" });
  await ada.demand("answer:submit", { roundId: first, part: 0, value: "0 0" });
  await host.demand("round:close", { roundId: first });
  await host.demand("round:revote", { roundId: first });
  await ada.until(({ views }) => {
    const stage = views.at(-1)?.stage;
    return stage?.phase === "open" && stage.round.id !== first;
  });
  expect(cardsOf(ada.view.you)).toHaveLength(1);
});

it("stands still while its question is open, and goes on after it", async () => {
  const { school, host, runId } = await lessonWithRun();
  const roundId = await ask(school, host, { ...asked, about: "one", index: 0 });
  expect(await host.ask("training:advance", { runId, step: 0, steps: 1 })).toEqual(
    refusedWith("wrong-phase"),
  );
  await closeAndReveal(school, host, roundId);
  await train(host, 1);
});

it("refuses by name a weight that is not there, and a step that has passed", async () => {
  const { host, runId } = await lessonWithRun();
  await train(host, 1);
  const question = { ...asked, about: "one", index: 41 } as const;
  expect(await host.ask("training:ask", { runId, step: 1, question })).toEqual(refusedWith("no-such-weight"));
  expect(await host.ask("training:ask", { runId, step: 0, question })).toEqual(refusedWith("wrong-phase"));
  const none = { ...asked, about: "pick", which: "zero" } as const;
  expect(await host.ask("training:ask", { runId, step: 1, question: none })).toEqual(
    refusedWith("no-zero-weight"),
  );
});
