// Over the rounds of a lesson no weight is left out, whoever sleeps, leaves or comes late: dealt as the product deals.

import { describe, expect, test } from "vitest";
import { Random } from "../../../lib/micrograd/random";
import { inOrderOfDealing, placesIn } from "../../../lib/session/deal";
import { dealOrder, handOf } from "../../../lib/training/deal";

interface Lesson {
  seed: number;
  weights: number;
  perPhone: number;
  rounds: number;
  /** Who has a phone on when a round opens, who comes while it is on, and who of all these says nothing. */
  people(
    round: number,
    random: Random,
  ): { present: number[]; late?: number[]; asleep: (seat: number) => boolean };
}

/** The votes on each weight after each round. */
function votesIn({ seed, weights, perPhone, rounds, people }: Lesson): number[][] {
  const random = Random.fromSeed(seed);
  const votes = new Array<number>(weights).fill(0);
  let silent = new Set<number>();
  return range(rounds).map((round) => {
    const { present, late = [], asleep } = people(round, random);
    const deal = inOrderOfDealing(random.shuffle(present), silent);
    const placeOf = placesIn(deal);
    const order = dealOrder(seed, round, votes);
    for (const seat of [...present, ...late]) {
      if (asleep(seat)) continue;
      for (const weight of handOf(order, placeOf(seat).at, perPhone))
        votes[weight] = (votes[weight] ?? 0) + 1;
    }
    silent = new Set(deal.filter(asleep));
    return [...votes];
  });
}

const range = (length: number) => Array.from({ length }, (_, i) => i);
const spreadOf = (votes: readonly number[]) => Math.max(...votes) - Math.min(...votes);
const nobody = () => false;
const SEEDS = range(12);
const ROUNDS = 12;

/** Weights, and how many each phone is dealt. */
const sizes = [
  [41, 6],
  [41, 3],
  [41, 1],
  [13, 4],
  [5, 5],
  [337, 6],
] as const;
const classes = [1, 2, 4, 7, 12, 40];
const lessons = sizes.flatMap(([weights, perPhone]) =>
  classes.map((people) => ({ weights, perPhone, people })),
);

describe.each(lessons)("$weights weights, $perPhone for each of $people phones", (size) => {
  const { weights, perPhone, people } = size;

  test("whoever leaves and comes between rounds: every weight as often as any other, to within one", () => {
    for (const seed of SEEDS) {
      const here = (_: number, random: Random) => ({
        present: random.shuffle(range(people + 3)).slice(0, people),
        asleep: nobody,
      });
      for (const votes of votesIn({ ...size, seed, rounds: ROUNDS, people: here }))
        expect(spreadOf(votes)).toBeLessThanOrEqual(1);
    }
  });

  const sleepers = Math.ceil(people / 4);
  const answers = (people - sleepers) * Math.min(perPhone, weights);
  if (answers === 0) return;
  test(`${sleepers} of them asleep: all weights have their turn as soon as the others' answers allow`, () => {
    for (const seed of SEEDS) {
      const asleep = (seat: number) => seat < sleepers;
      const present = range(people);
      const after = votesIn({ ...size, seed, rounds: ROUNDS, people: () => ({ present, asleep }) });
      // What a weight's phones held back in the first round is all that is ever held back of it.
      const lost = Math.min(sleepers, Math.ceil((people * perPhone) / weights));
      after.forEach((votes, round) => {
        const each = Math.floor(((round + 1) * answers) / weights);
        expect(Math.min(...votes)).toBeGreaterThanOrEqual(each - lost);
        if (people * perPhone <= weights) expect(spreadOf(votes)).toBeLessThanOrEqual(1);
      });
    }
  });
});

test("in 300 lessons whose seats sleep, leave and come late at random, no weight is left out", () => {
  for (const seed of range(300)) {
    const random = Random.fromSeed(2 ** 32 + seed);
    const [weights, perPhone] = sizes[random.integer(sizes.length)] ?? sizes[0];
    const people = classes[2 + random.integer(4)] ?? 4;
    let asleep = new Set<number>();
    const lesson = votesIn({
      seed,
      weights,
      perPhone,
      rounds: ROUNDS,
      people(_, random) {
        // A quarter sleeps, and each of them wakes or falls asleep now and then; a seat in ten is away, one in ten late.
        asleep = new Set(
          range(people).filter((seat) => random.uniform(0, 1) < (asleep.has(seat) ? 0.75 : 0.08)),
        );
        const here = range(people).filter(() => random.uniform(0, 1) < 0.9);
        const late = here.filter(() => random.uniform(0, 1) < 0.1);
        const present = here.filter((seat) => !late.includes(seat));
        return { present, late, asleep: (seat) => asleep.has(seat) };
      },
    });
    const votes = lesson.at(-1) ?? [];
    const each = Math.floor(votes.reduce((sum, count) => sum + count, 0) / weights);
    if (each >= 2) expect(Math.min(...votes), `seed ${seed}`).toBeGreaterThan(0);
  }
});
