// Runs that a host starts from because of what will happen in them: some learn, some go wrong in a way worth finding out.

import { PRESETS } from "./presets";
import type { RunConfig } from "./run-config";
import { firstVotes } from "./vote-plan";

export const storyNames = [
  "fromNone",
  "byVotes",
  "untangled",
  "flipping",
  "asleep",
  "silent",
  "tooSmall",
] as const;
export type StoryName = (typeof storyNames)[number];

export interface Story {
  /** Whether it goes wrong, in a way worth finding out. */
  isPuzzle: boolean;
  config: RunConfig;
}

/** Two inputs to three neurons, and these to one. */
const XOR_PARAMETERS = 13;

const fixed = (rate: number) => ({ start: rate, end: rate, steps: 1 });

/** Each seed was looked for: what the words of a story say is true of this run, not of most. */
export const STORIES: Record<StoryName, Story> = {
  fromNone: { isPuzzle: false, config: { ...PRESETS.lecture, seed: 4 } },
  /** Two of four right at first; with votes of which seven in ten are right, nearly every class has all four at the end. */
  byVotes: {
    isPuzzle: false,
    config: {
      ...PRESETS.xor,
      seed: 43,
      // As many as a lesson has time for, each as long as in the first half of a plan for ten.
      votes: { ...firstVotes(XOR_PARAMETERS, 0), stepSize: { start: 0.3, end: 0.18, steps: 4 } },
    },
  },
  untangled: { isPuzzle: false, config: { ...PRESETS.spiral, seed: 4 } },
  /** Each step overshoots so far that all samples change sides. */
  flipping: { isPuzzle: true, config: { ...PRESETS.circles, learningRate: fixed(8), seed: 1 } },
  /** The output sits at the end of tanh for every sample, where its slope is next to nothing. */
  asleep: { isPuzzle: true, config: { ...PRESETS.xor, learningRate: fixed(2), seed: 4 } },
  /** A relu that is 0 for every sample gets no blame: only the penalty still moves it, and never past 0. */
  silent: {
    isPuzzle: true,
    config: { ...PRESETS.moons, hidden: [8, 8], learningRate: fixed(8), seed: 3 },
  },
  tooSmall: { isPuzzle: true, config: { ...PRESETS.spiral, hidden: [3], seed: 4 } },
};

/** The story that a run tells, if it is one of them to the last number but the cards for each phone, which follow the class. */
export function storyOf(config: RunConfig): StoryName | null {
  const { votes } = config;
  const told = ({ config: story }: Story) =>
    votes && story.votes ? { ...story, votes: { ...story.votes, perPhone: votes.perPhone } } : story;
  return storyNames.find((name) => isSame(told(STORIES[name]), config)) ?? null;
}

/** A field that is undefined is one that is missing. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
