// The course: every item works, every number in its words is the core's, and its questions catch the wrong rules.

import { describe, expect, test } from "vitest";
import { chapters } from "../../../lib/course/course";
import { formulasIn, problemsIn } from "../../../lib/formula/formulas";
import { readFormula } from "../../../lib/formula/read";
import { locales } from "../../../lib/locales";
import { Value } from "../../../lib/micrograd/value";
import { askedNode } from "../../../lib/questions/asked-node";
import { solve } from "../../../lib/questions/build/solve";
import { type Item, item } from "../../../lib/questions/item";
import { kindOf } from "../../../lib/questions/kinds";
import { knob } from "../../../lib/questions/knob/knob";
import { number } from "../../../lib/questions/number/number";
import { textIn } from "../../../lib/questions/text-in";
import { caughtBy } from "../../../lib/rules/caught";
import { type RuleName, ruleNames } from "../../../lib/rules/rules";
import { parameterCount } from "../../../lib/training/shape";
import { STORIES } from "../../../lib/training/stories";
import { TrainingRun } from "../../../lib/training/training-run";

const all = chapters.flatMap((chapter) =>
  Object.entries(chapter.items()).map(([name, made]) => ({ at: `${chapter.id} ${name}`, made })),
);
const inAll = all.map(({ at, made }) => [at, made] as [string, Item]);

/** All that says something in words: a picture may stand alone. */
function linesOf(made: Item) {
  if (made.kind === "choice")
    return made.options.filter(({ text, picture }) => !picture || textIn("en", text));
  if (made.kind === "match") return made.pairs.flatMap((pair) => [pair, pair.mate]);
  return made.kind === "order" ? made.lines : [];
}

/** Everything that anybody reads of an item. */
const textsOf = (made: Item) => {
  const { say, mistake, unlock } = made.script ?? {};
  const own = made.kind === "slide" ? [made.title, made.text] : [made.prompt, made.explanation];
  return { own, script: [say, mistake, unlock], lines: linesOf(made).map(({ text }) => text) };
};

test.each(inAll)("%s works", (_, made) => {
  expect(item.safeParse(made).error).toBeUndefined();
});

test.each(inAll)("%s says all it has to say, in every language", (_, made) => {
  const { own, script, lines } = textsOf(made);
  const isAsked = made.kind !== "slide" && !(made.kind === "choice" && made.asks === "poll");
  for (const locale of locales) {
    for (const text of [...own, ...(isAsked ? script : script.slice(0, 1))])
      expect(text?.[locale]).toBeTruthy();
    for (const text of [...own, ...script]) expect(text?.[locale]).not.toMatch(/[{}]/);
    for (const text of lines) expect(textIn(locale, text)).toMatch(/^[^{}]+$/);
  }
});

test("its formulas can all be typeset, and each chapter has some", () => {
  const inChapter = chapters.map(({ id, items }) => {
    const texts = Object.values<Item>(items()).flatMap((made) => {
      const { own, script, lines } = textsOf(made);
      return [...own, ...script, ...lines].flatMap((text) => Object.values(text ?? {}));
    });
    expect(texts.flatMap(problemsIn)).toEqual([]);
    const lines = Object.values<Item>(items()).flatMap(linesOf);
    for (const { look, text } of lines)
      if (look === "formula") expect(readFormula(textIn("en", text)).ok).toBe(true);
    return [id, Object.keys(formulasIn(texts)).length] as const;
  });
  expect(inChapter.filter(([, count]) => count === 0).map(([id]) => id)).toEqual([]);
});

describe("no number is typed in", () => {
  const files = chapters.flatMap(({ id }) => locales.map((locale) => [id, locale] as const));
  test.each(files)("chapter %s, in %s", async (id, locale) => {
    const { default: texts } = await import(`../../../lib/course/${id}/${locale}.json`);
    const { title: _, ...rest } = texts;
    const typed = JSON.stringify(rest)
      .replace(/\{[^{}"]*\}/g, "")
      .match(/(?<![\p{L}_])\d[^"]*/gu);
    expect(typed).toBeNull();
  });
});

describe("nobody has to read much", () => {
  const MOST = { words: 25, characters: 60, sentences: 3 };
  test.each(inAll.filter(([, { kind }]) => kind === "slide"))("%s", (_, made) => {
    const { text } = made as Extract<Item, { kind: "slide" }>;
    expect(text.en?.split(/\s+/).length).toBeLessThanOrEqual(MOST.words);
    expect(text.zh?.length).toBeLessThanOrEqual(MOST.characters);
  });
  test.each(inAll.filter(([, { kind }]) => kind !== "slide"))("%s explains itself in short", (_, made) => {
    const explanation = made.kind === "slide" ? {} : made.explanation;
    expect(explanation.en?.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(MOST.sentences);
    expect(explanation.zh?.split(/[。！？]/).filter(Boolean).length).toBeLessThanOrEqual(MOST.sentences);
  });
});

/** Those that are right to tap. */
function namesOf(made: Extract<Item, { kind: "tap" }>) {
  const { nodes } = kindOf(made).stage(made) as { nodes: { label: string }[] };
  const { right } = kindOf(made).reveal(made) as { right: number[] };
  return right.map((node) => nodes[node]?.label);
}

describe("what is right", () => {
  const rounded = (x: number) => Math.round(x * 10_000) / 10_000;
  const asked = (id: string) =>
    Object.values(chapters.find((chapter) => chapter.id === id)?.items() ?? {}).flatMap((made: Item) => {
      if (made.kind === "blame") return rounded(askedNode(made).gradient);
      if (made.kind === "knob") return rounded(knob.reveal(made).change);
      if (made.kind === "number") return rounded(number.reveal(made).right);
      return [];
    });
  const picked = Object.fromEntries(
    all.flatMap(({ at, made }) =>
      made.kind === "choice"
        ? [[at, made.options.flatMap(({ isRight }, place) => (isRight ? "ABCDEF"[place] : [])).join("")]]
        : [],
    ),
  );

  test.each([
    ["knob", [-0.59, 4, 0, 3, -6, 1, -1.3333, -1, -5]],
    ["loss", [-1.4, 0.2, 4, 0, -1, 2, 1.25, -24, 24]],
    ["bricks", [-3, 1, 0, 5, -1, 2]],
    ["telephone", [-6, 6, 0.125, 27, 0, -6, 6, -6, -6]],
    ["blame", [-1, -2, 2, 6, -3, -8, 0, 1, -1, 39]],
    ["neuron", [-0.5858, 0, -0.2929, 2.2998, 0.0171, 0, 0]],
    ["loop", [-16, 0.6, 3, 6, -10.8]],
  ])("in chapter %s: %j", (id, numbers) => {
    expect(asked(id)).toEqual(numbers);
  });

  test("among options", () => {
    expect(picked).toEqual({
      "loss furtherOff": "",
      "loss costs": "B",
      "loss manySmall": "B",
      "bricks picture": "C",
      "telephone loudest": "D",
      "blame unwiped": "C",
      "neuron oneNeuron": "B",
      "neuron wholeNetwork": "C",
      "neuron widest": "A",
      "neuron biasLine": "B",
      "loop whichJump": "B",
      "loop whichCurve": "A",
      "loop missing": "C",
      "loop uphill": "A",
    });
  });

  test("no place among options is right more often than half the time, however many there are", () => {
    const places = Object.entries(picked).filter(([, letter]) => letter);
    const share = (letter: string) => places.filter(([, picked]) => picked === letter).length / places.length;
    for (const letter of "ABCD") expect(share(letter), letter).toBeLessThan(0.5);
    const ofFour = all.flatMap(({ at, made }) =>
      made.kind === "choice" && made.options.length === 4 && picked[at] ? [picked[at]] : [],
    );
    expect(new Set(ofFour).size).toBe(4);
  });

  test("no sign is right more often than two thirds of the time in any chapter", () => {
    for (const { id, items } of chapters) {
      const signs = Object.values<Item>(items()).flatMap((made) =>
        made.kind === "blame" ? Math.sign(rounded(askedNode(made).gradient)) : [],
      );
      const most = Math.max(...[-1, 0, 1].map((sign) => signs.filter((each) => each === sign).length));
      if (signs.length > 2) expect(most / signs.length, id).toBeLessThanOrEqual(2 / 3);
    }
  });

  test("among lines to put in order", () => {
    const put = all.flatMap(({ at, made }) =>
      made.kind === "order" ? [[at, made.lines.map(({ text }) => text.en)]] : [],
    );
    expect(Object.fromEntries(put)).toEqual({
      "bricks order": ["multiply: ×", "add: +", "square: ²"],
      "neuron learnsMost": ["w = 0.5", "w = 3", "w = 20"],
      "loop order": [
        "forward: make a guess",
        "loss: how far off is it?",
        "wipe the old blame off",
        "backward: hand out blame",
        "update: turn the knobs",
      ],
      "loop stuck": ["0.2", "0.05", "0.01", "0.001", "0.5"],
    });
  });

  test("among things to build: more different ones than a class has students, and two networks that the words name", () => {
    const ways = (id: string, name: string) => {
      const made = chapters.find((chapter) => chapter.id === id)?.items() as Record<string, Item>;
      const asked = made[name];
      if (asked?.kind !== "build") throw new Error(`${name} is nothing to build.`);
      return solve(asked.task).right;
    };
    expect(ways("bricks", "histories").length).toBeGreaterThan(40);
    expect(ways("neuron", "exactly")).toEqual(expect.arrayContaining(["4,4", "8"]));
  });

  test("among pairs", () => {
    const pairs = all.flatMap(({ at, made }) =>
      made.kind === "match" ? [[at, made.pairs.map(({ text, mate }) => [text.en, mate.text.en])]] : [],
    );
    expect(Object.fromEntries(pairs)).toEqual({
      "bricks remembers": [
        ["c = a + b", "a Value with two parents"],
        ["c = a * a", "a Value with one parent, used twice"],
        ["c = Value(a.data + b.data)", "a Value without parents"],
        ["c = a.data + b.data", "a number, no Value at all"],
      ],
      "loop whoIsWho": [
        ["L", "how far off we are"],
        ["p.grad", "which way is uphill, and how steep"],
        ["p.data", "the knob that turns"],
        ["0.1", "how bold we choose to be"],
        ["0.1 * p.grad", "how far the knob turns this time"],
      ],
    });
  });

  test("among nodes to tap", () => {
    const tapped = all.flatMap(({ at, made }) => (made.kind === "tap" ? [[at, namesOf(made)]] : []));
    expect(Object.fromEntries(tapped)).toEqual({
      "bricks parents": ["a", "c"],
      "telephone largest": ["a"],
      "blame ready": ["d"],
    });
  });

  test("a second backward without zeroing makes 1 into 3", () => {
    const [a, b, d] = [3, 2, 1].map((x) => new Value(x)) as [Value, Value, Value];
    const root = a.add(b).mul(d);
    const grads = [1, 2].map(() => {
      root.backward();
      return a.grad;
    });
    expect(grads).toEqual([1, 3]);
  });

  test("the network with two layers of four has 41 parameters, and a neuron with three inputs 4", () => {
    expect(parameterCount([3, 4, 4, 1])).toBe(41);
    expect(parameterCount([3, 1])).toBe(4);
  });

  test("bolder rates end with smaller losses, but for the largest, which ends with 8", () => {
    const lossAt = (rate: number) => {
      const run = new TrainingRun({
        ...STORIES.fromNone.config,
        learningRate: { start: rate, end: rate, steps: 1 },
      });
      return run.advance(run.start(), 40).losses.at(-1) ?? 0;
    };
    const losses = [0.2, 0.05, 0.01, 0.001, 0.5].map(lossAt);
    expect(losses.map((loss) => Math.round(loss * 1_000) / 1_000)).toEqual([
      0.002, 0.017, 0.173, 6.591, 7.999,
    ]);
  });
});

describe("wrong rules", () => {
  const telling = all.filter(
    ({ made }) =>
      made.kind === "blame" ||
      made.kind === "knob" ||
      made.kind === "tap" ||
      (made.kind === "number" && made.asks === "gradient"),
  );
  const caught = telling.map(({ at, made }) => ({ at, rules: made.kind === "slide" ? [] : caughtBy(made) }));

  test.each(chapters.map(({ id }) => id))(
    "in chapter %s all but two warm-ups catch at least two of them",
    (id) => {
      const weak = caught.filter(({ at, rules }) => at.startsWith(`${id} `) && rules.length < 2);
      expect(weak.length, weak.map(({ at }) => at).join()).toBeLessThanOrEqual(2);
    },
  );

  /** It only shows where the end of a graph is negative, which a loss never is. */
  const hidden: RuleName[] = ["size"];
  test.each(ruleNames.filter((name) => !hidden.includes(name)))(
    "%s is caught by three items or more",
    (name) => {
      expect(caught.filter(({ rules }) => rules.includes(name)).length).toBeGreaterThanOrEqual(3);
    },
  );

  test("no loss is negative", () => {
    for (const { at, made } of telling)
      if (made.kind === "blame" || made.kind === "knob" || made.kind === "number")
        expect(askedNode(made).nodes.at(-1)?.data, at).toBeGreaterThanOrEqual(0);
  });
});
