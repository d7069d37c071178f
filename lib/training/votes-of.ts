// How a class votes, apart from the schemas so that every screen can read it.

import type { RunConfig, VoteConfig } from "./run-config";

/** Of a run whose optimizer is the class. */
export function votesOf({ votes }: RunConfig): VoteConfig {
  if (!votes) throw new Error("The class does not vote on this run's weights.");
  return votes;
}
