// How long a request's body may be, by what it is for, and of what shape; what is not is turned away before any page holds it.

import type { IncomingMessage, RequestListener } from "node:http";
import type { Events } from "../bounds/events";
import { SOURCE_HEADER } from "../bounds/source";
import { shapeOf } from "./body-shape";
import { lastWords } from "./headers";

/** A form, a sign-in, a short action: none comes near. */
export const MAX_BODY_BYTES = 64_000;

/** A quiz is saved as a whole. The largest that its schema takes is 4.4 MB, were each letter one that JSON escapes. */
export const MAX_QUIZ_BYTES = 4_500_000;

/** A sender that is told no while it sends may hear it; what it sends meanwhile is dropped, then the line is cut. */
const LINGER_MS = 500;

const TOO_LARGE = lastWords("413 Content Too Large");
const TANGLED = lastWords("400 Bad Request");

/** Hands on what is short enough, and looks at what comes of it; the rest gets a refusal and the end of its connection. */
export function withinBounds(handle: RequestListener, events: Events): RequestListener {
  return (request, response) => {
    const limit = bodyLimit(request);
    const refuse = (words: string) => {
      events("body refused", { source: String(request.headers[SOURCE_HEADER]) });
      turnAway(request, words, response.headersSent);
    };
    // Node has refused a length that is no number.
    if (Number(request.headers["content-length"] ?? 0) > limit) return refuse(TOO_LARGE);
    watchBody(request, limit, refuse);
    handle(request, response);
  };
}

function bodyLimit({ method, headers, url = "/" }: IncomingMessage): number {
  if (method === "GET" || method === "HEAD") return 0;
  // As React sends what is no form.
  const isQuiz = headers["next-action"] !== undefined && headers["content-type"]?.startsWith("text/plain");
  return method === "POST" && isQuiz && pathOf(url).startsWith("/quizzes/") ? MAX_QUIZ_BYTES : MAX_BODY_BYTES;
}

/** As a page's address is understood, without detours such as `/quizzes/../`. */
const pathOf = (url: string) =>
  URL.canParse(url, "http://here") ? new URL(url, "http://here").pathname : "";

/** Every piece passes `push`, whoever reads it and however; listening for data would take it from its reader. */
function watchBody(request: IncomingMessage, limit: number, refuse: (words: string) => void): void {
  const push = request.push.bind(request);
  const isInShape = shapeOf(request.headers["content-type"]);
  let bytes = 0;
  request.push = (piece: Buffer | null, ...rest) => {
    bytes += piece?.length ?? 0;
    if (bytes > limit) refuse(TOO_LARGE);
    else if (piece && !isInShape(piece)) refuse(TANGLED);
    else return push(piece, ...rest);
    return true;
  };
}

/** Written past the response, which a page may be about to use: to the page the connection just ends. */
function turnAway(request: IncomingMessage, words: string, hasAnswered: boolean): void {
  const { socket } = request;
  request.push = () => true;
  if (hasAnswered) return void socket.destroy();
  socket.end(words);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
