// What a set-up begins with: the run that an address brings, what the slide on show wants, or the run before.

import type { RunConfig } from "../../../../lib/training/run-config";
import type { StoryName } from "../../../../lib/training/stories";
import type { RunState } from "../../../live/run-state";
import { draftOf, draftOfStory, type RunDraft } from "../../../training/setup/run-draft";

/** After numbers that ran away, the same run is offered with a learning rate this much smaller. */
const GENTLER = 0.3;

interface Wanted {
  sent: RunConfig | null | undefined;
  story: StoryName | undefined;
  before: Pick<RunState, "config" | "training"> | null;
}

export function firstDraft({ sent, story, before }: Wanted): RunDraft {
  if (sent) return draftOf(sent);
  if (story || !before) return draftOfStory(story ?? "fromNone");
  return draftOf(after(before));
}

const gentler = (rate: number) => Number((rate * GENTLER).toPrecision(2));

function after({ config, training }: Pick<RunState, "config" | "training">): RunConfig {
  if (!training.trouble) return config;
  const { start, end, steps } = config.learningRate;
  return { ...config, learningRate: { start: gentler(start), end: gentler(end), steps } };
}
