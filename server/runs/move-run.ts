// How a run's numbers change: read, compute outside the lock, then command with the revision that was computed from.

import type { Refusal } from "../../lib/protocol";
import { accept, type Result, refuse } from "../../lib/result";
import type { RunMove } from "../../lib/training/run-move";
import { commandClass, type HostSocket } from "../class/command";
import type { Live } from "../class/live";
import { currentRun, type StoredRun } from "../store/runs";

/** The step that the screen shows. */
export interface Shown {
  runId: string;
  step: number;
}

/** Runs whose numbers are being computed: a second press must not compute them twice. */
const moving = new Set<string>();

/**
 * `roundId` names the revealed round whose votes turn the weights, where it is they that do. `compute` gives null where all
 * is already as it is asked for.
 */
export async function moveRun(
  live: Live,
  socket: HostSocket,
  shown: Shown & { roundId?: string },
  compute: (run: StoredRun) => Promise<Result<RunMove | null, Refusal>>,
): Promise<Result<null, Refusal>> {
  const { runId, roundId } = shown;
  if (moving.has(runId)) return refuse("too-many-requests");
  moving.add(runId);
  try {
    const run = await shownRun(live, socket, shown);
    if (!run.ok) return run;
    const computed = await compute(run.value);
    if (!computed.ok) return computed;
    if (computed.value === null) return accept(null);
    const moved = { runId, revision: run.value.revision, move: computed.value };
    return await commandClass(
      live,
      socket,
      roundId ? { type: "training:turn", roundId, ...moved } : { type: "training:move", ...moved },
    );
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
