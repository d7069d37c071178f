// What a simulated class is asked: small questions of several kinds, two of which hand on what others have said.

import type { Item } from "../../../lib/questions/item";
import type { Shown } from "../../../lib/questions/shown";
import type { RunConfig } from "../../../lib/training/run-config";
import { multiplication } from "../../server/support/multiplication";
import { pairQuestion } from "../../server/support/pair-kind";
import type { Shape } from "../world/shape";

const steady = (rate: number) => ({ start: rate, end: rate, steps: 1 });

/** Two crews and more, of two each: the first has two parts to say, and both go to the second. Each crew has a number of its own. */
const relay: Item = {
  kind: "relay",
  rows: [],
  expression: "x = 3\nL = x * x",
  variesByTeam: true,
  ...{ prompt: {}, explanation: {}, seconds: null, points: 60 },
};

/** The same for all classes of a shape: what is worked out of a question is worked out once. */
const programmes = new Map<Shape, readonly Item[]>();

export function programme(shape: Shape): readonly Item[] {
  const known = programmes.get(shape);
  if (known) return known;
  const items: readonly Item[] = [
    multiplication({ seconds: Math.round(shape.thinkingMs / 1_000) }),
    { kind: "slide", title: { en: "A pause" }, text: { en: "Look up." }, picture: null },
    pairQuestion(),
    relay,
  ];
  programmes.set(shape, items);
  return items;
}

export const isRelay = ({ kind }: Pick<Shown, "kind">) => kind === "relay";

/** Four samples and a handful of weights: a step costs next to nothing. */
export const smallRun = (seed: number, isVoted: boolean): RunConfig => ({
  data: { kind: "lecture" },
  hidden: [2],
  activation: "tanh",
  linearOutput: false,
  loss: "squared",
  l2: 0,
  learningRate: steady(0.05),
  batch: { kind: "full" },
  seed,
  ...(isVoted && { votes: { perPhone: 3, stepSize: { start: 0.3, end: 0.03, steps: 9 }, seconds: null } }),
});
