// What a screen can ask of the server: one function a request, each answered with a result and never with a throw.

import type { Payload, Refusal } from "../../lib/protocol";
import { type Result, refuse } from "../../lib/result";
import type { LiveSocket } from "./connect";

/** Every "no" of the server's, and the silence of a network. */
export type Problem = Refusal | "no-reply";
export type Answered<T = null> = Promise<Result<T, Problem>>;

/** Longer than a slow school network needs, shorter than a student's patience. */
const REPLY_MS = 5_000;

async function answered<T>(reply: Promise<Result<T, Refusal>>): Answered<T> {
  try {
    return await reply;
  } catch {
    return refuse("no-reply");
  }
}

const asking = (socket: LiveSocket) => socket.timeout(REPLY_MS);

export const joinClass = (socket: LiveSocket, nickname: string) =>
  answered(asking(socket).emitWithAck("participant:join", { nickname }));

export const submitAnswer = (socket: LiveSocket, answer: Payload<"answer:submit">) =>
  answered(asking(socket).emitWithAck("answer:submit", answer));

export const openRound = (socket: LiveSocket, position: number) =>
  answered(asking(socket).emitWithAck("round:open", { position }));

export const closeRound = (socket: LiveSocket, roundId: string) =>
  answered(asking(socket).emitWithAck("round:close", { roundId }));

export const extendRound = (socket: LiveSocket, roundId: string, seconds: number) =>
  answered(asking(socket).emitWithAck("round:extend", { roundId, seconds }));

export const revealRound = (socket: LiveSocket, roundId: string) =>
  answered(asking(socket).emitWithAck("round:reveal", { roundId }));

export const skipQuestion = (socket: LiveSocket, position: number) =>
  answered(asking(socket).emitWithAck("round:skip", { position }));

export type WalkAction = Payload<"walk:control">["action"];
export const controlWalk = (socket: LiveSocket, roundId: string, action: WalkAction) =>
  answered(asking(socket).emitWithAck("walk:control", { roundId, action }));

export const showStandings = (socket: LiveSocket, roundId: string) =>
  answered(asking(socket).emitWithAck("standings:show", { roundId }));

export const configure = (socket: LiveSocket, settings: Payload<"session:configure">) =>
  answered(asking(socket).emitWithAck("session:configure", settings));

export const finishClass = (socket: LiveSocket) => answered(asking(socket).emitWithAck("session:finish", {}));

export const endClass = (socket: LiveSocket) => answered(asking(socket).emitWithAck("session:end", {}));

export const removeParticipant = (socket: LiveSocket, participantId: string) =>
  answered(asking(socket).emitWithAck("participant:remove", { participantId }));

export const callRobots = (socket: LiveSocket, count: number) =>
  answered(asking(socket).emitWithAck("robots:call", { count }));

export const dismissRobots = (socket: LiveSocket) =>
  answered(asking(socket).emitWithAck("robots:dismiss", {}));
