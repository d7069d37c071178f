// The least that anything can cost: a bare Socket.IO server that stores nothing, and says one thing to all where it is asked to.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import type { Place } from "../setup/live-server";

const http = createServer();
const io = new Server(http, { perMessageDeflate: false, serveClient: false });
io.on("connection", (socket) => {
  socket.join("phones");
  const accepted = { ok: true, value: null };
  socket.on("participant:join", (_name, acknowledge) => acknowledge(accepted));
  socket.on("answer:submit", (_answer, acknowledge) => acknowledge(accepted));
  socket.on("say to all", (view) => io.to("phones").emit("view", view));
});
process.once("message", ({ port }: Place) => {
  process.on("message", () => process.send?.(process.cpuUsage()));
  http.listen(port, "127.0.0.1", () => process.send?.((http.address() as AddressInfo).port));
});
process.once("disconnect", () => process.exit());
