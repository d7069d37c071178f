// One short function a request. Who speaks comes from the socket, never from the payload.

import type { Reply } from "../../lib/protocol";
import { accept, refuse } from "../../lib/result";
import { checkNickname } from "../../lib/session/nickname";
import { give, givenAt, roundHere } from "../class/answers";
import { commandClass, opening } from "../class/command";
import { handOn, help } from "../class/hand-on";
import type { Handlers } from "../class/handler";
import type { Live } from "../class/live";
import { writeReason } from "../class/reasons";
import { letIn } from "../news/greet";
import { type LiveSocket, rooms } from "../news/sockets";
import { countNow } from "../news/tally";
import { trainingHandlers } from "../runs/training";
import { removeParticipants } from "../store/participants";
import { doorFrom, stepIn } from "./doorstep";
import { screenHandlers } from "./screens";

/** Phones that are on their way in: a second tap on "join" must not make a second participant. */
const joining = new WeakSet<LiveSocket>();

export const handlers: Handlers = {
  async "participant:join"(live, socket, { nickname: text, token }) {
    const name = checkNickname(text);
    if (!name.ok) return name;
    if (joining.has(socket)) return refuse("too-many-requests");
    joining.add(socket);
    try {
      const { speaker, address } = socket.data;
      const { sessionId } = speaker;
      const door = doorFrom(sessionId, address);
      const mayTry = (await live.limits("tries", socket.id)) && (await live.limits("joins", door));
      if (!mayTry) return refuse("too-many-requests");
      const { nickname, key: nicknameKey } = name.value;
      const joined = await live.joins.add({ sessionId, nickname, nicknameKey, token, robot: false });
      if (!joined.ok) return joined;
      stepIn(socket);
      return accept(await welcome(live, socket, sessionId, joined.value));
    } finally {
      joining.delete(socket);
    }
  },

  async "answer:submit"(live, socket, { roundId, part, value }) {
    const answeredAt = Date.now();
    const { participantId, seat } = socket.data.speaker;
    const round = await roundHere(live, socket, roundId);
    if (!round) return refuse("round-not-open");
    const given = givenAt(round, seat, part, value);
    if (!given) return refuse("answer-unknown");
    const outcome = await give(live, socket, round, { participantId, answeredAt, ...given });
    return outcome.ok ? accept(null) : outcome;
  },

  "reason:write": writeReason,

  "item:open": async (live, socket, { position }) =>
    commandClass(live, socket, { type: "item:open", position, ...(await opening(live, socket)) }),
  async "round:close"(live, socket, { roundId }) {
    const { answered, present } = await countNow(live, socket.data.speaker.sessionId, roundId);
    const everyone = present > 0 && answered >= present;
    return commandClass(live, socket, { type: "round:close", roundId, at: Date.now(), everyone });
  },
  "round:count": (live, socket, { roundId }) =>
    commandClass(live, socket, { type: "round:count", roundId, at: Date.now() }),
  "round:extend": (live, socket, { roundId, seconds, closesAt }) =>
    commandClass(live, socket, { type: "round:extend", roundId, seconds, closesAt, at: Date.now() }),
  "round:reveal": (live, socket, { roundId }) =>
    commandClass(live, socket, { type: "round:reveal", roundId, at: Date.now() }),
  "round:talk": (live, socket, { roundId, hint }) =>
    commandClass(live, socket, { type: "round:talk", roundId, hint, at: Date.now() }),
  "round:show-reason": (live, socket, { roundId, answer, reasonId }) =>
    commandClass(live, socket, { type: "round:show-reason", roundId, answer, reasonId }),
  "round:revote": async (live, socket, { roundId }) =>
    commandClass(live, socket, {
      type: "round:revote",
      revoteOf: roundId,
      ...(await opening(live, socket)),
    }),
  "round:hand-on": handOn,
  "round:help": help,
  "item:skip": (live, socket, { position }) => commandClass(live, socket, { type: "item:skip", position }),
  "item:back": (live, socket, { position }) => commandClass(live, socket, { type: "item:back", position }),
  "walk:control": (live, socket, { roundId, action, step }) =>
    commandClass(live, socket, { type: "walk:control", roundId, action, step, at: Date.now() }),
  "walk:try": (live, socket, { roundId, tried }) =>
    commandClass(live, socket, { type: "walk:try", roundId, tried, at: Date.now() }),
  "slide:try": (live, socket, { position, tried }) =>
    commandClass(live, socket, { type: "slide:try", position, tried }),
  "standings:show": (live, socket, { roundId }) =>
    commandClass(live, socket, { type: "standings:show", roundId }),
  "session:configure": (live, socket, settings) =>
    commandClass(live, socket, { type: "session:configure", settings }),
  "session:finish": (live, socket) => commandClass(live, socket, { type: "session:finish" }),
  "session:end": (live, socket) => commandClass(live, socket, { type: "session:end" }),

  async "participants:remove"(live, socket, { participantIds, block }) {
    const { sessionId } = socket.data.speaker;
    const version = await removeParticipants(live.db, sessionId, participantIds, block);
    if (version === null) return refuse("no-such-participant");
    live.publisher.changed(sessionId, { version, audience: "each", run: null, people: true });
    return accept(null);
  },

  ...trainingHandlers,
  ...screenHandlers,

  "robots:call": (live, socket, { count }) => live.robots.call(socket.data.speaker.sessionId, count),
  "robots:dismiss": (live, socket) => live.robots.dismiss(socket.data.speaker.sessionId),
};

async function welcome(
  live: Live,
  socket: LiveSocket,
  sessionId: string,
  { participantId, seat }: { participantId: string; seat: number },
): Promise<Reply<"participant:join">> {
  socket.data.speaker = { role: "player", sessionId, participantId, seat };
  // A phone that is gone already comes back with its token.
  if (socket.connected) {
    socket.leave(rooms.guests(sessionId));
    socket.join(rooms.phones(sessionId));
    socket.join(rooms.participant(participantId));
  }
  live.publisher.peopleChanged(sessionId);
  try {
    const shown = await letIn(live, socket, sessionId, participantId);
    if (!shown) throw new Error("A participant who has just joined is not there.");
    live.publisher.shown(socket, shown.snapshot);
    return { you: shown.you };
  } catch (error) {
    // The phone is in, whatever it is told now: it is greeted as what it has become, again and again until it hears so.
    live.publisher.arrived(socket);
    throw error;
  }
}
