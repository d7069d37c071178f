// What the class said of its weights, in a round and afterwards, and how a voted run goes on.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealtRight } from "../../../app/questions/weight/dealt-count";
import { apart } from "../../../app/training/losses/loss-scale";
import {
  type ClassSaid,
  isRight,
  majoritiesOf,
  saidInRound,
  saidInStep,
} from "../../../app/training/network/said";
import { saidGlyph, saidLook } from "../../../app/training/network/said-look";
import { nextStage } from "../../../app/training/run/next-stage";
import { presetOf } from "../../../app/training/setup/presets";
import { replayVotes } from "../../../app/training/votes/replay-votes";
import { togetherIsBetter } from "../../../app/training/votes/score-shares";
import { signOf } from "../../../lib/micrograd/sign";
import { firstShown, type RunStage } from "../../../lib/session/training-state";
import { TrainingRun } from "../../../lib/training/training-run";
import { firstVotes } from "../../../lib/training/vote-plan";
import { recordVotes, signsOf } from "../../../lib/training/vote-record";
import { turnedBy } from "../../../lib/training/vote-turn";

const order = [3, 0, 1, 2];
const truth = "+-0+";
const counts = [
  { "+": 3, "0": 0, "-": 1 },
  { "+": 2, "0": 0, "-": 0 },
  { "+": 1, "0": 0, "-": 1 },
  { "+": 0, "0": 0, "-": 0 },
];
const said = saidInRound(order, { signs: truth }, counts);

describe("what the class said in a round", () => {
  it("is the majority's sign, right or wrong, with the lead as confidence", () => {
    expect(said.get(3)).toEqual({ sign: "+", confidence: 0.5, outcome: "decided", truth: "+" });
    expect(said.get(0)).toEqual({ sign: "+", confidence: 1, outcome: "decided", truth: "-" });
    expect([...said.values()].map(isRight)).toEqual([true, false, null, null]);
  });

  it("tells a tie from a weight that nobody voted on, and calls neither right nor wrong", () => {
    expect(said.get(1)).toMatchObject({ outcome: "tied", truth: null });
    expect(said.get(2)).toMatchObject({ outcome: "unasked", truth: null });
  });

  it("is right or wrong to nobody before the truth may be known", () => {
    const early = saidInRound(order, null, counts);
    expect([...early.values()].map(isRight)).toEqual([null, null, null, null]);
    expect([...early].map(([index, { sign, outcome }]) => ({ index, sign, outcome }))).toEqual(
      [...said].map(([index, { sign, outcome }]) => ({ index, sign, outcome })),
    );
  });

  it("counts the decisions and the right ones", () => {
    expect(majoritiesOf(said)).toEqual({ decided: 2, right: 1 });
  });

  it("adds all votes up, and those that were right", () => {
    expect(dealtRight(counts, signsOf({ signs: truth }))).toEqual({ right: 3, votes: 8 });
  });
});

describe("what is kept of a step", () => {
  const kept = saidInStep({ signs: "+-00", confidence: "9300" }, [4, 4, 4, 0]);

  it("has its signs, with a confidence in tenths", () => {
    expect(kept.get(0)).toMatchObject({ sign: "+", confidence: 1, outcome: "decided" });
    expect(kept.get(1)).toMatchObject({ sign: "-", confidence: 0.35, outcome: "decided" });
    expect(kept.get(2)).toMatchObject({ outcome: "tied" });
    expect(kept.get(3)).toMatchObject({ outcome: "unasked" });
  });

  it("does not pretend to know why nothing was decided where the number of votes was not kept", () => {
    const unknown = saidInStep({ signs: "+0", confidence: "90" });
    expect(unknown.get(0)).toMatchObject({ outcome: "decided" });
    expect(unknown.get(1)).toMatchObject({ outcome: "undecided" });
  });
});

describe("before and after the step", () => {
  const votesFor = (zeroes: number, ups: number) => ({ "+": ups, "0": zeroes, "-": 0 });

  it('a narrow win for "0" is one', () => {
    const record = recordVotes([votesFor(11, 10)], ["0"], []);
    expect(record.confidence).toBe("0");
    expect(saidInRound([0], { signs: "0" }, [votesFor(11, 10)]).get(0)).toMatchObject({ outcome: "decided" });
    expect(saidInStep(record).get(0)).toMatchObject({ sign: "0", outcome: "decided" });
  });

  it("each weight has one verdict, whatever was voted", () => {
    const votes = fc.integer({ min: 0, max: 60 });
    const count = fc.record({ "+": votes, "0": votes, "-": votes });
    const narrow = votes.map((n) => votesFor(n + 1, n));
    const tied = votes.map((n) => ({ "+": n, "0": n, "-": n }));
    fc.assert(
      fc.property(fc.array(fc.oneof(count, narrow, tied), { minLength: 1, maxLength: 40 }), (counts) => {
        const record = recordVotes(
          counts,
          counts.map(() => "0"),
          [],
        );
        const order = counts.map((_, index) => index);
        const verdicts = (said: ClassSaid) =>
          [...said.values()].map(({ sign, outcome }) => ({ sign, outcome }));
        const before = verdicts(saidInRound(order, record, counts));
        expect(verdicts(saidInStep(record))).toEqual(before);
        expect(verdicts(saidInStep(JSON.parse(JSON.stringify(record)), record.asked))).toEqual(before);
      }),
    );
  });

  it('a record that does not tell a narrow "0" from a tie claims neither', () => {
    const old = saidInStep({ signs: "000", confidence: "001" }, [21, 10, 21]);
    expect([...old.values()].map(({ outcome }) => outcome)).toEqual(["undecided", "tied", "decided"]);
  });
});

describe("a line that shows what was said", () => {
  const look = (index: number, of = said) => saidLook(of.get(index) as never, 1);

  it("is the stronger, the surer the class was", () => {
    const early = saidInRound(order, null, counts);
    expect(look(0, early).opacity).toBe(1);
    expect(look(3, early).opacity).toBeLessThan(1);
  });

  it("tells right from wrong by width and dash, not by colour alone", () => {
    const [right, wrong] = [look(3), look(0)];
    expect([right.dash, wrong.dash]).toEqual([undefined, expect.any(String)]);
    expect(right.width).toBeGreaterThan(wrong.width);
    expect(right.stroke).not.toBe(wrong.stroke);
  });

  it("tells a weight without a decision by its dash and its glyph, not by opacity alone", () => {
    expect(look(1).dash).not.toBe(look(0).dash);
    expect([3, 1, 2].map((index) => saidGlyph(said.get(index) as never))).toEqual(["+", "=", "?"]);
  });

  it("shows the true sign once that may be known", () => {
    const glyph = (of: ClassSaid) => saidGlyph(of.get(0) as never);
    expect([glyph(saidInRound(order, null, counts)), glyph(said)]).toEqual(["+", "−"]);
  });
});

describe("the majority was better", () => {
  const score = { voters: 4, votes: 10, right: 7, decided: 5, decidedRight: 4 };

  it("is said only where the numbers say so", () => {
    expect(togetherIsBetter(score)).toBe(true);
    expect(togetherIsBetter({ ...score, decidedRight: 3 })).toBe(false);
    expect(togetherIsBetter({ ...score, decided: 0, decidedRight: 0 })).toBe(false);
    expect(togetherIsBetter({ votes: 0, right: 0, decided: 0, decidedRight: 0 })).toBe(false);
  });
});

describe("the next thing in a voted run", () => {
  const plan = firstVotes(41, 40);
  const at = (step: number, stage: RunStage | null) =>
    nextStage({ ...firstShown("r"), trouble: null, step, stage }, [], plan);

  it("explains the loop once, and then votes step by step", () => {
    expect(at(0, null)).toEqual({ kind: "show", stage: "forward" });
    expect(at(0, "forward")).toEqual({ kind: "show", stage: "loss" });
    expect(at(0, "loss")).toEqual({ kind: "vote" });
    expect(at(1, "update")).toEqual({ kind: "vote" });
    expect(at(3, null)).toEqual({ kind: "vote" });
  });

  it("looks back after the last planned step, and then goes back to the programme", () => {
    expect(at(9, "update")).toEqual({ kind: "vote" });
    expect(at(10, "update")).toEqual({ kind: "show", stage: "summary" });
    expect(at(10, "summary")).toEqual({ kind: "leave" });
    expect(at(9, "summary")).toEqual({ kind: "vote" });
    expect(at(11, "update")).toEqual({ kind: "show", stage: "summary" });
  });
});

describe("a stored run", () => {
  it("comes back step by step, bit for bit, from its votes", () => {
    const config = { ...presetOf("xor"), votes: firstVotes(13, 3) };
    const trainer = new TrainingRun(config);
    const start = trainer.start();
    const steps = [start.parameters];
    const records = [0, 1, 2].map((step) => {
      const numbers = { step, parameters: steps[step] as Float64Array, forgotten: null };
      const counts = Array.from(start.parameters, (_, i) => ({
        "+": (i + step) % 3,
        "0": i % 2,
        "-": (2 * i) % 3,
      }));
      const record = recordVotes(counts, Array.from(start.parameters, signOf), [0, 1, 2]);
      steps.push(turnedBy({ ...numbers, config }, record).parameters);
      return record;
    });
    expect(replayVotes(config, records)).toEqual(steps);
    expect(steps[3]).not.toEqual(steps[0]);
  });
});

describe("names at the ends of curves", () => {
  const range = { low: 0, high: 100 };

  it("stay where they are if they have room", () => {
    expect(apart([10, 50, 90], 12, range)).toEqual([10, 50, 90]);
  });

  it.each([[[50, 51, 49]], [[0, 0, 0]], [[100, 99, 100]]])("keep their gap and the range: %j", (heights) => {
    const moved = apart(heights, 12, range);
    const sorted = [...moved].sort((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++) {
      expect((sorted[i] as number) - (sorted[i - 1] as number)).toBeGreaterThanOrEqual(12);
    }
    expect(sorted[0]).toBeGreaterThanOrEqual(0);
    expect(sorted.at(-1)).toBeLessThanOrEqual(100);
  });
});
