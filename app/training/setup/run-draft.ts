// A run while it is set up: what is chosen stays, and the number of cards follows the class until the host has chosen one.

import type { RunConfig, VoteConfig } from "../../../lib/training/run-config";
import { widthsOf } from "../../../lib/training/run-data";
import { parameterCount } from "../../../lib/training/shape";
import { STORIES, type StoryName } from "../../../lib/training/stories";
import { cardsFor } from "../../../lib/training/vote-plan";

export interface RunDraft {
  config: RunConfig;
  /** Whose number of cards it is: what suits the class at this moment, that of the run before, or the host's own. */
  cards: "class" | "before" | "host";
}

/** What a set-up begins with: the numbers of the run before are kept where there was one. */
export function draftOf(config: RunConfig): RunDraft {
  return { config, cards: config.votes ? "before" : "class" };
}

/** A story of votes has no numbers of a class before: its cards follow this one. */
export const draftOfStory = (name: StoryName): RunDraft => ({ config: STORIES[name].config, cards: "class" });

/** Other data bring a network of their own, and what the run before was given no longer fits it. */
export function withPreset({ config, cards }: RunDraft, preset: RunConfig): RunDraft {
  return { config: { ...preset, votes: config.votes }, cards: cards === "before" ? "class" : cards };
}

/** Where the class no longer votes, what was chosen for its votes is forgotten. */
export function withChange({ config, cards }: RunDraft, change: Partial<RunConfig>): RunDraft {
  const next = { ...config, ...change };
  return { config: next, cards: next.votes ? cards : "class" };
}

export function withCards({ config }: RunDraft, perPhone: number): RunDraft {
  return { config: { ...config, votes: config.votes && { ...config.votes, perPhone } }, cards: "host" };
}

/** The run as it would start now, with so many phones in the class. */
export function runFor({ config, cards }: RunDraft, phones: number): RunConfig {
  return config.votes ? { ...config, votes: votesFor(config, config.votes, cards, phones) } : config;
}

function votesFor(
  config: RunConfig,
  votes: VoteConfig,
  cards: RunDraft["cards"],
  phones: number,
): VoteConfig {
  const parameters = parameterCount(widthsOf(config));
  const perPhone = cards === "class" ? cardsFor(parameters, phones) : Math.min(votes.perPhone, parameters);
  return { ...votes, perPhone };
}
