// How a screen comes back where nobody answers.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { io } from "socket.io-client";
import { expect, it, onTestFinished } from "vitest";
import { connecting, takeAnotherLine } from "../../app/live/connect";

it("takes another number each time, which leads a load balancer to another process", async () => {
  const lines: (string | null)[] = [];
  const server = createServer(({ url }, response) => {
    lines.push(new URL(url ?? "", "http://a.test").searchParams.get("line"));
    response.writeHead(503).end();
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const transports = ["polling"];
  const socket = io(`http://127.0.0.1:${port}`, { ...connecting(), transports, reconnectionDelay: 1 });
  onTestFinished(() => void socket.disconnect());
  takeAnotherLine(socket);
  await expect.poll(() => lines.length).toBeGreaterThan(2);
  expect(new Set(lines).size).toBe(lines.length);
});
