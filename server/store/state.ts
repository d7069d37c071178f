// The state of a session as its row holds it, and the ids that queries find in it.

import { defaultSettings, type SessionState } from "../../lib/session/state";

/** Only `command` writes states, and what it writes is typed; one of before a setting was there has its default. */
export function readState(json: string): SessionState {
  const state = JSON.parse(json) as SessionState;
  return { ...state, settings: { ...defaultSettings, ...state.settings } };
}

/** SQL for the ids of the round and the run that are on the screens of a "LiveSession" called `session`; null where none is. */
export const idInState = {
  sqlite: { round: `session."state" ->> '$.round.id'`, run: `session."state" ->> '$.training.runId'` },
  postgres: {
    round: `session."state"::json #>> '{round,id}'`,
    run: `session."state"::json #>> '{training,runId}'`,
  },
};
