// One short function a request. Who speaks comes from the socket, never from the payload.

import { randomUUID } from "node:crypto";
import type { Reply } from "../../lib/protocol";
import { kindOf } from "../../lib/questions/kinds";
import { accept, refuse } from "../../lib/result";
import { checkNickname } from "../../lib/session/nickname";
import { drive } from "../class/drive";
import type { Handlers } from "../class/handler";
import type { Live } from "../class/live";
import { sendAway } from "../news/deliver";
import { type LiveSocket, rooms } from "../news/sockets";
import { trainingHandlers } from "../runs/training";
import { removeParticipant } from "../store/participants";
import { readYou } from "../store/standings";

/** Phones that are on their way in: a second tap on "join" must not make a second participant. */
const joining = new WeakSet<LiveSocket>();

export const handlers: Handlers = {
  async "participant:join"(live, socket, { nickname: text, token }) {
    const name = checkNickname(text);
    if (!name.ok) return name;
    if (joining.has(socket)) return refuse("too-many-requests");
    joining.add(socket);
    try {
      if (!(await live.limits("joins", socket.data.address))) return refuse("too-many-requests");
      const { sessionId, robot } = socket.data.speaker;
      const { nickname, key: nicknameKey } = name.value;
      const joined = await live.joins.add({ sessionId, nickname, nicknameKey, token, robot });
      if (!joined.ok) return joined;
      return accept(await welcome(live, socket, sessionId, joined.value.participantId));
    } finally {
      joining.delete(socket);
    }
  },

  async "answer:submit"(live, socket, { roundId, value }) {
    const answeredAt = Date.now();
    const { sessionId, participantId } = socket.data.speaker;
    const question = await live.questionOf(roundId);
    if (!question) return refuse("round-not-open");
    if (!kindOf(question).answer.safeParse(value).success) return refuse("answer-unknown");
    const outcome = await live.answers.add({ roundId, participantId, value, answeredAt });
    if (!outcome.ok) return outcome;
    if (outcome.value.stored) live.publisher.answered(sessionId, participantId);
    return accept(null);
  },

  "round:open": (live, socket, { position }) =>
    drive(live, socket, { type: "round:open", position, roundId: randomUUID(), at: Date.now() }),
  "round:close": (live, socket, { roundId }) =>
    drive(live, socket, { type: "round:close", roundId, at: Date.now() }),
  "round:extend": (live, socket, { roundId, seconds }) =>
    drive(live, socket, { type: "round:extend", roundId, seconds, at: Date.now() }),
  "round:reveal": (live, socket, { roundId }) =>
    drive(live, socket, { type: "round:reveal", roundId, at: Date.now() }),
  "round:revote": (live, socket, { roundId }) =>
    drive(live, socket, { type: "round:revote", roundId, nextId: randomUUID(), at: Date.now() }),
  "round:skip": (live, socket, { position }) => drive(live, socket, { type: "round:skip", position }),
  "walk:control": (live, socket, { roundId, action }) =>
    drive(live, socket, { type: "walk:control", roundId, action, at: Date.now() }),
  "standings:show": (live, socket, { roundId }) => drive(live, socket, { type: "standings:show", roundId }),
  "session:configure": (live, socket, settings) =>
    drive(live, socket, { type: "session:configure", settings }),
  "session:finish": (live, socket) => drive(live, socket, { type: "session:finish" }),
  "session:end": (live, socket) => drive(live, socket, { type: "session:end" }),

  async "participant:remove"(live, socket, { participantId }) {
    const { sessionId } = socket.data.speaker;
    if (!(await removeParticipant(live.db, sessionId, participantId))) return refuse("no-such-participant");
    sendAway(live, participantId);
    live.publisher.changed(sessionId, "each");
    live.publisher.peopleChanged(sessionId);
    return accept(null);
  },

  ...trainingHandlers,

  "robots:call": (live, socket, { count }) => live.robots.call(socket.data.speaker.sessionId, count),
  "robots:dismiss": (live, socket) => live.robots.dismiss(socket.data.speaker.sessionId),
};

async function welcome(
  live: Live,
  socket: LiveSocket,
  sessionId: string,
  participantId: string,
): Promise<Reply<"participant:join">> {
  socket.data.speaker = { role: "player", sessionId, participantId };
  // A phone that is gone already comes back with its token.
  if (socket.connected) socket.join(rooms.participant(participantId));
  live.publisher.peopleChanged(sessionId);
  const known = await live.snapshots.latest(sessionId);
  const you = known && (await readYou(live.db, participantId, known.snapshot));
  if (!you) throw new Error("A participant who has just joined is not there.");
  return { you };
}
