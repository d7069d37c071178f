// The one edge: every request of every screen passes here, and gets an answer.

import type { z } from "zod";
import { type Refusal, type RequestName, requests } from "../../lib/protocol";
import { type Result, refuse } from "../../lib/result";
import type { Live } from "../class/live";
import type { LiveSocket } from "../news/sockets";
import { handlers } from "./handlers";
import { hasRight } from "./right";
import { isSuspicious } from "./suspicious";

type Outcome = Result<unknown, Refusal>;
type AnyHandler = (live: Live, socket: LiveSocket, payload: unknown) => Promise<Outcome>;

/** One listener a connection: one for each request would be a third of what a phone takes of the memory. */
export function serveRequests(live: Live, socket: LiveSocket): void {
  socket.onAny((name, ...sent) => {
    if (isRequest(name)) serve(live, socket, name, sent);
  });
}

const isRequest = (name: string): name is RequestName => Object.hasOwn(requests, name);

/** The wire carries anything, which is checked below for all requests alike. */
function serve(live: Live, socket: LiveSocket, name: RequestName, sent: unknown[]): void {
  const payload = sent[0];
  // Last, also where the payload was left out.
  const acknowledge = sent.at(-1);
  const arrived = performance.now();
  const serving = answerTo(live, socket, name, payload).then((outcome) => {
    live.pending.delete(serving);
    if (!outcome.ok && isSuspicious(outcome.refusal))
      live.events("request refused", { source: socket.data.address, reason: outcome.refusal });
    if (typeof acknowledge === "function") acknowledge(outcome);
    live.served(name, outcome.ok ? null : outcome.refusal, performance.now() - arrived);
  });
  live.pending.add(serving);
}

async function answerTo(
  live: Live,
  socket: LiveSocket,
  name: RequestName,
  payload: unknown,
): Promise<Outcome> {
  try {
    if (live.closing) return refuse("shutting-down");
    const { speaker } = socket.data;
    const key = speaker.role === "player" ? speaker.participantId : socket.id;
    if (!(await live.limits("requests", key))) return refuse("too-many-requests");
    if (speaker.role !== requests[name].role) return refuse("not-allowed");
    if (speaker.role === "host" && !(await hasRight(socket))) return refuse("not-allowed");
    const parsed = requests[name].payload.safeParse(payload);
    if (!parsed.success) return refuse(reasonOf(parsed.error));
    // The handler of `name` takes what the schema of `name` gave, and the socket has its role.
    const outcome = await (handlers[name] as AnyHandler)(live, socket, parsed.data);
    if (speaker.role === "host") logCommand(live, socket, name, outcome);
    return outcome;
  } catch (error) {
    live.log.error({ err: error, request: name, connection: socket.id }, "request failed");
    return refuse("server-error");
  }
}

/** What a host does is what an operator asks about; answers would be a line a tap. */
function logCommand(live: Live, socket: LiveSocket, name: RequestName, outcome: Outcome): void {
  const refusal = outcome.ok ? undefined : outcome.refusal;
  const session = socket.data.speaker.sessionId;
  live.log.info({ request: name, session, connection: socket.id, refusal }, "command");
}

/** A schema that refuses something well-formed names the refusal itself. */
function reasonOf({ issues }: z.ZodError): Refusal {
  const named = issues.find(({ code, message }) => code === "custom" && sizes.has(message as Refusal));
  return (named?.message as Refusal | undefined) ?? "bad-request";
}

const sizes = new Set<Refusal>(["too-many-parameters", "too-many-samples"]);
