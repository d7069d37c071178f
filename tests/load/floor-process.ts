// The least that anything can cost: a bare Socket.IO server that stores nothing but answers, and says one thing to all where it is asked to.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { Batch } from "../../server/bounds/batch";
import { fileIn } from "../../server/settings/database-file";
import type { Place } from "../setup/live-server";
import { answersAlone } from "./durable-commit";

const http = createServer();
const io = new Server(http, { perMessageDeflate: false, serveClient: false });
const accepted = { ok: true, value: null };
let alone: ReturnType<typeof answersAlone>;
const answers = new Batch(500, async (batch: Parameters<typeof alone.store>[0][number][]) => {
  alone.store(batch);
  return batch.map(() => accepted);
});
io.on("connection", (socket) => {
  socket.join("phones");
  socket.on("participant:join", (_name, acknowledge) => acknowledge(accepted));
  socket.on("answer:submit", ({ roundId, value }, acknowledge) => {
    if (roundId === "none") return acknowledge(accepted);
    void answers.add({ roundId, participantId: socket.id, value }).then(acknowledge);
  });
  socket.on("say to all", (view) => io.to("phones").emit("view", view));
});
process.once("message", ({ databaseUrl, port }: Place) => {
  alone = answersAlone(`${fileIn(databaseUrl)}-alone`);
  process.on("message", () => process.send?.(process.cpuUsage()));
  http.listen(port, "127.0.0.1", () => process.send?.((http.address() as AddressInfo).port));
});
process.once("disconnect", () => process.exit());
