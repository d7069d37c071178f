// How a run's numbers change: read, compute outside the lock, write inside it, and tell every screen.

import type { Refusal } from "../../lib/protocol";
import { accept, type Result, refuse } from "../../lib/result";
import type { SessionEvent } from "../../lib/session/events";
import type { Trouble } from "../../lib/session/training-state";
import type { RunNumbers } from "../../lib/training/run-numbers";
import type { HostSocket } from "../class/drive";
import type { Live } from "../class/live";
import type { RunChange } from "../news/news";
import { type Attachment, command } from "../store/command";
import { currentRun, type Move, type StoredRun, writeMove } from "../store/runs";

type Outcome = Result<null, Refusal>;

/** The step that the screen shows. */
export interface Shown {
  runId: string;
  step: number;
}

export interface Computed extends Move {
  trouble: Trouble | null;
}

/** Numbers that no step led to: what came after them before is forgotten, and they are kept to go back to. */
export const startingAgain = (state: RunNumbers, losses: Float64Array): Computed => ({
  state,
  losses: losses.subarray(0, state.step),
  forgetFrom: state.step,
  checkpoints: [{ numbers: state, votes: null }],
  trouble: null,
});

const noNewLosses: RunChange = { lossesFrom: Number.MAX_SAFE_INTEGER, whole: false };

/** Runs whose numbers are being computed: a second press must not compute them twice. */
const moving = new Set<string>();

/** `roundId` names the revealed round whose votes turn the weights, where it is they that do. */
export async function moveRun(
  live: Live,
  socket: HostSocket,
  shown: Shown & { roundId?: string },
  compute: (run: StoredRun) => Promise<Result<Computed, Refusal>>,
): Promise<Outcome> {
  const { runId, step, roundId } = shown;
  if (moving.has(runId)) return refuse("too-many-requests");
  moving.add(runId);
  try {
    const run = await shownRun(live, socket, shown);
    if (!run.ok) return run;
    const computed = await compute(run.value);
    if (!computed.ok) return computed;
    const { trouble, ...move } = computed.value;
    const to = move.state.step;
    const forgottenAt = move.state.forgotten?.since ?? null;
    const moved = { runId, from: step, to, trouble, forgottenAt };
    const event: SessionEvent = roundId
      ? { type: "training:turn", roundId, ...moved }
      : { type: "training:move", ...moved };
    const change = move.forgetFrom === null ? noNewLosses : { lossesFrom: Math.min(step, to), whole: false };
    return await tell(live, socket, event, change, (tx) => writeMove(tx, run.value, move));
  } finally {
    moving.delete(runId);
  }
}

/** The run on the screens, if it is still at the moment that the host has seen. */
export async function shownRun(
  live: Live,
  socket: HostSocket,
  { runId, step }: Shown,
): Promise<Result<StoredRun, Refusal>> {
  const current = await currentRun(live.db, socket.data.speaker.sessionId);
  if (current?.run.id !== runId) return refuse("no-such-run");
  return current.run.step === step ? accept(current.run) : refuse("wrong-phase");
}

/** What is seen of a run is news of its own, so a view is sent only where the rest of the screen changes too. */
export async function tell(
  live: Live,
  socket: HostSocket,
  event: SessionEvent,
  change: RunChange = noNewLosses,
  attach?: Attachment,
): Promise<Outcome> {
  const { sessionId } = socket.data.speaker;
  const outcome = await command(live.db, sessionId, event, attach);
  if (!outcome.ok) return outcome;
  const { audience } = outcome.value;
  if (audience === "everyone" || audience === "stage") live.publisher.changed(sessionId, audience);
  if (audience !== "nobody") live.publisher.runChanged(sessionId, change);
  return accept(null);
}
