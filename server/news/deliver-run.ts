// The training run's numbers on their way to the screens of this process: whole to who is new, what changed to the others.

import type { RunChange } from "../../lib/session/events";
import { runDuring } from "../../lib/session/gate";
import type { RunNews } from "../../lib/session/views";
import { bytesOf } from "../../lib/training/floats";
import { scoreOf, verdictsOf, votersOf } from "../../lib/training/vote-record";
import { type CurrentRun, currentRun, readVotesShown } from "../store/runs";
import type { Desk } from "./desk";
import { type LiveSocket, localSockets, rooms } from "./sockets";

/** Of news besides its numbers, about. */
const OTHER_BYTES = 500;

/** What there is to tell some screens. */
export interface RunDelivery {
  change: RunChange | null;
  /** They have their first view, and no numbers yet. */
  newcomers: LiveSocket[];
}

export function mergeRuns(earlier: RunDelivery, later: RunDelivery): RunDelivery {
  const newcomers = earlier.newcomers.concat(later.newcomers);
  if (!earlier.change || !later.change) return { change: earlier.change ?? later.change, newcomers };
  const lossesFrom = Math.min(earlier.change.lossesFrom, later.change.lossesFrom);
  return { change: { lossesFrom, whole: earlier.change.whole || later.change.whole }, newcomers };
}

/** The rooms of some screens. */
type RunAudience = (sessionId: string) => string[];

export const toTeacher: RunAudience = (sessionId) => [rooms.hosts(sessionId), rooms.screens(sessionId)];
export const toPhones: RunAudience = (sessionId) => [rooms.phones(sessionId)];

/** News goes out in the order it was read, because a session's deliveries wait for each other. Says how many bytes each was told of what changed. */
export async function deliverRun(
  desk: Desk,
  sessionId: string,
  audience: RunAudience,
  { change, newcomers }: RunDelivery,
): Promise<number> {
  const to = audience(sessionId);
  if (newcomers.length === 0 && to.every((room) => localSockets(desk.io, room).length === 0)) return 0;
  const current = await currentRun(desk.db, sessionId);
  if (!current) return 0;
  const now = await momentOf(desk, current);
  const newsOf = (what: RunChange) => runDuring(current.phase, runNews(current, now, what));
  if (newcomers.length > 0) {
    const whole = newsOf({ lossesFrom: 0, whole: true });
    for (const socket of newcomers) socket.emit("run", whole);
  }
  if (!change) return 0;
  const news = newsOf(change);
  desk.io.local.to(to).emit("run", news);
  return news.parameters.byteLength + news.losses.byteLength + OTHER_BYTES;
}

type Moment = Pick<RunNews, "gradient" | "votes">;

/** What belongs to the moment on show besides the parameters. */
async function momentOf({ db, trainers }: Desk, { training, run }: CurrentRun): Promise<Moment> {
  const moment: Moment = {};
  if (training.stage === "backward") {
    const gradient = await trainers.blame(run, run);
    if (gradient) moment.gradient = bytesOf(gradient);
  }
  if (run.config.votes) {
    const { steps, last } = await readVotesShown(db, run.id, run.step);
    moment.votes = {
      scores: steps.map(scoreOf),
      voters: votersOf(steps),
      last: last ? verdictsOf(last) : null,
    };
  }
  return moment;
}

function runNews(
  { version, training, run }: CurrentRun,
  moment: Moment,
  { lossesFrom, whole }: RunChange,
): RunNews {
  const from = whole ? 0 : Math.min(lossesFrom, run.losses.length);
  return {
    version,
    training,
    ...(whole && { config: run.config }),
    parameters: bytesOf(run.parameters),
    losses: bytesOf(run.losses.subarray(from)),
    lossesFrom: from,
    ...moment,
  };
}
