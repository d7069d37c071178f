// What of a stage is told to phones.

import { arrivesAt } from "./clock";
import type { SessionState } from "./state";
import type { PhoneRound, PhoneStage, RoundView, Stage } from "./views";

export function phoneStage(stage: Stage, state: SessionState): PhoneStage {
  switch (stage.phase) {
    case "lobby":
    case "finished":
    case "ended":
      return stage;
    case "slide": {
      const { tried: _, ...seen } = stage;
      return seen;
    }
    case "standings": {
      const { id, number } = stage.round;
      return { phase: stage.phase, round: { id, number } };
    }
    case "closed": {
      const { endedBy } = stage.round;
      return { phase: stage.phase, round: { ...phoneRound(stage.round), ...(endedBy && { endedBy }) } };
    }
    case "open":
      return { phase: stage.phase, round: phoneRound(stage.round) };
    case "revealed": {
      const { phase, round } = stage;
      const tried = (state.phase === "revealed" && state.walk.tried) || null;
      return { phase, round: phoneRound(round), tellsAt: tellsAt(state, round.walkSteps), tried };
    }
  }
}

/** Eyes are on the big screen until the walk has arrived there; 0 where nobody waits for it. */
function tellsAt(state: SessionState, steps: number): number | null {
  if (state.phase !== "revealed" || state.walk.told || state.settings.resultsAtOnce) return 0;
  return arrivesAt(state.walk, steps);
}

function phoneRound(round: RoundView): PhoneRound {
  const { id, answersFrom, closesAt, shown, points, number, reasonAfter } = round;
  return { id, answersFrom, closesAt, shown, points, number, ...(reasonAfter && { reasonAfter }) };
}
