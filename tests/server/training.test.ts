// A training run inside a class: the loop step by step, rewinding, trouble, who may drive it and who sees what of it.

import { describe, expect, it } from "vitest";
import { MAX_STEPS_AT_ONCE } from "../../lib/protocol";
import type { RunNews } from "../../lib/session/views";
import { MAX_STEPS } from "../../lib/training/limits";
import { readRuns } from "../../server/store/runs";
import { dialects } from "../setup/fresh-database";
import { startClass } from "./support/classroom";
import { lessonWithRun } from "./support/lesson-with-run";
import { closeAndReveal, openRound } from "./support/rounds";
import { lectureRun, moonsRun, rewind, startRun, steady, storedRun, train } from "./support/runs";
import { hostOf, phoneOf, projectorOf, studentOf } from "./support/screens";
import { newTeacher } from "./teacher-database";

const refusedWith = (refusal: string) => ({ ok: false, refusal });

describe.each(dialects)("on %s", (dialect) => {
  it("goes through the four moments of a step, on all three screens", async () => {
    const { school, lesson, host, runId } = await lessonWithRun(lectureRun(), dialect);
    const projector = await projectorOf(school, lesson);
    const phone = await studentOf(school, lesson, "Ada");
    expect(host.run).toMatchObject({
      training: { step: 0, stage: null, trouble: null },
      config: lectureRun(),
    });
    for (const stage of ["forward", "loss", "backward"] as const) {
      await host.demand("training:show", { runId, step: 0, stage });
      for (const screen of [projector, phone]) await screen.until(({ run }) => run?.training.stage === stage);
    }
    await host.demand("training:advance", { runId, step: 0, steps: 1 });
    for (const screen of [host, projector, phone]) {
      await screen.until(({ run }) => run?.training.step === 1);
      expect(screen.run?.training.stage).toBe("update");
      expect(screen.run?.losses).toHaveLength(1);
      expect(screen.run?.parameters).toEqual((await storedRun(school, runId)).parameters);
    }
  });

  it("replays a rewound run bit for bit, and trains on from there as it did before", async () => {
    const { school, host, runId } = await lessonWithRun(moonsRun(), dialect);
    await train(host, 130);
    const at130 = await storedRun(school, runId);
    await train(host, 120);
    const at250 = await storedRun(school, runId);
    expect(at250.losses).toHaveLength(250);

    await rewind(host, 130);
    expect(await storedRun(school, runId)).toEqual({ ...at250, step: 130, parameters: at130.parameters });
    await train(host, 120);
    expect(await storedRun(school, runId)).toEqual(at250);
    await rewind(host, 0);
    await rewind(host, 250);
    expect(await storedRun(school, runId)).toEqual(at250);
  });

  it("keeps a weight that the host set, also on the way back to that step", async () => {
    const { school, host, runId } = await lessonWithRun(lectureRun(), dialect);
    await train(host, 20);
    await rewind(host, 10);
    await host.demand("training:set-weight", { runId, step: 10, index: 3, value: 0.25 });
    const edited = await storedRun(school, runId);
    expect(edited.parameters[3]).toBe(0.25);
    expect(edited.losses).toHaveLength(10);
    await host.until(({ run }) => run?.losses.length === 10);
    await train(host, 10);
    const after = await storedRun(school, runId);
    await rewind(host, 10);
    expect((await storedRun(school, runId)).parameters).toEqual(edited.parameters);
    await train(host, 10);
    expect(await storedRun(school, runId)).toEqual(after);
  });

  it("resets to the weights that the seed gave, whatever was set by hand", async () => {
    const { school, host, runId } = await lessonWithRun(lectureRun(), dialect);
    const first = (await storedRun(school, runId)).parameters;
    await host.demand("training:set-weight", { runId, step: 0, index: 0, value: 5 });
    await train(host, 3);
    await host.demand("training:reset", { runId, step: 3 });
    expect(await storedRun(school, runId)).toEqual({
      step: 0,
      parameters: first,
      losses: new Float64Array(),
    });
    await host.until(({ run }) => run?.training.step === 0 && run.losses.length === 0);
    await train(host, 1);
    await rewind(host, 0);
    expect((await storedRun(school, runId)).parameters).toEqual(first);
  });

  it("stops where a number stops being one, keeps the last good weights and goes back from there", async () => {
    const { school, host, runId } = await lessonWithRun(
      lectureRun({ learningRate: steady(10), linearOutput: true, activation: "relu" }),
      dialect,
    );
    await host.demand("training:advance", { runId, step: 0, steps: 250 });
    await host.until(({ run }) => Boolean(run?.training.trouble));
    const stuck = await storedRun(school, runId);
    expect(stuck.step).toBeLessThan(250);
    expect(host.run?.training).toMatchObject({ step: stuck.step, trouble: { step: stuck.step } });
    expect([...stuck.parameters].every(Number.isFinite)).toBe(true);
    expect([...stuck.losses].every(Number.isFinite)).toBe(true);
    await rewind(host, 0);
    expect(host.run?.training.trouble).toBeNull();
  });

  it("is read afterwards by its teacher, run by run, and by nobody else", async () => {
    const { school, lesson, host, runId } = await lessonWithRun(lectureRun(), dialect);
    await train(host, 5);
    const second = await startRun(host, moonsRun());
    await host.demand("session:end", {});
    const { db } = school;
    const runs = await readRuns(db, lesson.ownerId, lesson.id);
    expect(runs.map(({ id, step, config }) => ({ id, step, config }))).toEqual([
      { id: runId, step: 5, config: lectureRun() },
      { id: second, step: 0, config: moonsRun() },
    ]);
    expect(runs[0]?.losses).toHaveLength(5);
    expect(await readRuns(db, await newTeacher(db), lesson.id)).toEqual([]);
  });
});

it("sends a phone that comes back everything at once, and then only what is new, in binary", async () => {
  const { school, lesson, host } = await lessonWithRun(moonsRun());
  await train(host, 50);
  const ada = await studentOf(school, lesson, "Ada");
  await ada.until(({ run }) => run !== null);
  expect(ada.run).toMatchObject({ config: moonsRun(), training: { step: 50 } });
  expect(ada.run?.losses).toHaveLength(50);
  expect(ada.runs[0]?.parameters).toBeInstanceOf(Buffer);

  await train(host, 10);
  await ada.until(({ run }) => run?.training.step === 60);
  expect(ada.runs.at(-1)).toMatchObject({ lossesFrom: 50 });
  expect(ada.runs.at(-1)).not.toHaveProperty("config");
  expect(ada.run).toEqual({ ...host.run });
  ada.socket.disconnect();
  const back = await phoneOf(school, lesson, ada.token);
  await back.until(({ run }) => run !== null);
  expect(back.run).toEqual({ ...host.run });
});

it("adds up to the same losses on every screen, however fast the host goes back and forth", async () => {
  const { school, lesson, host, runId } = await lessonWithRun(lectureRun());
  const phone = await studentOf(school, lesson, "Ada");
  let step = 0;
  for (const [request, size] of [
    ["on", 60],
    ["back", 20],
    ["on", 30],
    ["on", 5],
    ["back", 0],
    ["on", 12],
  ] as const) {
    if (request === "on") await host.demand("training:advance", { runId, step, steps: size });
    else await host.demand("training:rewind", { runId, step, to: size });
    step = request === "on" ? step + size : size;
  }
  for (const screen of [host, phone]) {
    await screen.until(({ run }) => run?.training.step === 12 && run.losses.length === 12);
    expect(Float64Array.from(screen.run?.losses ?? [])).toEqual((await storedRun(school, runId)).losses);
  }
});

it("plays to phones at most twice a second, and to the projector four times", async () => {
  const { school, lesson, host } = await lessonWithRun(lectureRun());
  const [projector, phone] = [await projectorOf(school, lesson), await studentOf(school, lesson, "Ada")];
  for (const screen of [projector, phone]) await screen.until(({ run }) => run !== null);
  for (const screen of [projector, phone]) screen.heard.length = 0;
  const start = Date.now();
  await train(host, 2_000);
  for (const screen of [projector, phone]) await screen.until(({ run }) => run?.training.step === 2_000);
  const seconds = (Date.now() - start) / 1_000;
  const heard = (screen: { heard: { event: string }[] }) => screen.heard.map(({ event }) => event);
  const newsTo = (screen: { heard: { event: string }[] }) =>
    heard(screen).filter((event) => event === "run").length;
  expect([...heard(projector), ...heard(phone)]).not.toContain("view");
  expect(newsTo(projector)).toBeLessThanOrEqual(4 * seconds + 2);
  expect(newsTo(phone)).toBeLessThanOrEqual(2 * seconds + 2);
});

it("sends a phone no more than four kilobytes a second of a run that plays", async () => {
  const { school, lesson, host, runId } = await lessonWithRun(moonsRun());
  const phone = await studentOf(school, lesson, "Ada");
  await phone.until(({ run }) => run !== null);
  const start = Date.now();
  const from = phone.heard.length;
  for (let step = 0; step < 100; step += 10) {
    await host.demand("training:advance", { runId, step, steps: 10 });
    await host.until(({ run }) => run?.training.step === step + 10);
  }
  await phone.until(({ run }) => run?.training.step === 100);
  const seconds = (Date.now() - start) / 1_000;
  const sizes = phone.heard.slice(from).flatMap(({ event, carried: [news] }) => {
    if (event !== "run") return [];
    const { parameters, losses, ...rest } = news as RunNews;
    return [parameters.byteLength + losses.byteLength + JSON.stringify(rest).length];
  });
  // The first comes at once, and has room in four kilobytes a second.
  const later = sizes.slice(1).reduce((sum, size) => sum + size, 0);
  expect(later).toBeLessThanOrEqual(3_700 * seconds);
  expect(sizes.length).toBeGreaterThan(1);
});

it("goes on under the same numbers once a round about something else is over", async () => {
  const { school, lesson, host, runId } = await lessonWithRun();
  await train(host, 4);
  const roundId = await openRound(school, host);
  expect(await host.ask("training:advance", { runId, step: 4, steps: 1 })).toEqual(
    refusedWith("wrong-phase"),
  );
  expect((await storedRun(school, runId)).step).toBe(4);
  await closeAndReveal(school, host, roundId);
  const projector = await projectorOf(school, lesson);
  expect(projector.view).toMatchObject({ stage: { phase: "revealed" }, training: { step: 4 } });
  await train(host, 1);
  await projector.inPhase("lobby");
  expect(projector.view.training).toMatchObject({ step: 5, stage: "update" });
});

it("leaves the screens when the host says so, and a new one takes its place", async () => {
  const { school, lesson, host, runId } = await lessonWithRun();
  await host.demand("training:leave", { runId });
  await host.until(({ view }) => view.training === null);
  const projector = await projectorOf(school, lesson);
  expect(projector.view.training).toBeNull();
  expect(projector.runs).toEqual([]);
  const next = await startRun(host, moonsRun());
  expect(next).not.toBe(runId);
  await projector.until(({ run }) => run?.training.runId === next);
  expect(projector.run?.losses).toEqual([]);
});

it("obeys the teacher of its class alone", async () => {
  const { school, lesson, runId } = await lessonWithRun();
  const colleague = await hostOf(school, await startClass(school));
  expect(await colleague.ask("training:advance", { runId, step: 0, steps: 1 })).toEqual(
    refusedWith("no-such-run"),
  );
  expect(await colleague.ask("training:show", { runId, step: 0, stage: "forward" })).toEqual(
    refusedWith("no-such-run"),
  );
  const student = await studentOf(school, lesson, "Ada");
  expect(await student.ask("training:advance", { runId, step: 0, steps: 1 })).toEqual(
    refusedWith("not-allowed"),
  );
  expect((await storedRun(school, runId)).step).toBe(0);
});

it("refuses by name what is too large, too long or not there", async () => {
  const { school, host, runId } = await lessonWithRun();
  const start = (config: ReturnType<typeof lectureRun>) =>
    host.ask("training:start", { config, instead: runId });
  expect(await start(lectureRun({ hidden: [64, 64] }))).toEqual(refusedWith("too-many-parameters"));
  expect(await start(moonsRun({ data: { kind: "spiral", n: 501, noise: 0 } }))).toEqual(
    refusedWith("too-many-samples"),
  );
  const shown = { runId, step: 0 };
  expect(await host.ask("training:rewind", { ...shown, to: 1 })).toEqual(refusedWith("no-such-step"));
  expect(await host.ask("training:set-weight", { ...shown, index: 41, value: 0 })).toEqual(
    refusedWith("no-such-weight"),
  );
  expect(await host.ask("training:advance", { ...shown, steps: MAX_STEPS_AT_ONCE + 1 })).toEqual(
    refusedWith("bad-request"),
  );
  await school.db.prisma.trainingRun.update({ where: { id: runId }, data: { step: MAX_STEPS } });
  expect(await host.ask("training:advance", { runId, step: MAX_STEPS, steps: 1 })).toEqual(
    refusedWith("too-many-steps"),
  );
});
