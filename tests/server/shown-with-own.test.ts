// What a class is shown with each phone's own part arrives as it was, however large, over both of Socket.IO's ways.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { expect, it, onTestFinished } from "vitest";
import type { PlayerView, You } from "../../lib/session/views";
import { shownWithOwn } from "../../server/news/shown-with-own";
import { phoneOf } from "./support/screens";

const YOU: You = {
  ...{ nickname: "阿达 🙂", seat: 0, score: 0, streak: 0, place: null, sharedBy: 0, of: 1 },
  ...{ said: null, own: null, outcome: null },
};
/** A frame says its length in one byte, three, or nine. */
const LENGTHS = [0, 300, 70_000];

const viewOf = (length: number) => ({ title: { zh: "锅".repeat(length / 3) } }) as unknown as PlayerView;

it.each(["websocket", "polling"] as const)("by %s", async (transport) => {
  const http = createServer();
  const io = new Server(http, { perMessageDeflate: false });
  onTestFinished(() => io.close());
  io.on("connection", (socket) => {
    for (const length of LENGTHS) shownWithOwn(viewOf(length))(socket as never, YOU);
    // It is in step with what Socket.IO writes itself.
    socket.emit("view", { last: true });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const phone = await phoneOf({ url }, { code: "" }, undefined, { transports: [transport] });
  await phone.until(({ views }) => views.length > LENGTHS.length);
  const shown = LENGTHS.map((length) => ({ ...viewOf(length), you: YOU }));
  expect(phone.views).toEqual([...shown, { last: true }]);
});
