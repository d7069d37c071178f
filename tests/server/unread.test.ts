// Screens that do not read: what is sent to them waits in the server's memory, so they are hung up on, and nobody else is.

import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, createConnection, type Socket } from "node:net";
import { setImmediate as afterOthers } from "node:timers/promises";
import { Server } from "socket.io";
import { io as connect } from "socket.io-client";
import { expect, it, onTestFinished } from "vitest";
import { hangUpOnUnread } from "../../server/process/unread";
import { openSchool, startClass } from "./support/classroom";
import { Screen } from "./support/screens";

const LIMIT = 1_000_000;
const DEAF = 20;
const MESSAGES = 200;
const MESSAGE_BYTES = 100_000;

/** A text as one masked WebSocket frame, whose mask of zeros leaves it as it is. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}

/** As long as one may be, so that its answer is. */
const ping = Buffer.concat([Buffer.from([0x89, 0x80 | 125, 0, 0, 0, 0]), Buffer.alloc(125)]);
/** Many times what the system takes for a line, whose other end reads nothing. */
const MANY_PINGS = 300_000;

/** A phone by hand: it opens a WebSocket, comes in, and reads nothing from then on. */
async function deafPhone(port: number): Promise<Socket> {
  const socket = createConnection({ host: "127.0.0.1", port });
  socket.on("error", () => {});
  onTestFinished(() => void socket.destroy());
  socket.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\n` +
      "Connection: Upgrade\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Version: 13\r\n\r\n",
  );
  await once(socket, "data");
  socket.pause();
  socket.write(frame("40"));
  return socket;
}

async function listening() {
  const http = createServer();
  const io = new Server(http, { perMessageDeflate: false });
  onTestFinished(() => io.close());
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  return { io, port: (http.address() as AddressInfo).port };
}

it("keeps memory within bounds whoever does not read, and goes on serving those who do", async () => {
  const { io, port } = await listening();
  let hungUp = 0;
  hangUpOnUnread(io, LIMIT, () => hungUp++);
  let heard = 0;
  const reader = connect(`http://127.0.0.1:${port}`, { forceNew: true, transports: ["websocket"] });
  onTestFinished(() => void reader.disconnect());
  reader.on("news", (text: string) => {
    heard += text.length;
  });
  for (let phone = 0; phone < DEAF; phone++) await deafPhone(port);
  await expect.poll(() => io.sockets.sockets.size).toBe(DEAF + 1);

  const before = process.memoryUsage().rss;
  let most = 0;
  for (let message = 0; message < MESSAGES; message++) {
    // To each its own, as students get theirs: texts that are shared would take no more memory for twenty than for one.
    for (const socket of io.sockets.sockets.values()) {
      socket.emit("news", String.fromCharCode(97 + (message % 26)).repeat(MESSAGE_BYTES));
    }
    // The one who reads has the time to.
    await expect.poll(() => heard, { interval: 1 }).toBe((message + 1) * MESSAGE_BYTES);
    most = Math.max(most, process.memoryUsage().rss - before);
    await afterOthers();
  }
  expect(hungUp).toBe(DEAF);
  expect(io.sockets.sockets.size).toBe(1);
  // Unbounded, it would be all that was sent.
  expect(most).toBeLessThan((DEAF * MESSAGES * MESSAGE_BYTES) / 2);
});

it("hangs up on who sends pings and reads none of the answers, and on nobody who reads them", async () => {
  const { io, port } = await listening();
  let hungUp = 0;
  hangUpOnUnread(io, LIMIT, () => hungUp++);
  const isOver = async (socket: Socket, pings: number) => {
    const some = Buffer.concat(Array(1_000).fill(ping));
    const closed = new Promise((resolve) => socket.once("close", resolve));
    for (let sent = 0; sent < pings && !socket.destroyed; sent += 1_000)
      if (!socket.write(some))
        await Promise.race([new Promise((resolve) => socket.once("drain", resolve)), closed]);
    return socket.destroyed;
  };
  const reader = await deafPhone(port);
  reader.resume();
  expect(await isOver(reader, 20_000)).toBe(false);
  expect(await isOver(await deafPhone(port), MANY_PINGS)).toBe(true);
  expect(hungUp).toBe(1);
});

it("hangs up on a screen of a class", async () => {
  const school = await openSchool({ unreadBytes: 200 });
  const { code } = await startClass(school);
  const phone = new Screen(school.url, { role: "player", code });
  await new Promise((resolve) => phone.socket.io.once("reconnect_attempt", resolve));
  expect(phone.views).toEqual([]);
});
