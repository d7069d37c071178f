// What a screen can ask of the server: one function a request, each answered with a result and never with a throw.

import type { Payload, Refusal, Reply, RequestName } from "../../lib/protocol";
import type { Asked } from "../../lib/questions/kinds";
import type { Tried } from "../../lib/questions/tried";
import { accept, type Result, refuse } from "../../lib/result";
import { MAX_HANDED_ON } from "../../lib/session/deal";
import { MAX_REMOVED_AT_ONCE } from "../../lib/session/joining";
import type { LiveSocket } from "./connect";

/** Every "no" of the server's, and the silence of a network. */
export type Problem = Refusal | "no-reply";
export type Answered<T = null> = Promise<Result<T, Problem>>;

/** Longer than a slow school network needs, shorter than a student's patience. */
const REPLY_MS = 5_000;

/** Says for every request what its answer is: Socket.IO's own types lose it behind `timeout`. */
interface Asking {
  emitWithAck<Name extends RequestName>(
    name: Name,
    payload: Payload<Name>,
  ): Promise<Result<Reply<Name>, Refusal>>;
}

async function ask<Name extends RequestName>(
  socket: LiveSocket,
  name: Name,
  payload: Payload<Name>,
): Answered<Reply<Name>> {
  try {
    const asking = socket.timeout(REPLY_MS) as unknown as Asking;
    return await asking.emitWithAck(name, payload);
  } catch {
    return refuse("no-reply");
  }
}

export const joinClass = (socket: LiveSocket, joining: Payload<"participant:join">) =>
  ask(socket, "participant:join", joining);

export const submitAnswer = (socket: LiveSocket, answer: Payload<"answer:submit">) =>
  ask(socket, "answer:submit", answer);

export const sendReason = (socket: LiveSocket, reason: Payload<"reason:write">) =>
  ask(socket, "reason:write", reason);

export const openItem = (socket: LiveSocket, position: number) => ask(socket, "item:open", { position });

export const closeRound = (socket: LiveSocket, roundId: string) => ask(socket, "round:close", { roundId });

export const countRound = (socket: LiveSocket, roundId: string) => ask(socket, "round:count", { roundId });

export const extendRound = (socket: LiveSocket, more: Payload<"round:extend">) =>
  ask(socket, "round:extend", more);

export const revealRound = (socket: LiveSocket, roundId: string) => ask(socket, "round:reveal", { roundId });

export const talkAbout = (socket: LiveSocket, roundId: string, hint: boolean) =>
  ask(socket, "round:talk", { roundId, hint });

export const showReason = (socket: LiveSocket, shown: Payload<"round:show-reason">) =>
  ask(socket, "round:show-reason", shown);

export const revoteRound = (socket: LiveSocket, roundId: string) => ask(socket, "round:revote", { roundId });

/** For those whom others wait for, by their turn in the round's progress: some of them, where they are many. */
export const handOn = (socket: LiveSocket, roundId: string, things: readonly number[]) =>
  ask(socket, "round:hand-on", { roundId, things: things.slice(0, MAX_HANDED_ON) });

/** For somebody whose step was handed to this phone. */
export const helpOut = (socket: LiveSocket, help: Payload<"round:help">) => ask(socket, "round:help", help);

export const skipItem = (socket: LiveSocket, position: number | null) =>
  ask(socket, "item:skip", { position });

export const goBackTo = (socket: LiveSocket, position: number) => ask(socket, "item:back", { position });

export type WalkAction = Payload<"walk:control">["action"];
export const controlWalk = (socket: LiveSocket, roundId: string, action: WalkAction, step: number) =>
  ask(socket, "walk:control", { roundId, action, step });

/** Another value for a number of the graph, or null: as it was. */
export const tryOut = (socket: LiveSocket, roundId: string, tried: Tried | null) =>
  ask(socket, "walk:try", { roundId, tried });

/** A number of the slide's picture is pointed at or turned, or null: as it was. */
export const tryOnSlide = (socket: LiveSocket, position: number, tried: Tried | null) =>
  ask(socket, "slide:try", { position, tried });

export const showStandings = (socket: LiveSocket, roundId: string) =>
  ask(socket, "standings:show", { roundId });

export const configure = (socket: LiveSocket, settings: Payload<"session:configure">) =>
  ask(socket, "session:configure", settings);

export const finishClass = (socket: LiveSocket) => ask(socket, "session:finish", {});

export const endClass = (socket: LiveSocket) => ask(socket, "session:end", {});

/** As many as are named: a large class is more than one request. */
export async function removeParticipants(
  socket: LiveSocket,
  participantIds: readonly string[],
  block = false,
): Answered {
  for (let from = 0; from < participantIds.length; from += MAX_REMOVED_AT_ONCE) {
    const some = participantIds.slice(from, from + MAX_REMOVED_AT_ONCE);
    const removed = await ask(socket, "participants:remove", { participantIds: some, block });
    if (!removed.ok) return removed;
  }
  return accept(null);
}

export const askToShow = (socket: LiveSocket) => ask(socket, "screen:ask", {});

export const admitScreen = (socket: LiveSocket, screenId: string) =>
  ask(socket, "screen:admit", { screenId });

/** Also sends away one that was admitted. */
export const refuseScreen = (socket: LiveSocket, screenId: string) =>
  ask(socket, "screen:refuse", { screenId });

export const refuseAllScreens = (socket: LiveSocket) => ask(socket, "screen:refuse-all", {});

export const callRobots = (socket: LiveSocket, count: number) => ask(socket, "robots:call", { count });

export const dismissRobots = (socket: LiveSocket) => ask(socket, "robots:dismiss", {});

export const startTraining = (socket: LiveSocket, start: Payload<"training:start">) =>
  ask(socket, "training:start", start);

/** The run and the step that the screen shows: the server refuses what was meant for another moment. */
interface Moment {
  runId: string;
  step: number;
}

export const showStage = (
  socket: LiveSocket,
  { runId, step }: Moment,
  stage: Payload<"training:show">["stage"],
) => ask(socket, "training:show", { runId, step, stage });

export const advanceTraining = (socket: LiveSocket, { runId, step }: Moment, steps: number) =>
  ask(socket, "training:advance", { runId, step, steps });

export const rewindTraining = (socket: LiveSocket, { runId, step }: Moment, to: number) =>
  ask(socket, "training:rewind", { runId, step, to });

export const setWeight = (socket: LiveSocket, { runId, step }: Moment, index: number, value: number) =>
  ask(socket, "training:set-weight", { runId, step, index, value });

export const resetTraining = (socket: LiveSocket, { runId, step }: Moment) =>
  ask(socket, "training:reset", { runId, step });

export const lookAtTraining = (socket: LiveSocket, look: Payload<"training:look">) =>
  ask(socket, "training:look", look);

export const askClass = (socket: LiveSocket, { runId, step }: Moment, question: Asked) =>
  ask(socket, "training:ask", { runId, step, question });

export const turnByVotes = (socket: LiveSocket, { runId, step }: Moment, roundId: string) =>
  ask(socket, "training:turn", { runId, step, roundId });

export const forgetZeroGrad = (socket: LiveSocket, { runId, step }: Moment, forgotten: boolean) =>
  ask(socket, "training:forget", { runId, step, forgotten });

export const leaveTraining = (socket: LiveSocket, runId: string) => ask(socket, "training:leave", { runId });
