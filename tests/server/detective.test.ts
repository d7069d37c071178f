// The zero_grad detective: the line goes in secret, the run goes wrong as it should, and the class is shown only true numbers.

import { describe, expect, it } from "vitest";
import type { Payload } from "../../lib/protocol";
import { bug } from "../../lib/questions/bug/bug";
import { stepOf } from "../../lib/questions/bug/bug-options";
import type { BugQuestion, BugSummary } from "../../lib/questions/bug/bug-question";
import type { HostView } from "../../lib/session/views";
import { floatsOf } from "../../lib/training/floats";
import { forgetZeroGrad } from "../../lib/training/run-numbers";
import { TrainingRun } from "../../lib/training/training-run";
import { dialects } from "../setup/fresh-database";
import { openSchool, type School, startClass } from "./support/classroom";
import { closeAndReveal, questionOf, skipReading } from "./support/rounds";
import { lectureRun, moonsRun, rewind, startRun, storedRun, train } from "./support/runs";
import { hostOf, projectorOf, type Screen, studentOf } from "./support/screens";

async function lessonWithRun(config = lectureRun(), dialect = dialects[0]) {
  const school = await openSchool({ dialect });
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  return { school, lesson, host, runId: await startRun(host, config) };
}

const refusedWith = (refusal: string) => ({ ok: false, refusal });

async function forget(host: Screen<HostView>, forgotten: boolean): Promise<void> {
  const { runId = "", step = 0 } = host.run?.training ?? {};
  await host.demand("training:forget", { runId, step, forgotten });
  await host.until(({ view }) => (view.forgottenAt !== null) === forgotten);
}

type Asked = Extract<Payload<"training:ask">["question"], { kind: "bug" }>;
type Case = Pick<Asked, "of" | "asks">;
const asked = (about: Case): Asked => ({ kind: "bug", ...about, seconds: null });

async function investigate(school: School, host: Screen<HostView>, about: Case): Promise<BugQuestion> {
  const { runId = "", step = 0 } = host.run?.training ?? {};
  await host.demand("training:ask", { runId, step, question: asked(about) });
  await host.inPhase("open");
  return questionOf(school, await skipReading(school, host), "bug");
}

const countsIn = ({ tally }: HostView) => (tally?.summary as BugSummary | undefined)?.counts ?? [];

describe.each(dialects)("on %s", (dialect) => {
  it("piles gradients up from the step where the line went, also over a rewind, until it is put back", async () => {
    const { school, host, runId } = await lessonWithRun(moonsRun(), dialect);
    await train(host, 7);
    await forget(host, true);
    expect(host.view.forgottenAt).toBe(7);
    await train(host, 150);

    const network = new TrainingRun(moonsRun());
    const buggy = network.advance(forgetZeroGrad(network.advance(network.start(), 7).state), 150);
    const stored = await storedRun(school, runId);
    expect(stored.parameters).toEqual(buggy.state.parameters);
    expect([...stored.losses].slice(7)).toEqual(buggy.losses);

    await rewind(host, 60);
    await rewind(host, 157);
    expect(await storedRun(school, runId)).toEqual(stored);
    await forget(host, false);
    await rewind(host, 20);
    expect(host.view.forgottenAt).toBeNull();
    expect(host.run?.losses).toHaveLength(20);
    await train(host, 5);
    const clean = network.advance({ ...buggyAt(network, 7, 20), forgotten: null }, 5).state;
    expect((await storedRun(school, runId)).parameters).toEqual(clean.parameters);
    await rewind(host, 3);
    await rewind(host, 25);
    expect((await storedRun(school, runId)).parameters).toEqual(clean.parameters);
  });

  it("is undone by going back to before it", async () => {
    const { school, host, runId } = await lessonWithRun(lectureRun(), dialect);
    await train(host, 4);
    await forget(host, true);
    await train(host, 4);
    await rewind(host, 3);
    await host.until(({ view }) => view.forgottenAt === null);
    await train(host, 5);
    const network = new TrainingRun(lectureRun());
    expect((await storedRun(school, runId)).parameters).toEqual(
      network.advance(network.start(), 8).state.parameters,
    );
  });
});

const buggyAt = (network: TrainingRun, since: number, step: number) =>
  network.advance(forgetZeroGrad(network.advance(network.start(), since).state), step - since).state;

it("tells only the host; the other screens see the numbers alone", async () => {
  const { school, lesson, host } = await lessonWithRun();
  const [projector, phone] = [await projectorOf(school, lesson), await studentOf(school, lesson, "Ada")];
  await train(host, 2);
  for (const screen of [projector, phone]) await screen.until(({ run }) => run?.training.step === 2);
  await forget(host, true);
  await train(host, 6);
  const late = await studentOf(school, lesson, "Late");
  for (const screen of [projector, phone, late]) {
    await screen.until(({ run }) => run?.training.step === 8);
    // That a detective may be asked of any run is no secret; that this one has a case is.
    const heard = JSON.stringify(screen.heard).replaceAll(JSON.stringify(screen.view.kinds), "");
    expect(heard).not.toMatch(/forg[eo]t|leftover|bug/i);
  }
  expect(projector.run?.training).toMatchObject({ stage: "update", step: 8 });
  const back = await hostOf(school, lesson);
  expect(back.view.forgottenAt).toBe(2);
});

it("shows at the backward stage the gradient that the update goes by", async () => {
  const { school, lesson, host, runId } = await lessonWithRun();
  const phone = await studentOf(school, lesson, "Ada");
  await forget(host, true);
  await train(host, 1);
  for (const stage of ["forward", "loss", "backward"] as const)
    await host.demand("training:show", { runId, step: 1, stage });
  await phone.until(({ run }) => run?.training.stage === "backward");
  const shown = floatsOf(phone.runs.at(-1)?.gradient ?? new Uint8Array());
  const network = new TrainingRun(lectureRun());
  const gradient = network.blameAt(buggyAt(network, 0, 1));
  expect(gradient).toEqual({ ok: true, value: shown });
  await train(host, 1);
  await phone.until(({ run }) => run?.training.step === 2);
  expect(phone.runs.at(-1)).not.toHaveProperty("gradient");
});

it("puts the class's own run beside what it would have been with the line", async () => {
  const { school, lesson, host, runId } = await lessonWithRun();
  const [projector, ada] = [await projectorOf(school, lesson), await studentOf(school, lesson, "Ada")];
  await train(host, 5);
  await forget(host, true);
  await train(host, 12);
  const question = await investigate(school, host, { of: "run", asks: "when" });
  const { evidence } = question;
  expect(evidence).toMatchObject({ of: "run", from: 2 });
  const shown = (losses: Iterable<number>) => Array.from(losses, (loss) => Number(loss.toFixed(4)));
  const network = new TrainingRun(lectureRun());
  expect(evidence.clean).toEqual(shown(network.advance(network.start(), 17).losses.slice(2)));
  expect(evidence.buggy).toEqual(shown((await storedRun(school, runId)).losses.subarray(2)));

  const { right } = bug.reveal(question);
  const at = stepOf(right) - evidence.from;
  expect(question.options).toContain(right);
  expect(evidence.clean.slice(0, at)).toEqual(evidence.buggy.slice(0, at));
  expect(evidence.clean[at]).not.toBe(evidence.buggy[at]);
  await projector.inPhase("open");
  expect(projector.view.stage).toMatchObject({ round: { shown: { reveal: null } } });

  const { roundId } = host.view.tally ?? { roundId: "" };
  await ada.inPhase("open");
  await ada.demand("answer:submit", { roundId, part: 0, value: right });
  await closeAndReveal(school, host, roundId);
  await ada.inPhase("revealed");
  expect(ada.view.you?.outcome).toMatchObject({ correct: true, points: 100 });
  await host.until(({ view }) => countsIn(view)[question.options.indexOf(right)] === 1);
});

it("compares losses over all samples where the steps themselves took batches", async () => {
  const config = { ...lectureRun(), batch: { kind: "mini" as const, size: 2 } };
  const { school, host } = await lessonWithRun(config);
  await train(host, 5);
  await forget(host, true);
  await train(host, 12);
  const { evidence } = await investigate(school, host, { of: "run", asks: "when" });
  const network = new TrainingRun(config);
  const lossAt = (step: number, since: number) => {
    const { parameters } = buggyAt(network, since, step);
    return Number(network.evaluate(parameters).loss.toFixed(4));
  };
  const steps = Array.from({ length: 15 }, (_, i) => 2 + i);
  expect(evidence).toMatchObject({
    from: 2,
    clean: steps.map((step) => lossAt(step, step)),
    buggy: steps.map((step) => lossAt(step, Math.min(step, 5))),
  });
});

it("puts a weight that was turned by hand on both sides, so that only the line tells them apart", async () => {
  const { school, host, runId } = await lessonWithRun();
  await forget(host, true);
  await train(host, 6);
  await host.demand("training:set-weight", { runId, step: 6, index: 40, value: 1.5 });
  await host.until(({ view }) => view.forgottenAt === 6);
  const edited = await storedRun(school, runId);
  await train(host, 8);
  const { evidence } = await investigate(school, host, { of: "run", asks: "when" });
  expect(evidence.from).toBe(3);
  const network = new TrainingRun(lectureRun());
  const start = { step: 6, parameters: edited.parameters, forgotten: null };
  const shown = (losses: readonly number[]) => losses.map((loss) => Number(loss.toFixed(4)));
  expect(evidence.clean.slice(3)).toEqual(shown(network.advance(start, 8).losses));
  expect(evidence.buggy.slice(3)).toEqual(shown(network.advance(forgetZeroGrad(start), 8).losses));
});

it("has a case that always shows the bug, and one where the bug is ahead", async () => {
  const { school, host } = await lessonWithRun();
  const knob = await investigate(school, host, { of: "knob", asks: "line" });
  expect(knob.evidence.buggy.slice(0, 8)).toEqual([0, 0.6, 1.68, 3.024, 4.3632, 5.4298, 6.0104, 5.9889]);
  expect(knob.evidence.clean.slice(0, 5)).toEqual([0, 0.6, 1.08, 1.464, 1.7712]);
  await host.demand("item:skip", { position: null });
  await host.inPhase("lobby");
  const twist = await investigate(school, host, { of: "twist", asks: "why" });
  expect(twist.evidence.buggy.at(-1)).toBeLessThan(twist.evidence.clean.at(-1) ?? 0);
});

it("claims nothing that the numbers do not show", async () => {
  const { host, runId } = await lessonWithRun();
  const ask = (about: Case) => host.ask("training:ask", { runId, step: 0, question: asked(about) });
  expect(await ask({ of: "run", asks: "line" })).toEqual(refusedWith("nothing-forgotten"));
  await forget(host, true);
  expect(await ask({ of: "run", asks: "when" })).toEqual(refusedWith("no-difference"));
  expect(await ask({ of: "knob", asks: "why" })).toEqual(refusedWith("bug-not-ahead"));
});
