// What a card shows adds up to what it is graded by: for every card of every preset, and of networks of all kinds.

import { describe, expect, test } from "vitest";
import { formatNumber } from "../../../lib/expression/format-number";
import type { Random } from "../../../lib/micrograd/random";
import { signOf } from "../../../lib/micrograd/sign";
import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";
import type { RunNumbers } from "../../../lib/training/run-numbers";
import { type ShownCard, shownCard } from "../../../lib/training/shown-card";
import type { StepPicture } from "../../../lib/training/step-picture";
import { streamOf } from "../../../lib/training/streams";
import { TrainingRun } from "../../../lib/training/training-run";
import { cardSum, trueSigns, type WeightCard, weightCard } from "../../../lib/training/weight-card";

/** Null where the numbers have run away. */
function pictureOf(run: TrainingRun, state: RunNumbers): StepPicture | null {
  const picture = run.picture(state);
  return picture.ok ? picture.value : null;
}

const powers = new Map<number, bigint>();

function powerOfTen(exponent: number): bigint {
  const power = powers.get(exponent) ?? 10n ** BigInt(exponent);
  powers.set(exponent, power);
  return power;
}

/** What is read on a screen, added up in units of 10⁻³⁰⁰; a card that cancels but for rounding is spared its last digits. */
function addedUp({ products, up, down, penalty, digits }: ShownCard): string {
  const texts = (products ? [...products, penalty ?? 0] : [up, down]).map((x) => formatNumber(x, digits));
  const read = texts.map(unitsOf);
  const total = read.reduce((all, x) => all + x, 0n);
  const size = read.reduce((all, x) => all + (x < 0n ? -x : x), 0n);
  if ((total < 0n ? -total : total) * powerOfTen(12) <= size) return "0";
  return total > 0n ? "+" : "-";
}

function unitsOf(text: string): bigint {
  const [written = "", power = "0"] = text.replace("−", "").split("×10");
  const exponent = [...power].map((c) => "-0123456789"["⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)] ?? c).join("");
  const [whole = "", fraction = ""] = written.split(".");
  const size = BigInt(whole + fraction) * powerOfTen(300 - fraction.length + Number(exponent));
  return text.startsWith("−") ? -size : size;
}

/** What is wrong with the cards of a picture, and how many of them there are. */
function problemsOf(config: RunConfig, picture: StepPicture) {
  const keys = trueSigns(config, picture);
  const cards = keys.map((_, index) => weightCard(config, picture, index) as WeightCard);
  const wrong = cards.flatMap((card, index) => {
    const shown = shownCard(card);
    const said = [keys[index], signOf(cardSum(card)), shown.sign, addedUp(shown)];
    const hasPull = (shown.penalty === null) === (config.l2 === 0);
    return new Set(said).size === 1 && hasPull ? [] : [{ index, said, shown }];
  });
  return { wrong, cards: cards.length };
}

describe.each(Object.entries(PRESETS))("on the preset %s", (_, preset) => {
  const config = { ...preset, seed: 7 };
  const run = new TrainingRun(config);
  let state = run.start();

  test.each([0, 1, 10, 100])("after %d steps every card adds up to its key", (steps) => {
    state = run.advance(state, steps - state.step).state;
    const picture = pictureOf(run, state);
    expect(picture && problemsOf(config, picture)).toEqual({ wrong: [], cards: state.parameters.length });
  });
});

function randomConfig(random: Random): RunConfig {
  const one = <T>(...all: T[]) => all[random.integer(all.length)] as T;
  const width = () => 1 + random.integer(5);
  return {
    data: {
      kind: one("xor", "circles", "moons", "spiral", "blobs"),
      n: 1 + random.integer(24),
      noise: one(0, 0.1),
    },
    hidden: one([], [width()], [width(), width()]),
    activation: one("tanh", "relu"),
    linearOutput: one(true, false),
    loss: one("squared", "hinge"),
    l2: one(0, 1e-9, 1e-4, 0.1, 1),
    learningRate: { start: one(0.01, 0.1, 1), end: 0.01, steps: 20 },
    batch: one({ kind: "full" }, { kind: "single" }, { kind: "mini", size: 1 + random.integer(12) }),
    seed: random.integer(1_000_000),
  };
}

test("so does every card of 400 networks by chance", () => {
  const random = streamOf(5, "data");
  let cards = 0;
  for (let networks = 0; networks < 400; ) {
    const config = randomConfig(random);
    const run = new TrainingRun(config);
    const picture = pictureOf(run, run.advance(run.start(), random.integer(40)).state);
    if (!picture) continue;
    const { wrong, cards: more } = problemsOf(config, picture);
    expect({ config, wrong }).toEqual({ config, wrong: [] });
    cards += more;
    networks += 1;
  }
  expect(cards).toBeGreaterThan(4_000);
});

test("a network whose weights are all 0 has cards of zeros, and their key is zero", () => {
  const config: RunConfig = { ...PRESETS.xor, seed: 1 };
  const run = new TrainingRun(config);
  const start = run.start();
  const picture = run.picture({ ...start, parameters: start.parameters.fill(0) });
  if (!picture.ok) throw new Error("refused");
  expect(trueSigns(config, picture.value)).toContain("0");
  expect(problemsOf(config, picture.value).wrong).toEqual([]);
});

describe("digits", () => {
  const cardOf = (products: number[], penalty: number | null = null): WeightCard => ({
    rows: products.map((product, sample) => ({ sample, input: 1, above: product, product })),
    penalty,
  });
  const digitsOf = (card: WeightCard) => shownCard(card).digits;

  test("are two where they show the sign, and more where two would show another", () => {
    expect(digitsOf(cardOf([0.5, -0.25]))).toBe(2);
    expect(digitsOf(cardOf([0.5, -0.4999]))).toBe(4);
    expect(digitsOf(cardOf([0.123454, -0.123451]))).toBe(6);
    expect(digitsOf(cardOf([1, -1], 1e-10))).toBe(2);
    expect(digitsOf(cardOf([0.104, 0.104, -0.207]))).toBe(3);
  });

  test("also of what all bars come to, the penalty among them", () => {
    const bars = cardOf([0.5, ...Array.from({ length: 9 }, () => -0.05)], -0.0504);
    expect(shownCard(bars)).toMatchObject({ digits: 4, products: null, up: 0.5, down: -0.5004, sign: "-" });
    expect(shownCard(cardOf(new Array(9).fill(0), 2e-5))).toMatchObject({ up: 2e-5, down: 0, sign: "+" });
  });

  test("a sum that is zero but for rounding shows as zero", () => {
    expect(shownCard(cardOf([0.3, -0.1, -0.2]))).toMatchObject({ digits: 2, sign: "0" });
    expect(cardSum(cardOf([0.3, -0.1, -0.2]))).toBe(0);
    expect(shownCard(cardOf([1 / 3, 1 / 3, -2 / 3])).sign).toBe("0");
  });
});
