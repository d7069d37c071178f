// The whole idea in one lesson of 45 minutes: the best of each chapter, and the class as the optimizer.

import { askedNode } from "../../questions/asked-node";
import type { ItemDraft } from "../../questions/item";
import type { DrawnQuestion } from "../../rules/drawn-question";
import { type Turn, tellingQuestions } from "../../rules/telling-questions";
import { blame } from "../blame/blame";
import { bricks } from "../bricks/bricks";
import { chapter } from "../chapter";
import { knob } from "../knob/knob";
import { loop } from "../loop/loop";
import { loss } from "../loss/loss";
import { neuron } from "../neuron/neuron";
import { poll, sign, slide, words } from "../structure";
import { telephone } from "../telephone/telephone";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

/** Enough to choose from for three that tell much, and drawn before anybody notices. */
const DRAWN = 200;

const alone = (drawn: DrawnQuestion) =>
  sign(drawn.expression, drawn.target, `blame = ${askedNode(drawn).gradient}`);

/** Three questions for everybody alone: new ones for each seed. */
export const drawnFor = (seed: number, turn: Turn) => tellingQuestions(seed, 3, DRAWN, turn);

function ticketOf(drawn: readonly DrawnQuestion[]) {
  const [first, second, third] = drawn.map(alone);
  if (!first || !second || !third) throw new Error("Too few questions were drawn.");
  return { first, second, third };
}

const frameWith = (drawn: readonly DrawnQuestion[]) =>
  chapter(
    "hour",
    {
      whoErrs: poll({ builders: words, data: words, machine: words, numbers: words }),
      ticket: slide(),
      ...ticketOf(drawn),
    },
    { en, zh },
  );

/** What seed 1 draws, written down: drawing takes a few hundred milliseconds, and the first desk of a process waited for it, with everybody else. */
export const FIRST_DRAWN: readonly DrawnQuestion[] = [
  { expression: "a = -1\nb = 4\nc = a*b\nd = c + b\nL = c - d + 6", target: "a" },
  { expression: "a = -2\nb = -3\nc = -3\nd = c + a\ne = b - c\nf = e*d\ng = f + f\nL = g - a", target: "d" },
  { expression: "a = -2\nb = 3\nc = 3\nd = b*a\ne = c + d\nf = c + e\nL = e - f + 6", target: "c" },
];
const frame = frameWith(FIRST_DRAWN);

function lessonIn({ items }: typeof frame): Readonly<Record<string, ItemDraft>> {
  const { whoErrs, ...ticket } = items();
  const [turns, misses, bricked, passed] = [knob.items(), loss.items(), bricks.items(), telephone.items()];
  const [blamed, neurons, looped] = [blame.items(), neuron.items(), loop.items()];
  return {
    whoErrs,
    ...{ wok: turns.wok, downhill: turns.downhill, bottom: turns.bottom, turn: turns.turn },
    ...{ nearly: misses.nearly, costs: misses.costs, silentPartner: bricked.silentPartner },
    ...{ chain: passed.hook, loudest: passed.loudest, run: passed.run, flipped: passed.flipped },
    ...{ disagree: blamed.disagree, twice: blamed.twice, threeAgainstOne: blamed.threeAgainstOne },
    ...{ neuron: neurons.hook, idle: neurons.idle, saturated: neurons.saturated },
    ...{ optimizer: looped.optimizer, detective: looped.detective },
    ...ticket,
  };
}

export const hour = {
  ...frame,
  items: () => lessonIn(frame),
  /** Each seed has questions of its own at the end, so that one class cannot tell the next. */
  itemsFor: async (seed: number, turn: Turn) => lessonIn(frameWith(await drawnFor(seed, turn))),
};
