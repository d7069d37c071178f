// Classes that train a network by their votes, through the same state machine, questions and counting as a live one.

import { describe, expect, test } from "vitest";
import { Random } from "../../../lib/micrograd/random";
import { kindOf } from "../../../lib/questions/kinds";
import type { Choose } from "../../../lib/questions/question-kind";
import type { WeightQuestion } from "../../../lib/questions/weight";
import { advance } from "../../../lib/session/advance";
import type { SessionEvent } from "../../../lib/session/events";
import { firstState } from "../../../lib/session/state";
import { countVotes } from "../../../lib/session/views-of";
import { recordOf, turnedBy, type VotedRun, voteQuestionOf } from "../../../lib/session/vote-rounds";
import { ghostLosses } from "../../../lib/training/ghosts";
import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";
import { TrainingRun } from "../../../lib/training/training-run";
import type { VoteRecord } from "../../../lib/training/vote-record";

const STUDENTS = 40;
const ROUNDS = 10;
/** Squared errors of four samples that add up to less than 1: no sample can be on the wrong side. */
const SUCCESS = 1;

/** The lecture's 41 parameters; steps from 0.2 to a tenth of it in the last round. */
const lecture = (seed: number, perPhone: number): RunConfig => ({
  ...PRESETS.lecture,
  seed,
  votes: { perPhone, stepSize: { start: 0.2, end: 0.02, steps: ROUNDS - 1 }, seconds: null },
});

interface Class {
  config: RunConfig;
  students: number;
  /** What a student says who knows the right sign. */
  choose: Choose;
  /** May deal otherwise than the product does. */
  deal?: (question: WeightQuestion) => WeightQuestion;
}

/** A whole lesson without sockets: each step is asked, closed, revealed and turned, as a host does it. */
function lesson({ config, students, choose, deal = (question) => question }: Class) {
  const network = new TrainingRun(config);
  let run: VotedRun = { id: "t", config, ...network.start() };
  let state = firstState();
  const records: VoteRecord[] = [];
  const losses: number[] = [];
  const say = (event: SessionEvent, question: WeightQuestion | null = null) => {
    const outcome = advance(state, event, { programme: [], question });
    if (!outcome.ok) throw new Error(`${event.type} was refused: ${outcome.refusal}`);
    state = outcome.value.state;
  };
  say({ type: "training:begin", runId: "t" });

  const rounds = (config.votes?.stepSize.steps ?? 0) + 1;
  for (let round = 0; round < rounds; round++) {
    const question = deal(voteQuestionOf(run, records));
    const roundId = `r${round}`;
    say({ type: "round:ask", question, roundId, at: 0 });
    const answers = Array.from({ length: students }, (_, seat) => ({
      value: kindOf(question).answerBy(question, seat, choose),
      seat,
    }));
    say({ type: "round:close", roundId, at: 1 }, question);
    say({ type: "round:reveal", roundId, at: 2 }, question);
    const gradient = network.blameAt(run);
    if (!gradient.ok) throw new Error("refused");
    const record = recordOf(countVotes(question, answers), gradient.value, students);
    losses.push(network.lossAt(run));
    records.push(record);
    run = { ...run, ...turnedBy(run, record) };
    const moved = { runId: "t", from: round, to: run.step, trouble: null, forgottenAt: null };
    say({ type: "training:turn", roundId, ...moved }, question);
  }
  return {
    loss: network.evaluate(run.parameters).loss,
    accuracy: network.evaluate(run.parameters).accuracy,
    losses,
    records,
    network,
  };
}

const always: Choose = (right) => right;

/** Right with this chance, whatever the others say. */
function rightWith(chance: number, random: Random): Choose {
  return (right, all) => {
    if (random.uniform(0, 1) < chance) return right;
    const others = all.filter((part) => part !== right);
    return others[random.integer(others.length)] ?? right;
  };
}

describe("40 students train the lecture's 41 parameters in 10 rounds", { timeout: 60_000 }, () => {
  const CLASSES = 150;

  /** Every student picks weights without knowing what the others have, as in the published figures. */
  const atRandom = (random: Random) => (question: WeightQuestion) => {
    const weights = [...question.order].sort((a, b) => a - b);
    const hands = Array.from({ length: STUDENTS }, () => random.shuffle(weights).slice(0, question.perPhone));
    return { ...question, order: hands.flat() };
  };

  function successes(chance: number, perPhone: number, isFair: boolean): number {
    let count = 0;
    for (let seed = 0; seed < CLASSES; seed++) {
      const random = Random.fromSeed(2 ** 40 + seed);
      const { loss } = lesson({
        config: lecture(seed, perPhone),
        students: STUDENTS,
        choose: rightWith(chance, random),
        ...(!isFair && { deal: atRandom(random) }),
      });
      if (loss < SUCCESS) count++;
    }
    return count / CLASSES;
  }

  /** Two standard deviations of the difference between two shares, each counted in so many classes. */
  const samplingError = (share: number) => 2 * Math.sqrt((2 * share * (1 - share)) / CLASSES);

  test.each([
    [0.7, 3, 0.97],
    [0.7, 1, 0.78],
    [0.6, 10, 0.98],
  ])(
    "each right with chance %s, voting on %s weights of their own choice: %s of classes succeed",
    (chance, perPhone, share) => {
      expect(Math.abs(successes(chance, perPhone, false) - share)).toBeLessThan(samplingError(share));
    },
  );

  test.each([
    [0.7, 3, 0.97],
    [0.7, 1, 0.9],
    [0.6, 10, 0.98],
  ])(
    "each right with chance %s, dealt %s weights fairly: at least %s succeed, since no weight is left out",
    (chance, perPhone, share) => {
      expect(successes(chance, perPhone, true)).toBeGreaterThan(share - samplingError(share));
    },
  );

  test("a class that tosses coins does not train a network, and the true gradient does", () => {
    const seeds = Array.from({ length: 100 }, (_, seed) => seed);
    const ends = seeds.map((seed) => ghostLosses(new TrainingRun(lecture(seed, 3)), ROUNDS));
    const below = (losses: readonly number[]) => (losses.at(-1) ?? SUCCESS) < SUCCESS;
    expect(ends.filter(({ coins }) => below(coins)).length).toBeLessThan(10);
    expect(ends.filter(({ gradient }) => below(gradient)).length).toBeGreaterThan(50);
  });
});

describe("the ghosts", () => {
  test("start where the class starts, and go on as long as it does", () => {
    const { losses, network } = lesson({ config: lecture(1337, 3), students: STUDENTS, choose: always });
    const { gradient, coins } = ghostLosses(network, ROUNDS);
    expect([gradient.length, coins.length]).toEqual([ROUNDS + 1, ROUNDS + 1]);
    expect([gradient[0], coins[0]]).toEqual([losses[0], losses[0]]);
    expect(gradient.slice(0, ROUNDS)).toEqual(network.advance(network.start(), ROUNDS).losses);
  });

  test("end where their numbers run away", () => {
    const wild = { ...PRESETS.lecture, hidden: [], linearOutput: true };
    const learningRate = { start: 10, end: 10, steps: 1 };
    const config = { ...wild, seed: 1, votes: lecture(1, 3).votes, learningRate };
    const { gradient, coins } = ghostLosses(new TrainingRun(config), 400);
    expect(gradient.length).toBeLessThan(400);
    expect(gradient.every(Number.isFinite)).toBe(true);
    expect(coins).toHaveLength(401);
  });
});

describe("what absent students did not answer", () => {
  test("goes round again: with three phones every weight is voted on in turn", () => {
    const config = lecture(7, 2);
    const { records } = lesson({ config, students: 3, choose: always });
    const asked = records.slice(0, 7).map(({ asked }) => asked);
    const total = asked[0]?.map((_, index) => asked.reduce((sum, counts) => sum + (counts[index] ?? 0), 0));
    expect(total?.every((count) => count >= 1)).toBe(true);
    for (const { votes } of records) expect(votes).toBe(6);
  });

  test("stays where it is in that step", () => {
    const { records, network } = lesson({ config: lecture(7, 2), students: 3, choose: always });
    const [first] = records as [VoteRecord];
    const start = { id: "t", config: lecture(7, 2), ...network.start() };
    const { parameters } = turnedBy(start, first);
    first.asked.forEach((votes, index) => {
      if (votes === 0) expect(parameters[index]).toBe(start.parameters[index]);
    });
    expect(parameters).not.toEqual(start.parameters);
  });
});
