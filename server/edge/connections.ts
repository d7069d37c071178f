// From a handshake to a connection: who it is, which class it belongs to, and its first view.

import type { IncomingMessage } from "node:http";
import { handshake, NO_PAGE, type Refusal } from "../../lib/protocol";
import { accept, type Result, refuse } from "../../lib/result";
import { deviceOf } from "../../lib/session/device";
import { sourceOf } from "../bounds/source";
import type { Live } from "../class/live";
import { type LiveSocket, roomOf, rooms, type ScreenRight, type Speaker } from "../news/sockets";
import { admittedScreen, isAdmitted, showedEndedClass } from "../store/screens";
import { hashOf } from "../store/token-hash";
import { doorFrom, mayWait, waitOutside } from "./doorstep";
import { serveRequests } from "./requests";
import { watchRight } from "./right";
import { isSuspicious } from "./suspicious";

export interface Door {
  /** The id of the signed-in teacher, from the cookie. */
  whoIs(headers: IncomingMessage["headers"]): Promise<string | null>;
  /** Whether a proxy stands before the server and names the client in `X-Forwarded-For`. */
  trustProxy: boolean;
}

export function serveConnections(live: Live, door: Door): void {
  live.io.use((socket, next) => {
    const { headers, address } = socket.handshake;
    socket.data.address = sourceOf(headers, address, door.trustProxy);
    decide(live, door, socket)
      .catch((error): Result<Speaker, Refusal> => {
        live.log.error({ err: error, connection: socket.id }, "handshake failed");
        return refuse("server-error");
      })
      .then((speaker) => {
        if (!speaker.ok) {
          const { refusal } = speaker;
          if (isSuspicious(refusal))
            live.events("handshake refused", { source: socket.data.address, reason: refusal });
          return next(new Error(refusal));
        }
        socket.data.speaker = speaker.value;
        next();
      });
  });
  live.io.on("connection", (socket) => begin(live, door, socket));
}

async function decide(live: Live, door: Door, socket: LiveSocket): Promise<Result<Speaker, Refusal>> {
  const speaker = await recognize(live, door, socket);
  if (!speaker.ok || live.screens.hasRoom(placeOf(socket, speaker.value))) return speaker;
  return refuse("too-many-requests");
}

/** Whose connections are counted together: all tabs of one phone, one teacher's in a class, the unknown ones of one address. */
function placeOf({ data }: LiveSocket, speaker: Speaker): string {
  const { sessionId } = speaker;
  switch (speaker.role) {
    case "player":
      return speaker.participantId;
    case "host":
      return `${sessionId} ${speaker.teacherId}`;
    case "screen":
      return `${sessionId} ${"screenId" in speaker.by ? speaker.by.screenId : speaker.by.teacherId}`;
    case "wall":
    case "guest":
      return `${speaker.role} ${doorFrom(sessionId, data.address)}`;
  }
}

async function recognize(live: Live, door: Door, socket: LiveSocket): Promise<Result<Speaker, Refusal>> {
  if (live.closing) return refuse("shutting-down");
  const { address } = socket.data;
  const claim = handshake.safeParse(socket.handshake.auth);
  if (!claim.success) return refuse("bad-request");
  const { role, code, token, build } = claim.data;
  // A page from before builds had numbers does not start anew by itself; this refusal's words say to.
  if (live.build !== null && build === undefined) return refuse("bad-request");
  const session = await live.codes.add(code);
  if (!session) return refuse(await whyNoSession(live, address, token));
  const { id: sessionId, ownerId: teacherId } = session;
  if (role === "player") return enterAsPhone(live, address, sessionId, token);
  const isTeacher = (await door.whoIs(socket.handshake.headers)) === teacherId;
  if (role === "screen") return enterAsScreen(live, socket, sessionId, isTeacher ? teacherId : null, token);
  if (!isTeacher) return refuse("not-allowed");
  const mayReturn = await live.limits("returns", teacherId);
  return mayReturn ? accept({ role, sessionId, teacherId }) : refuse("too-many-requests");
}

/** In the teacher's browser, or admitted by the host; any other shows the way in and may ask. */
async function enterAsScreen(
  live: Live,
  socket: LiveSocket,
  sessionId: string,
  teacherId: string | null,
  token: string | undefined,
): Promise<Result<Speaker, Refusal>> {
  const tokenHash = token ? hashOf(token) : null;
  const screenId = teacherId ?? (tokenHash && (await admittedScreen(live.db, sessionId, tokenHash)));
  if (screenId !== null) {
    const mayReturn = await live.limits("returns", screenId);
    const by = teacherId === null ? { screenId } : { teacherId };
    return mayReturn ? accept({ role: "screen", sessionId, by }) : refuse("too-many-requests");
  }
  // However many of these there are, they keep out nobody who is known.
  if (!(await live.limits("screens", doorFrom(sessionId, socket.data.address))))
    return refuse("too-many-requests");
  const device = deviceOf(socket.handshake.headers["user-agent"] ?? "");
  return accept({ role: "wall", sessionId, tokenHash, device });
}

/** Who is in the class has a token, so whoever comes without one, however often, keeps nobody out who is. */
async function enterAsPhone(
  live: Live,
  address: string,
  sessionId: string,
  token: string | undefined,
): Promise<Result<Speaker, Refusal>> {
  const participant = token ? await live.tokens.add(token) : null;
  if (participant?.sessionId !== sessionId) {
    const mayKnock = await mayWait(live, sessionId, address);
    return mayKnock ? accept({ role: "guest", sessionId }) : refuse("too-many-requests");
  }
  if (participant.removed) return refuse(participant.blocked ? "blocked" : "removed");
  const { id: participantId, seat } = participant;
  const mayReturn = await live.limits("returns", participantId);
  return mayReturn ? accept({ role: "player", sessionId, participantId, seat }) : refuse("too-many-requests");
}

/** A code is free again once its class has ended; a phone or a screen that was in it can still be told so. */
async function whyNoSession(live: Live, address: string, token: string | undefined): Promise<Refusal> {
  if (!(await live.limits("wrongCodes", address))) return "too-many-requests";
  if (!token) return "session-not-found";
  const participant = await live.tokens.add(token);
  const wasThere = participant?.over || (await showedEndedClass(live.db, hashOf(token)));
  return wasThere ? "session-ended" : "session-not-found";
}

/**
 * It hears news before its first view is read, and that is no older than this moment, so that nothing falls between
 * the two.
 */
function begin(live: Live, door: Door, socket: LiveSocket): void {
  const { speaker } = socket.data;
  const { sessionId } = speaker;
  socket.join(roomOf(speaker));
  // Each connection has a room of its own, which nobody speaks to.
  socket.leave(socket.id);
  if (speaker.role === "player") socket.join(rooms.participant(speaker.participantId));
  if (speaker.role === "guest") waitOutside(live, socket);
  const right = rightOf(speaker);
  if (right) watchRight(live, socket, () => stillHolds(live, door, socket, right));
  if (right && "screenId" in right) socket.join(rooms.admittedScreen(right.screenId));
  if (isOfOtherBuild(live, socket)) socket.join(rooms.otherBuild);
  serveRequests(live, socket);
  forgetHandshake(socket, right !== null);
  // Phones that have not joined are counted at the door.
  const leave = speaker.role === "guest" ? null : live.screens.enter(placeOf(socket, speaker));
  socket.on("disconnect", () => {
    leave?.();
    if (socket.data.speaker.role === "player" && !live.closing) live.publisher.peopleChanged(sessionId);
  });
  if (speaker.role !== "guest" && speaker.role !== "wall") live.publisher.peopleChanged(sessionId);
  live.publisher.arrived(socket);
}

function isOfOtherBuild({ build }: Live, { handshake }: LiveSocket): boolean {
  const { build: ofPage } = handshake.auth;
  return build !== null && ofPage !== NO_PAGE && ofPage !== build;
}

const NO_HEADERS = Object.freeze({});
const NO_LINES: string[] = [];
const FORGOTTEN: LiveSocket["handshake"] = Object.freeze({
  auth: NO_HEADERS,
  headers: NO_HEADERS,
  address: "",
});

/** Of a phone nobody reads again what it came with, and that is kilobytes; of others the cookie is looked at. */
function forgetHandshake(socket: LiveSocket, isRead: boolean): void {
  const { request } = socket.conn;
  request.headers = NO_HEADERS;
  request.rawHeaders = NO_LINES;
  request.url = "";
  if (!isRead) socket.handshake = FORGOTTEN;
}

/** Phones have a token and nothing to lose; what others are shown has to be theirs to see. */
function rightOf(speaker: Speaker): ScreenRight | null {
  if (speaker.role === "host") return { teacherId: speaker.teacherId };
  return speaker.role === "screen" ? speaker.by : null;
}

async function stillHolds(live: Live, door: Door, socket: LiveSocket, right: ScreenRight): Promise<boolean> {
  if ("screenId" in right) return isAdmitted(live.db, right.screenId);
  return (await door.whoIs(socket.handshake.headers)) === right.teacherId;
}
