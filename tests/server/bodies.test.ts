// Bodies have an end: what is longer than its purpose needs is turned away, and never held in memory.

import { once } from "node:events";
import { type IncomingMessage, type RequestListener, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { config as nextConfig } from "../../next.config.js";
import { MAX_BODY_BYTES, MAX_QUIZ_BYTES } from "../../server/process/bodies";
import { createWebServer, HEADERS_WITHIN_MS } from "../../server/process/web";
import { teacherDatabase } from "./teacher-database";

/** Holds all that it is sent, as the pages do, and says how much that was. */
const holdAll: RequestListener = async (incoming, response) => {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of incoming) pieces.push(piece);
  } catch {
    return;
  }
  response.end(String(Buffer.concat(pieces).length));
};

const vitals = { db: await teacherDatabase(), redis: null, isStopping: () => false };
afterAll(() => vitals.db.close());

async function open(handle: RequestListener = holdAll): Promise<number> {
  const { http } = createWebServer({ handle }, "/socket.io/", {
    vitals,
    measured: null,
    events: () => {},
    trustProxy: false,
    publicUrl: null,
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return (http.address() as AddressInfo).port;
}

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  /** Said in advance; without it the body comes in pieces that nobody has announced. */
  length?: number;
}

const MEGABYTE = 1_000_000;

/** What the server answered, or "cut", while `bytes` were being sent. */
async function send(port: number, bytes: number, { method = "POST", path = "/", ...sent }: Sent = {}) {
  const framing =
    sent.length === undefined
      ? { "transfer-encoding": "chunked" }
      : { "content-length": String(sent.length) };
  const options = { port, method, path, headers: { ...sent.headers, ...framing }, agent: false };
  const outgoing = request(options);
  const answered = once(outgoing, "response").then(
    ([response]: IncomingMessage[]) => response?.statusCode ?? 0,
    () => "cut" as const,
  );
  Readable.from(pieces(bytes))
    .on("error", () => {})
    .pipe(outgoing);
  const answer = await answered;
  outgoing.destroy();
  return answer;
}

function* pieces(bytes: number) {
  const piece = Buffer.alloc(Math.min(bytes, 65_536), "x");
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, left);
}

const action = { "next-action": "40c0ffee" };
const quizAction = { ...action, "content-type": "text/plain;charset=UTF-8" };
const form = { "content-type": "multipart/form-data; boundary=x" };

describe("a body", () => {
  it.each([
    ["a sign-in", { path: "/api/auth/sign-in/email" }, MAX_BODY_BYTES],
    ["an action on a page", { path: "/sign-in", headers: action }, MAX_BODY_BYTES],
    ["a quiz that is saved", { path: "/quizzes/x", headers: quizAction }, MAX_QUIZ_BYTES],
    [
      "what only says that it is a quiz",
      { path: "/quizzes/../sign-in", headers: quizAction },
      MAX_BODY_BYTES,
    ],
    ["a form to an editor's page", { path: "/quizzes/x" }, MAX_BODY_BYTES],
    ["a form to an editor's action", { path: "/quizzes/x", headers: { ...action, ...form } }, MAX_BODY_BYTES],
    ["a page that is asked for", { method: "GET" }, 0],
  ] satisfies [string, Sent, number][])(
    "of %s is taken up to its bound, and not a byte beyond",
    async (_, sent, limit) => {
      const port = await open();
      expect(await send(port, limit, sent)).toBe(200);
      expect(await send(port, limit, { ...sent, length: limit })).toBe(200);
      expect(await send(port, limit + 1, { ...sent, length: limit + 1 })).toBe(413);
      expect(await send(port, limit + 1, sent)).toBe(413);
    },
  );

  it("is refused by the length it announces, before any of it comes and before a page hears of it", async () => {
    let heard = 0;
    const port = await open(() => void heard++);
    expect(await send(port, 0, { length: MAX_BODY_BYTES + 1 })).toBe(413);
    expect(heard).toBe(0);
  });

  it("does not fill the memory, announced or not, read or not", async () => {
    const reading = await open();
    const idle = await open(() => {});
    await send(reading, MEGABYTE);
    global.gc?.();
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
    for (const port of [reading, idle]) {
      expect(await send(port, 100 * MEGABYTE)).toBe(413);
      expect(await send(port, 100 * MEGABYTE, { length: 100 * MEGABYTE })).toBe(413);
    }
    clearInterval(watch);
    expect(most - before).toBeLessThan(60 * MEGABYTE);
  });

  it("ends the connection that it came on", async () => {
    const port = await open();
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const piece = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const sending = setInterval(() => socket.writable && socket.write(piece), 20);
    socket.resume();
    await once(socket, "close");
    clearInterval(sending);
  });
});

it("is refused where it is too tangled to unfold, before a page has it", async () => {
  let heard = "";
  const port = await open(async (incoming) => {
    try {
      for await (const piece of incoming) heard += piece;
    } catch {}
  });
  const body = "[".repeat(1_000);
  const headers = { ...quizAction, "content-length": String(body.length) };
  const outgoing = request({ port, method: "POST", path: "/sign-in", headers, agent: false }).end(body);
  const [{ statusCode }] = (await once(outgoing, "response")) as [IncomingMessage];
  expect([statusCode, heard]).toEqual([400, ""]);
});

it("bounds what Next takes for an action by the same number", () => {
  expect(nextConfig.experimental?.serverActions?.bodySizeLimit).toBe(MAX_QUIZ_BYTES);
});

it("does not wait for ever for headers that come a letter at a time", async () => {
  const port = await open();
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.write("GET / HTTP/1.1\r\nX-Slow: ");
  const dripping = setInterval(() => socket.writable && socket.write("z"), 500);
  socket.resume();
  const closed = once(socket, "close").then(() => "closed");
  expect(await Promise.race([closed, sleep(HEADERS_WITHIN_MS + 5_000)])).toBe("closed");
  clearInterval(dripping);
});
