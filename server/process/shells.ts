// A phone's page is the same for all of a class who read one language, but for its nonce: it is rendered for the first of them.

import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import Negotiator from "negotiator";
import { Recent } from "../bounds/recent";

const PHONE = /^\/play\/[^/?%]+$/;
/** A part of a page is asked for, or somebody only looks ahead. */
const OF_A_PART = /^(rsc|next-|x-nextjs|x-middleware|range|purpose)/;
/** Others preview a link, and find its title in another place of the page. */
const BROWSER = /^Mozilla\/5\.0 (?!.*(compatible;|http|bot|preview|lighthouse|google))/i;

/** Up to 100 kB each. */
const KEPT = 100;
/** Nearly as small as the next ones are, and cheap: each page is compressed by itself, for its nonce. */
const LEVEL = 3;

interface Shell {
  headers: OutgoingHttpHeaders;
  /** What stands between one nonce and the next. */
  pieces: string[];
}

const compressed = promisify(gzip);

/** `handle` renders what was not asked for yet, and all other pages. */
export function withShells(handle: RequestListener): RequestListener {
  const kept = new Recent<Promise<Shell | null>>(KEPT);
  return (request, response) => {
    const key = keyOf(request);
    if (key === null) return handle(request, response);
    const known = kept.get(key);
    if (!known) {
      const shell = rendered(request, response, handle);
      kept.set(key, shell);
      void shell.then((made) => made ?? kept.delete(key));
      return;
    }
    void known.then((shell) => {
      if (!shell) return handle(request, response);
      for (const [name, value = ""] of Object.entries(shell.headers)) response.setHeader(name, value);
      return send(shell.pieces.join(nonceOf(request)), request, response);
    });
  };
}

/** All that a phone's page goes by; null for what is none. */
function keyOf({ method, url = "", headers }: IncomingMessage): string | null {
  if (method !== "GET" || !PHONE.test(url) || !BROWSER.test(headers["user-agent"] ?? "")) return null;
  if (Object.keys(headers).some((name) => OF_A_PART.test(name))) return null;
  return JSON.stringify([url, headers["accept-language"], headers.cookie]);
}

const nonceOf = ({ headers }: IncomingMessage): string =>
  /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";

/** Renders the page for whoever asks first; null where it is not for others, or where nobody waited for it. */
function rendered(
  request: IncomingMessage,
  response: ServerResponse,
  handle: RequestListener,
): Promise<Shell | null> {
  const own = new Set(response.getHeaderNames());
  // What is kept is not compressed, and what is sent is compressed here.
  const accepted = request.headers["accept-encoding"];
  delete request.headers["accept-encoding"];
  return new Promise((resolve) => {
    response.once("close", () => resolve(null));
    collected(response, (page) => {
      request.headers["accept-encoding"] = accepted;
      resolve(shellOf(page, own, request, response));
      void send(page, request, response);
    });
    handle(request, response);
  });
}

/** Holds back what is written until all of it is there. */
function collected(response: ServerResponse, done: (page: string) => void): void {
  const chunks: Buffer[] = [];
  const take = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { write, end, writeHead, flushHeaders } = response;
  const told = (rest: unknown[]) =>
    rest.find((each) => typeof each === "function") as (() => void) | undefined;
  response.flushHeaders = () => {};
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((each): each is OutgoingHttpHeaders => typeof each === "object");
    for (const [name, value = ""] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  }) as typeof writeHead;
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    take(chunk);
    told(rest)?.();
    return true;
  };
  response.end = ((chunk: unknown, ...rest: unknown[]) => {
    take(chunk);
    Object.assign(response, { write, end, writeHead, flushHeaders });
    const finished = told([chunk, ...rest]);
    if (finished) response.once("finish", finished);
    done(Buffer.concat(chunks).toString());
    return response;
  }) as typeof end;
}

/** Null for an error, for another way, and for what was meant for one person. */
function shellOf(
  page: string,
  own: ReadonlySet<string>,
  request: IncomingMessage,
  response: ServerResponse,
): Shell | null {
  const nonce = nonceOf(request);
  const isPage =
    response.statusCode === 200 && String(response.getHeader("content-type")).startsWith("text/html");
  if (!isPage || response.headersSent || response.hasHeader("set-cookie") || !nonce) return null;
  const headers = Object.fromEntries(
    Object.entries(response.getHeaders()).filter(([name]) => !own.has(name)),
  );
  if (JSON.stringify(headers).includes(nonce)) return null;
  return { headers, pieces: page.split(nonce) };
}

async function send(page: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const takesGzip = new Negotiator(request).encodings(["gzip"]).includes("gzip");
  if (response.headersSent || !takesGzip) return void response.end(page);
  const body = await compressed(page, { level: LEVEL });
  response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", body.length);
  response.end(body);
}
