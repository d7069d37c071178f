// What a phone is dealt: small on the wire, and all that its screen shows of a card.

import { describe, expect, it } from "vitest";
import { signOf } from "../../../lib/micrograd/sign";
import { weight } from "../../../lib/questions/weight/weight";
import type { You } from "../../../lib/session/views";
import {
  type Bars,
  barsOf,
  barsOn,
  dealtCard,
  dealtSum,
  numbersOn,
  totalsOn,
} from "../../../lib/training/dealt-card";
import { textOf } from "../../../lib/training/floats";
import { MAX_CARDS } from "../../../lib/training/limits";
import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";
import { shownCard } from "../../../lib/training/shown-card";
import { TrainingRun } from "../../../lib/training/training-run";
import { cardSum, type WeightCard, weightCard } from "../../../lib/training/weight-card";

const HAND_BYTES = 4_000;

const runs = Object.entries(PRESETS).map(([name, preset]) => {
  const run = new TrainingRun({ ...preset, seed: 1337 } as RunConfig);
  const numbers = run.advance(run.start(), 3).state;
  const picture = run.picture(numbers);
  if (!picture.ok) throw new Error("The preset runs away.");
  const cards = [...numbers.parameters].map(
    (_, index) => weightCard(run.config, picture.value, index) as WeightCard,
  );
  return { name, run, numbers, cards };
});

const listed = ({ shares, pull }: Bars) => [...shares, ...(pull === null ? [] : [pull])];

/** The bars that are drawn so much longer or shorter than they are, or the other way, or not at all. */
function fartherThan(most: number, drawn: Bars, bars: Bars): number[] {
  const asDrawn = listed(drawn);
  return listed(bars).filter((share, i) => {
    const other = asDrawn[i] ?? Number.NaN;
    return signOf(other) !== signOf(share) || !(Math.abs(other - share) <= most);
  });
}

describe.each(runs)("the cards of $name", ({ run, numbers, cards }) => {
  it("show on a phone what they show where they are worked out", () => {
    for (const card of cards) {
      const dealt: ReturnType<typeof dealtCard> = JSON.parse(JSON.stringify(dealtCard(card)));
      const { products, ...shown } = shownCard(card);
      expect("samples" in dealt).toBe(products !== null);
      if ("samples" in dealt) expect(numbersOn(dealt)).toEqual(card);
      else {
        const { digits, up, down, penalty } = shown;
        expect(totalsOn(dealt)).toEqual({ digits, up, down, penalty });
        expect(fartherThan(1 / 127, barsOn(dealt), barsOf(card))).toEqual([]);
      }
      expect(signOf(dealtSum(dealt))).toBe(shown.sign);
      expect(dealtSum(dealt)).toBeCloseTo(cardSum(card), 12);
    }
  });

  it(`are dealt in no more than ${HAND_BYTES} bytes, also in the largest hand`, () => {
    const question = weight.question.parse({
      ...{ kind: "weight", runId: "t", step: numbers.step, config: run.config },
      parameters: textOf(numbers.parameters),
      order: cards.map((_, index) => index),
      ...{
        perPhone: MAX_CARDS,
        taps: "sign-and-turn",
        prompt: {},
        explanation: {},
        seconds: 30,
        points: 100,
      },
    });
    const hands = Math.ceil(cards.length / MAX_CARDS);
    for (let at = 0; at < hands; at++) {
      const rank = { place: 1_999, sharedBy: 1_999, of: 2_000 };
      const nobody = { nickname: "背".repeat(20), seat: 1_999, score: 99_999, streak: 99, ...rank };
      const you: You = {
        ...nobody,
        said: null,
        outcome: null,
        own: weight.own(question, { at, of: hands }, []),
      };
      expect(Buffer.byteLength(`42${JSON.stringify(["you", you])}`)).toBeLessThanOrEqual(HAND_BYTES);
    }
  });
});
