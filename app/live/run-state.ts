// What a screen knows of the training run, and how the news of it is put together.

import type { TrainingState } from "../../lib/session/training-state";
import type { RunNews, RunVotes } from "../../lib/session/views";
import { floatsOf } from "../../lib/training/floats";
import type { RunConfig } from "../../lib/training/run-config";

export interface RunState {
  version: number;
  training: TrainingState;
  config: RunConfig;
  parameters: Float64Array;
  /** The parameters before they last changed, for the picture of how the knobs turned; null until then. */
  before: Float64Array | null;
  /** The loss at each step that was reached, also of those that a rewind went back over. */
  losses: Float64Array;
  /** The gradient that the update goes by, at the backward stage; null at the others. */
  gradient: Float64Array | null;
  /** How the class has voted; null where it does not. */
  votes: RunVotes | null;
}

/** News of another run, older news, and news that needs losses this screen has missed change nothing. */
export function withRunNews(run: RunState | null, news: RunNews): RunState | null {
  if (run && news.version < run.version) return run;
  const isSame = run?.training.runId === news.training.runId;
  const config = news.config ?? (isSame ? run?.config : undefined);
  const known = isSame ? run.losses : new Float64Array();
  if (!config || news.lossesFrom > known.length) return run;
  const { version, training } = news;
  const parameters = floatsOf(news.parameters);
  const losses = joined(known.subarray(0, news.lossesFrom), floatsOf(news.losses));
  const hasMoved = isSame && run.training.step !== training.step;
  const before = hasMoved ? run.parameters : isSame ? run.before : null;
  const gradient = news.gradient ? floatsOf(news.gradient) : null;
  return { version, training, config, parameters, before, losses, gradient, votes: news.votes ?? null };
}

function joined(start: Float64Array, end: Float64Array): Float64Array {
  const all = new Float64Array(start.length + end.length);
  all.set(start);
  all.set(end, start.length);
  return all;
}
