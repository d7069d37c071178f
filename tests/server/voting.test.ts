// Class-vote descent in a live class: phones are dealt weights, the revealed votes turn them, and all of it is stored.

import { describe, expect, it } from "vitest";
import type { HostView } from "../../lib/session/views";
import { TrainingRun } from "../../lib/training/training-run";
import { moved } from "../../lib/training/vote-descent";
import { trueSigns } from "../../lib/training/weight-card";
import { readResults } from "../../server/store/results";
import { readRuns, readVoteRecords } from "../../server/store/runs";
import { dialects } from "../setup/fresh-database";
import { openSchool, type School, startClass } from "./support/classroom";
import { allAnswer, closeAndReveal, skipReading } from "./support/rounds";
import { cardsOf, lectureRun, rewind, startRun, storedRun } from "./support/runs";
import { hostOf, phoneOf, projectorOf, type Screen, studentOf } from "./support/screens";

const STEP = 0.2;
const voted = (perPhone: number) =>
  lectureRun({ votes: { perPhone, stepSize: { start: STEP, end: 0.02, steps: 9 }, seconds: null } });

async function lessonWithVotes(perPhone = 10, dialect = dialects[0]) {
  const school = await openSchool({ dialect });
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  return { school, lesson, host, runId: await startRun(host, voted(perPhone)) };
}

const refusedWith = (refusal: string) => ({ ok: false, refusal });

const vote = { kind: "weight", about: "vote" } as const;

async function openVote(school: School, host: Screen<HostView>): Promise<string> {
  const { runId = "", step = 0 } = host.run?.training ?? {};
  await host.demand("training:ask", { runId, step, question: vote });
  await host.inPhase("open");
  return skipReading(school, host);
}

async function turn(host: Screen<HostView>, roundId: string): Promise<void> {
  const { runId = "", step = 0 } = host.run?.training ?? {};
  await host.demand("training:turn", { runId, step, roundId });
  await host.until(({ run }) => run?.training.step === step + 1);
}

describe.each(dialects)("on %s", (dialect) => {
  it("turns each weight against the sign that its voters gave, and leaves the others alone", async () => {
    const { school, lesson, host, runId } = await lessonWithVotes(10, dialect);
    const students = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
    const projector = await projectorOf(school, lesson);
    const before = await storedRun(school, runId);
    const roundId = await openVote(school, host);
    await allAnswer(school, roundId, students);
    await closeAndReveal(school, host, roundId);
    expect(await storedRun(school, runId)).toEqual(before);
    await turn(host, roundId);

    const network = new TrainingRun(voted(10));
    const picture = network.picture(network.start());
    const truth = picture.ok ? trueSigns(network.config, picture.value) : [];
    const [record] = await readVoteRecords(school.db, runId, 1);
    const asked = record?.asked ?? [];
    expect(asked.filter((votes) => votes > 0)).toHaveLength(20);
    const right = truth.map((sign, index) => (asked[index] ? sign : "0"));
    const after = await storedRun(school, runId);
    expect(after.parameters).toEqual(moved(before.parameters, right, STEP));
    expect([...after.losses]).toEqual([network.lossAt(network.start())]);
    for (const screen of [host, projector, ...students]) {
      await screen.until(({ run }) => run?.training.step === 1);
      expect(screen.run).toMatchObject({ training: { stage: "update" }, parameters: after.parameters });
      expect(screen.runs.at(-1)?.votes).toEqual({
        scores: [{ voters: 2, votes: 20, right: 20, decided: 20, decidedRight: 20 }],
        voters: 2,
        last: { signs: right.join(""), confidence: record?.confidence, outcomes: record?.outcomes },
      });
    }
  });

  it("asks first about what nobody has voted on yet, goes back bit for bit, and forgets votes that were gone back over", async () => {
    const { school, lesson, host, runId } = await lessonWithVotes(10, dialect);
    const ada = await studentOf(school, lesson, "Ada");
    const dealt: number[] = [];
    const states = [await storedRun(school, runId)];
    for (let step = 0; step < 4; step++) {
      const roundId = await openVote(school, host);
      await ada.until(({ view }) => view.stage.phase === "open" && view.stage.round.id === roundId);
      dealt.push(...cardsOf(ada.view.you));
      await allAnswer(school, roundId, [ada]);
      await closeAndReveal(school, host, roundId);
      await turn(host, roundId);
      states.push(await storedRun(school, runId));
    }
    expect(new Set(dealt).size).toBe(40);

    await rewind(host, 2);
    expect((await storedRun(school, runId)).parameters).toEqual(states[2]?.parameters);
    expect(host.runs.at(-1)?.votes?.scores).toHaveLength(2);
    await rewind(host, 4);
    expect(await storedRun(school, runId)).toEqual(states[4]);
    await rewind(host, 1);
    const roundId = await openVote(school, host);
    await closeAndReveal(school, host, roundId);
    await turn(host, roundId);
    expect(await readVoteRecords(school.db, runId, 10)).toHaveLength(2);
    await host.demand("session:end", {});
    const [past] = await readRuns(school.db, lesson.ownerId, lesson.id);
    expect(past?.votes.map(({ voters, votes }) => ({ voters, votes }))).toEqual([
      { voters: 1, votes: 10 },
      { voters: 0, votes: 0 },
    ]);
  });
});

it("keeps the weights of a step where they are when nobody has voted", async () => {
  const { school, host, runId } = await lessonWithVotes();
  const before = await storedRun(school, runId);
  const roundId = await openVote(school, host);
  await closeAndReveal(school, host, roundId);
  await turn(host, roundId);
  expect((await storedRun(school, runId)).parameters).toEqual(before.parameters);
});

it("turns by the votes of its own revealed round alone, and once", async () => {
  const { school, lesson, host, runId } = await lessonWithVotes();
  const ada = await studentOf(school, lesson, "Ada");
  const roundId = await openVote(school, host);
  await allAnswer(school, roundId, [ada]);
  const turning = { runId, step: 0, roundId };
  expect(await host.ask("training:turn", turning)).toEqual(refusedWith("wrong-phase"));
  await host.demand("round:close", { roundId });
  expect(await host.ask("training:turn", turning)).toEqual(refusedWith("wrong-phase"));
  await host.demand("round:reveal", { roundId });
  const colleague = await hostOf(school, await startClass(school));
  expect(await colleague.ask("training:turn", turning)).toEqual(refusedWith("no-such-run"));
  const presses = await Promise.all([1, 2, 3].map(() => host.ask("training:turn", turning)));
  expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await storedRun(school, runId)).step).toBe(1);
  expect(await host.ask("training:turn", { ...turning, step: 1 })).toEqual(refusedWith("wrong-phase"));
});

it("does not turn by a question that was no vote", async () => {
  const { school, host, runId } = await lessonWithVotes();
  const question = { kind: "weight", about: "deal", perPhone: 2, taps: "sign", seconds: null } as const;
  await host.demand("training:ask", { runId, step: 0, question });
  await host.inPhase("open");
  const roundId = await skipReading(school, host);
  await closeAndReveal(school, host, roundId);
  expect(await host.ask("training:turn", { runId, step: 0, roundId })).toEqual(refusedWith("wrong-phase"));
});

it("lets nobody else turn the weights, and votes on no run that a gradient drives", async () => {
  const { host, runId } = await lessonWithVotes();
  const shown = { runId, step: 0 };
  expect(await host.ask("training:advance", { ...shown, steps: 1 })).toEqual(refusedWith("class-votes"));
  expect(await host.ask("training:set-weight", { ...shown, index: 0, value: 1 })).toEqual(
    refusedWith("class-votes"),
  );
  expect(await host.ask("training:forget", { ...shown, forgotten: true })).toEqual(
    refusedWith("class-votes"),
  );
  const other = await startRun(host, lectureRun());
  expect(await host.ask("training:ask", { runId: other, step: 0, question: vote })).toEqual(
    refusedWith("gradient-decides"),
  );
});

it("deals in a student who comes while the votes are being given, and keeps the hand over a reconnect", async () => {
  const { school, lesson, host } = await lessonWithVotes(3);
  const roundId = await openVote(school, host);
  const late = await studentOf(school, lesson, "Late");
  expect(cardsOf(late.joined)).toHaveLength(3);
  await allAnswer(school, roundId, [late]);
  const back = await phoneOf(school, lesson, late.token);
  expect(back.view.you?.own).toEqual(late.joined.own);
  expect(back.view.you?.said?.roundId).toBe(roundId);
});

it("counts who voted over all steps, each once, and tells phones the number alone", async () => {
  const { school, lesson, host } = await lessonWithVotes();
  const ada = await studentOf(school, lesson, "Ada");
  const bo = await studentOf(school, lesson, "Bo");
  for (const voters of [[ada], [bo], [ada]]) {
    const roundId = await openVote(school, host);
    await allAnswer(school, roundId, voters);
    await closeAndReveal(school, host, roundId);
    await turn(host, roundId);
  }
  await ada.until(({ run }) => run?.training.step === 3);
  const votes = ada.runs.at(-1)?.votes;
  expect(votes?.scores.map(({ voters }) => voters)).toEqual([1, 1, 1]);
  expect(votes?.voters).toBe(2);
  expect(JSON.stringify(ada.runs)).not.toContain("seats");
});

it("turns no weight by the votes of somebody who was removed before, also between reveal and turn", async () => {
  const { school, lesson, host, runId } = await lessonWithVotes();
  const ada = await studentOf(school, lesson, "Ada");
  const bo = await studentOf(school, lesson, "Bo");
  await host.until(({ roster }) => roster.length === 2);
  const roundId = await openVote(school, host);
  await allAnswer(school, roundId, [ada, bo]);
  await closeAndReveal(school, host, roundId);
  const before = await storedRun(school, runId);
  const participantId = host.roster.find(({ nickname }) => nickname === "Bo")?.id ?? "";
  await host.demand("participants:remove", { participantIds: [participantId], block: false });
  await turn(host, roundId);
  const [record] = await readVoteRecords(school.db, runId, 1);
  expect(record).toMatchObject({ voters: 1, votes: 10, right: 10 });
  const after = await storedRun(school, runId);
  const turned = [...after.parameters].filter((value, index) => value !== before.parameters[index]);
  expect(turned.length).toBeLessThanOrEqual(10);
  expect(host.runs.at(-1)?.votes).toMatchObject({ voters: 1, scores: [{ voters: 1, votes: 10 }] });
});

it("keeps what has turned, and its votes without a name, when somebody is removed afterwards", async () => {
  const { school, lesson, host, runId } = await lessonWithVotes();
  const ada = await studentOf(school, lesson, "Ada");
  const bo = await studentOf(school, lesson, "Bo");
  await host.until(({ roster }) => roster.length === 2);
  const roundId = await openVote(school, host);
  await allAnswer(school, roundId, [ada, bo]);
  await closeAndReveal(school, host, roundId);
  await turn(host, roundId);
  const before = [await storedRun(school, runId), await readVoteRecords(school.db, runId, 1)];
  const participantId = host.roster.find(({ nickname }) => nickname === "Bo")?.id ?? "";
  await host.demand("participants:remove", { participantIds: [participantId], block: false });
  await host.until(({ roster }) => roster.length === 1);
  expect([await storedRun(school, runId), await readVoteRecords(school.db, runId, 1)]).toEqual(before);
  const back = await hostOf(school, lesson);
  await back.until(({ run }) => run !== null);
  expect(back.runs.at(-1)?.votes).toMatchObject({ voters: 2, scores: [{ voters: 2, votes: 20 }] });
  const results = await readResults(school.db, lesson.ownerId, lesson.id);
  expect(results?.participants.map(({ nickname }) => nickname)).toEqual(["Ada"]);
});
