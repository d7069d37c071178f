// A session as the store would hold it beside its state: the round that is on and the run on the screens, by what effects say.

import type { Item } from "../../../lib/questions/item";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { advance } from "../../../lib/session/advance";
import type { Context } from "../../../lib/session/context";
import type { Change, Effect, SessionEvent } from "../../../lib/session/events";
import { firstState, type SessionState } from "../../../lib/session/state";

export const lectureItems: readonly Item[] = lectureQuiz.items.slice(0, 3);

export interface World extends Context {
  state: SessionState;
}

export const newWorld = (programme: readonly Item[] = lectureItems): World => ({
  state: firstState(),
  programme,
  round: null,
  allAnswered: true,
  reason: null,
  run: null,
});

export const outcomeOf = (world: World, event: SessionEvent) => advance(world.state, event, world);

export function change(world: World, event: SessionEvent): Change & { world: World } {
  const outcome = outcomeOf(world, event);
  if (!outcome.ok) throw new Error(`${event.type} in ${world.state.phase} was refused: ${outcome.refusal}`);
  const { state, effects } = outcome.value;
  const after = effects.reduce(written, world);
  const round = "round" in state ? after.round : null;
  return { ...outcome.value, world: { ...after, state, round, run: state.training ? after.run : null } };
}

export const reach = (world: World, ...events: SessionEvent[]): World =>
  events.reduce((reached, event) => change(reached, event).world, world);

function written(world: World, effect: Effect): World {
  switch (effect.type) {
    case "round-opened":
      return { ...world, round: { question: effect.question, deal: effect.deal } };
    case "run-started": {
      const { runId: id, start } = effect;
      return { ...world, run: { id, revision: 0, step: start.step, trouble: null, forgottenAt: null } };
    }
    case "run-moved": {
      const { state, trouble } = effect.move;
      const { id, revision } = world.run ?? { id: effect.runId, revision: 0 };
      const forgottenAt = state.forgotten?.since ?? null;
      return { ...world, run: { id, revision: revision + 1, step: state.step, trouble, forgottenAt } };
    }
    default:
      return world;
  }
}
