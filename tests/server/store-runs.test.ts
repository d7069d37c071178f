// What the store promises of training runs, held against real SQLite and real PostgreSQL, and against the simulator's store.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { trainingOf } from "../../lib/session/training-state";
import { type RunMove, startingAgain } from "../../lib/training/run-move";
import type { RunNumbers } from "../../lib/training/run-numbers";
import { command } from "../../server/store/command";
import type { Database } from "../../server/store/database";
import { checkpointBefore, currentRun, readVoteRecords, readVotesShown } from "../../server/store/runs";
import { readSnapshot } from "../../server/store/sessions";
import { newLesson, OPENED, refused } from "./support/lessons";
import { lectureRun } from "./support/runs";
import { engines, teacherDatabase } from "./teacher-database";

const numbersAt = (step: number): RunNumbers => ({
  step,
  parameters: Float64Array.of(step, -step, 0.5),
  forgotten: null,
});

/** One step on, with its loss. */
const stepTo = (step: number, rest: Partial<RunMove> = {}): RunMove => ({
  state: numbersAt(step),
  losses: Float64Array.from({ length: step }, (_, i) => 1 / (i + 1)),
  forgetFrom: step,
  checkpoints: [{ numbers: numbersAt(step), votes: null }],
  trouble: null,
  ...rest,
});

describe.each(engines)("training runs on %s", (engine) => {
  let db: Database;
  beforeAll(async () => {
    db = await teacherDatabase(engine);
  });
  afterAll(() => db.close());

  async function training() {
    const lesson = await newLesson(db, ["Ada"]);
    const runId = randomUUID();
    await lesson.say({
      type: "training:begin",
      runId,
      instead: null,
      config: lectureRun(),
      start: numbersAt(0),
      sample: 0,
    });
    const move = (revision: number, move: RunMove) =>
      command(db, lesson.id, { type: "training:move", runId, revision, move });
    return { ...lesson, runId, move };
  }

  it("keeps a run as it was set up, and what it moves to", async () => {
    const { id, runId, move } = await training();
    expect(await currentRun(db, id)).toMatchObject({
      phase: "lobby",
      training: { runId, step: 0, trouble: null, stage: null },
      run: { id: runId, revision: 0, config: lectureRun(), ...numbersAt(0), losses: new Float64Array(0) },
    });
    expect((await move(0, stepTo(1))).ok).toBe(true);
    expect(await currentRun(db, id)).toMatchObject({
      training: { runId, step: 1, stage: "update" },
      run: { revision: 1, ...numbersAt(1), losses: Float64Array.of(1) },
    });
  });

  it("moves from the numbers that a move was computed from, and from no others", async () => {
    const { id, move } = await training();
    const both = await Promise.all([move(0, stepTo(1)), move(0, stepTo(1))]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both).toContainEqual(refused("wrong-phase"));
    // Turned by hand: the step is the same, the numbers are not.
    const turned = { ...numbersAt(1), parameters: Float64Array.of(9, 9, 9) };
    expect((await move(1, startingAgain(turned, Float64Array.of(1)))).ok).toBe(true);
    expect(await move(1, stepTo(2))).toEqual(refused("wrong-phase"));
    expect((await currentRun(db, id))?.run).toMatchObject({ revision: 2, step: 1 });
  });

  it("remembers why a run cannot go on, until it does", async () => {
    const { id, move } = await training();
    const trouble = { step: 1, what: "loss" } as const;
    await move(0, stepTo(1, { trouble }));
    expect(await currentRun(db, id)).toMatchObject({ training: { trouble }, run: { trouble } });
    await move(1, startingAgain(numbersAt(0), new Float64Array(0)));
    expect(await currentRun(db, id)).toMatchObject({ training: { trouble: null }, run: { trouble: null } });
  });

  it("goes back to numbers that were kept, and forgets those that came after them", async () => {
    const { runId, move } = await training();
    for (const step of [1, 2, 3]) await move(step - 1, stepTo(step));
    expect(await checkpointBefore(db, runId, 2)).toEqual(numbersAt(2));
    await move(3, startingAgain(numbersAt(1), Float64Array.of(1)));
    expect(await checkpointBefore(db, runId, 3)).toEqual(numbersAt(1));
  });

  it("keeps a missing line with what is still written on the blackboard", async () => {
    const { id, runId, move } = await training();
    const forgotten = { since: 1, gradient: Float64Array.of(1, 2, 3) };
    const state = { ...numbersAt(1), forgotten };
    await move(0, { ...stepTo(1), state, checkpoints: [{ numbers: state, votes: null }] });
    expect((await currentRun(db, id))?.run.forgotten).toEqual(forgotten);
    expect((await checkpointBefore(db, runId, 1)).forgotten).toEqual(forgotten);
    expect((await readSnapshot(db, id))?.run).toMatchObject({ forgottenAt: 1 });
  });

  it("keeps what a class voted with the numbers that its votes led to", async () => {
    const { runId, move } = await training();
    const score = { voters: 1, votes: 3, right: 2, decided: 3, decidedRight: 2 };
    const votes = { ...score, signs: "+-0", confidence: "999", asked: [1, 1, 1] };
    const later = { ...votes, right: 3, outcomes: "ddd", seats: "s" };
    await move(0, stepTo(1, { checkpoints: [{ numbers: numbersAt(1), votes }] }));
    await move(1, stepTo(2, { checkpoints: [{ numbers: numbersAt(2), votes: later }] }));
    await move(2, stepTo(3));
    expect(await readVoteRecords(db, runId, 3)).toEqual([votes, later]);
    expect(await readVoteRecords(db, runId, 0)).toEqual([]);
    const steps = [score, { ...score, right: 3, seats: "s" }];
    expect(await readVotesShown(db, runId, 3)).toEqual({ steps, last: later });
    expect(await readVotesShown(db, runId, 1)).toEqual({ steps: steps.slice(0, 1), last: votes });
    expect(await readVotesShown(db, runId, 0)).toEqual({ steps: [], last: null });
  });

  it("shows the newest run of several, and none once it was left", async () => {
    const { id, runId, say } = await training();
    const next = randomUUID();
    await say({
      type: "training:begin",
      runId: next,
      instead: runId,
      config: lectureRun(),
      start: numbersAt(0),
      sample: 0,
    });
    expect((await currentRun(db, id))?.run.id).toBe(next);
    expect(await command(db, id, { type: "training:show", runId, step: 0, stage: "forward" })).toEqual(
      refused("no-such-run"),
    );
    await say({ type: "training:leave", runId: next });
    expect(await currentRun(db, id)).toBeNull();
    expect((await readSnapshot(db, id))?.run).toBeNull();
  });

  it("asks about a run in a round that knows what it comes from, and about no numbers that have changed", async () => {
    const { id, runId, say, move } = await training();
    const snapshot = await readSnapshot(db, id);
    const question = snapshot?.programme[0];
    if (!question || question.kind === "slide") throw new Error("The lesson has no question.");
    await move(0, stepTo(1));
    const follows = { kind: "turn" } as const;
    const roundId = randomUUID();
    const ask = { type: "round:ask", question, runId, follows, roundId, at: OPENED, present: [0] } as const;
    expect(await command(db, id, { ...ask, revision: 0 })).toEqual(refused("wrong-phase"));
    await say({ ...ask, revision: 1 });
    const opened = await readSnapshot(db, id);
    const origin = { of: "run", runId, follows };
    expect(opened).toMatchObject({
      state: { phase: "open", round: { id: roundId, origin } },
      round: { deal: [0] },
    });
    expect(await move(1, stepTo(2))).toEqual(refused("wrong-phase"));
  });

  it("never lets a view and the numbers of a run disagree, while it moves as fast as it can", async () => {
    const { id, move } = await training();
    let isMoving = true;
    const moving = (async () => {
      for (let step = 1; step <= 30; step++) await move(step - 1, stepTo(step));
      isMoving = false;
    })();
    while (isMoving) {
      const [snapshot, current] = await Promise.all([readSnapshot(db, id), currentRun(db, id)]);
      const view = trainingOf(snapshot?.state.training ?? null, snapshot?.run ?? null);
      expect(view).toMatchObject({ step: snapshot?.run?.revision });
      expect(view?.stage).toBe(view?.step === 0 ? null : "update");
      expect(current?.training.step).toBe(current?.run.step);
      expect(current?.run.losses).toHaveLength(current?.training.step ?? -1);
    }
    await moving;
  });
});
