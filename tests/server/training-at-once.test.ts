// A training run while several things happen to its class in the same moment.

import { expect, it } from "vitest";
import { floatsOfText } from "../../lib/training/floats";
import { lessonWithRun } from "./support/lesson-with-run";
import { questionOf } from "./support/rounds";
import { moonsRun, storedRun } from "./support/runs";
import { phoneOf, projectorOf, studentOf } from "./support/screens";

const refusedWith = (refusal: string) => ({ ok: false, refusal });

it("acts on the step that the host saw: of two presses at once one moves the run", async () => {
  const { school, host, runId } = await lessonWithRun(moonsRun());
  const press = () => host.ask("training:advance", { runId, step: 0, steps: 100 });
  const outcomes = await Promise.all([press(), press(), press()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await storedRun(school, runId)).step).toBe(100);
  expect(await press()).toEqual(refusedWith("wrong-phase"));
});

it("says the same of a run in a view and in its news, whatever else changes meanwhile", async () => {
  const { school, lesson, host, runId } = await lessonWithRun();
  const ada = await studentOf(school, lesson, "Ada");
  const screens = [host, await projectorOf(school, lesson), ada];
  for (let step = 0; step < 12; step++) {
    await Promise.all([
      host.demand("training:advance", { runId, step, steps: 1 }),
      host.demand("session:configure", { speedBonus: step % 2 === 0 }),
      step === 6 && phoneOf(school, lesson, ada.token).then((late) => screens.push(late as never)),
    ]);
  }
  for (const screen of screens) {
    await screen.until(({ run }) => run?.training.step === 12);
    const said = new Map<number, unknown>();
    for (const { version, training } of [...screen.views, ...screen.runs]) {
      expect(said.get(version) ?? training).toEqual(training);
      said.set(version, training);
    }
  }
});

it("asks about the numbers that are on the screens, also when a weight is turned at that moment", async () => {
  const { school, lesson, host, runId } = await lessonWithRun();
  const question = { kind: "weight", about: "one", index: 0, taps: "sign", seconds: null } as const;
  let asked = 0;
  for (let value = 1; value <= 8; value++) {
    const [, outcome] = await Promise.all([
      value % 2 === 0 && host.ask("training:set-weight", { runId, step: 0, index: 0, value }),
      host.ask("training:ask", { runId, step: 0, question }),
    ]);
    if (!outcome.ok) expect(outcome).toEqual(refusedWith("wrong-phase"));
    const round = await school.db.prisma.round.findFirst({
      where: { sessionId: lesson.id, status: "open" },
      select: { id: true },
    });
    if (!round) continue;
    asked++;
    const { parameters } = await questionOf(school, round.id, "weight");
    expect(floatsOfText(parameters)).toEqual((await storedRun(school, runId)).parameters);
    await host.demand("item:skip", { position: null });
  }
  expect(asked).toBeGreaterThan(0);
});
