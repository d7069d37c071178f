// What every kind of question must keep, whatever it asks: the promises that the server and the screens rely on.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind, Said, Shape } from "../../../lib/questions/kind";
import { type AnyKind, type KindName, kindNames, kinds, type Question } from "../../../lib/questions/kinds";
import { slipping, truth } from "../../../lib/questions/mind";
import { pair, pairQuestion } from "./pair";
import { samples } from "./samples";

interface Sample {
  name: string;
  kind: AnyKind;
  question: Question;
}

const all: Sample[] = [
  ...kindNames.flatMap((name) =>
    samples[name].map((question, i) => ({
      name: `${name} ${i + 1}`,
      kind: kinds[name] as unknown as AnyKind,
      question,
    })),
  ),
  // It is none of the product's, and asks for all that the contract can carry.
  { name: "two parts and a row", kind: pair as unknown as AnyKind, question: pairQuestion },
];

it("every kind has questions here", () => {
  for (const name of kindNames) expect(samples[name as KindName].length).toBeGreaterThan(0);
});

const OF = 7;
const places = Array.from({ length: OF + 2 }, (_, at) => ({ at, of: OF }));

/** A class that answers in the order of its places, each knowing what was said before. */
function answersOf({ kind, question }: Sample, mind = truth): Said<never>[] {
  const said: Said<never>[] = [];
  for (const place of places) {
    for (let part = 0; part < kind.parts(question, place); part++) {
      const answer = kind.says(question, place, part, said, mind);
      if (answer !== null) said.push({ at: place.at, part, answer: answer as never, times: 1 });
    }
  }
  return said;
}

const anyMind = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
  )
  .map(([share, numbers]) => slipping(truth, share, () => numbers.next().value as number));

/** What no screen of the product sends, and a script may: the ends of all that can be written, and signs that mean something. */
const OUTER =
  "1.7976931348623157e308 -1.7976931348623157e308 5e-324 -0 1e21 999999999999999999999 1e308/1e-9".split(" ");
const anyText = fc.oneof(
  fc.constantFrom(...OUTER),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc.string({ unit: fc.constantFrom(..."+-0?.,/:=>abcdefghij0123456789*"), maxLength: 24 }),
);

/** At every place anything that can be read there, also what other places say; nobody waits for what comes before. */
const byHand = (sample: Sample): fc.Arbitrary<Said<never>[]> =>
  fc.tuple(fc.array(anyText, { minLength: 1, maxLength: 20 }), anyMind).map(([made, mind]) => {
    const { kind, question } = sample;
    const said = answersOf(sample, mind);
    const texts = [...made, ...said.map(({ answer }) => kind.write(answer))];
    return places.flatMap((place) =>
      Array.from({ length: kind.parts(question, place) }, (_, part) => part).flatMap((part) => {
        const after = place.at * 7 + part * 3;
        const answers = texts.map((_, i) =>
          kind.read(question, place, part, texts[(i + after) % texts.length] ?? ""),
        );
        const answer = answers.find((each) => each !== null && !kind.handOn?.isForOther(each)) ?? null;
        return answer === null ? [] : [{ at: place.at, part, answer: answer as never, times: 1 }];
      }),
    );
  });

/** Every number and text anywhere in something. */
function contents(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(contents);
  if (value && typeof value === "object") return Object.values(value).flatMap(contents);
  return [value];
}

describe.each(all)("$name", (sample) => {
  const { kind, question } = sample;

  it("reads its own question again", () => {
    expect(kind.question.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
  });

  it("says nothing of the answer in what is staged or dealt", () => {
    const reveal = kind.reveal(question);
    const staged = JSON.stringify([
      kind.stage(question),
      ...places.map((place) => kind.own?.(question, place, []) ?? null),
    ]);
    expect(staged).not.toContain(question.explanation.en ?? "never");
    // What only the reveal has by name must not be there under that name.
    const stageKeys = new Set(Object.keys(kind.stage(question)));
    for (const key of Object.keys(reveal)) {
      if (!stageKeys.has(key)) expect(staged).not.toContain(`"${key}":`);
    }
  });

  it("gives whoever knows the truth everything, at every place; and nothing where nothing is right or wrong", () => {
    const said = answersOf(sample);
    const credits = kind.credits(question, said, OF);
    expect(credits).toHaveLength(said.length);
    for (const { at } of places) {
      const own = said.flatMap((each, i) => (each.at === at ? [credits[i] ?? 0] : []));
      expect(own.length).toBeGreaterThan(0);
      const everything = kind.isGraded(question) ? 1 : 0;
      expect(own.reduce((sum, credit) => sum + credit, 0)).toBeCloseTo(everything, 9);
    }
  });

  it("gives nobody less than nothing or more than everything, whatever is said", () => {
    fc.assert(
      fc.property(anyMind, (mind) => {
        const said = answersOf(sample, mind);
        const credits = kind.credits(question, said, OF);
        expect(Math.min(...credits)).toBeGreaterThanOrEqual(0);
        const sums = places.map(({ at }) =>
          said.reduce((sum, each, i) => sum + (each.at === at ? (credits[i] ?? 0) : 0), 0),
        );
        expect(Math.max(...sums)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 20 },
    );
  });

  it("writes every answer so that it is read again, and writes that alike", () => {
    fc.assert(
      fc.property(anyMind, (mind) => {
        const said = answersOf(sample, mind);
        const texts = said.map(({ answer }) => kind.write(answer));
        const read = said.map(({ at, part }, i) => kind.read(question, { at, of: OF }, part, texts[i] ?? ""));
        expect(read).toEqual(said.map(({ answer }) => answer));
        expect(read.map((answer) => kind.write(answer as never))).toEqual(texts);
        expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(400);
      }),
      { numRuns: 20 },
    );
  });

  it("reads no answer in any other text, and throws for none", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(OF), fc.nat(3), (text, at, part) => {
        const read = kind.read(question, { at, of: OF }, part, text);
        if (read !== null) expect(kind.read(question, { at, of: OF }, part, kind.write(read))).toEqual(read);
      }),
    );
    for (const text of ["", " ", "null", "undefined", "{}", "__proto__", "NaN", "Infinity", "1/0"])
      expect(kind.read(question, { at: 0, of: OF }, 0, text)).toBeNull();
  });

  it("counts and grades in numbers that can be told, whatever a script says that can be read", () => {
    fc.assert(
      fc.property(byHand(sample), (said) => {
        const credits = kind.credits(question, said, OF);
        expect(credits).toHaveLength(said.length);
        for (const credit of credits) expect(credit >= 0 && credit <= 1 + 1e-9).toBe(true);
        for (const { answer } of said) expect(kind.write(answer)).toMatch(/^[\x20-\x7e]{1,400}$/);
        const told = [
          kind.summary(question, said, OF),
          ...places.map((place) => kind.own?.(question, place, said) ?? null),
        ];
        const numbers = contents(told).filter((each) => typeof each === "number");
        expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it("counts equal answers that come once like answers that come one by one", () => {
    fc.assert(
      fc.property(anyMind, (mind) => {
        const one = answersOf(sample, mind);
        const twice = [...one, ...one];
        const counted = one.map((said) => ({ ...said, times: 2 }));
        expect(kind.summary(question, counted, OF)).toEqual(kind.summary(question, twice, OF));
        const numbers = contents(kind.summary(question, one, OF)).filter((each) => typeof each === "number");
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("asks places a period apart the same, so that their answers can be counted together", () => {
    const period = kind.period(question);
    expect(Number.isSafeInteger(period) && period >= 1).toBe(true);
    if (period > 1_000) return;
    const nobody: never[] = [];
    for (const at of [0, 1, 2]) {
      const [here, there] = [at, at + period].map((place) =>
        kind.own?.(question, { at: place, of: OF }, nobody),
      );
      expect(there).toEqual(here);
    }
    const said = answersOf(sample);
    const together = said.map((each) => ({ ...each, at: each.at % period }));
    expect(kind.summary(question, together, OF)).toEqual(kind.summary(question, said, OF));
    expect(kind.credits(question, together, OF)).toEqual(kind.credits(question, said, OF));
  });

  it("walks at least one step", () => {
    expect(kind.steps(question)).toBeGreaterThanOrEqual(1);
  });

  it("depends on nothing but what it is given", () => {
    const again = JSON.parse(JSON.stringify(question)) as Question;
    expect(kind.stage(again)).toEqual(kind.stage(question));
    expect(kind.reveal(again)).toEqual(kind.reveal(question));
  });
});

it("the contract suite has a kind with two parts, whose places hear from each other", () => {
  const kind: Kind<Shape> = pair as unknown as Kind<Shape>;
  expect(kind.parts(pairQuestion, { at: 0, of: 3 })).toBe(2);
  expect(
    pair.wakes?.(
      { ...pairQuestion, kind: "pair", first: 4 } as never,
      { at: 0, part: 0, answer: 5, times: 1 },
      3,
    ),
  ).toEqual([1]);
});
