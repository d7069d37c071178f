// How a class plans its descent: how many rounds, how far the weights move in them, and how many cards each phone gets.

import { MAX_CARDS } from "./limits";
import type { Schedule, VoteConfig } from "./run-config";

/** Cards that a student solves within a minute. */
const COMFORTABLE_CARDS = 6;

/** A hand worth picking the phone up for. */
const FEWEST_CARDS = 3;

/** Votes for each weight in a round, so that a majority forgives a mistake: seven classes in ten right are then enough. */
const VOTES_A_WEIGHT = 3;

/** What to plan for while nobody has joined. */
const USUAL_CLASS = 30;

/** Rounds of the plan; a schedule counts the steps between the first and the last of them. */
export const plannedRounds = ({ stepSize }: Pick<VoteConfig, "stepSize">): number => stepSize.steps + 1;

/** A step size that is `start` in the first round and `end` in the last one. */
export const stepSizeOver = (rounds: number, { start, end }: Omit<Schedule, "steps">): Schedule => ({
  start,
  end,
  steps: Math.max(1, rounds - 1),
});

/** Cards for each phone with which a round comes near to enough votes on every weight. */
export function cardsFor(parameters: number, phones: number): number {
  const wanted = Math.ceil((VOTES_A_WEIGHT * parameters) / (phones || USUAL_CLASS));
  return Math.min(COMFORTABLE_CARDS, parameters, Math.max(FEWEST_CARDS, wanted));
}

/** In how many rounds every weight is asked about, if all phones answer. */
export function roundsToAskAll(parameters: number, perPhone: number, phones: number): number {
  return Math.ceil(parameters / (Math.min(perPhone, MAX_CARDS, parameters) * Math.max(1, phones)));
}

/** What a class of `phones` may begin with. */
export function firstVotes(parameters: number, phones: number): VoteConfig {
  return {
    perPhone: cardsFor(parameters, phones),
    stepSize: stepSizeOver(10, { start: 0.3, end: 0.03 }),
    seconds: 60,
  };
}
