// The least that acknowledging can cost: a bare Socket.IO server that stores nothing.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { perMessageDeflate: false, serveClient: false });
io.on("connection", (socket) => {
  socket.on("answer:submit", (_answer, acknowledge) => acknowledge({ ok: true, value: null }));
});
process.once("message", () => {
  http.listen(0, "127.0.0.1", () => process.send?.((http.address() as AddressInfo).port));
});
process.once("disconnect", () => process.exit());
