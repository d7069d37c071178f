// A line between a process and what it needs, which a test can cut, swallow what is said on it, and mend.

import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface Line {
  /** Where the other end is reached through it. */
  url: string;
  /** Hard: whoever is connected is reset, and nobody gets through. */
  cut(): void;
  /** Hard, and only whoever connected first. */
  cutFirst(): void;
  /** Nothing more comes through, and nobody is told so; what was sent waits, as for a network that comes back. */
  swallow(): void;
  mend(): void;
  close(): void;
}

type Condition = "whole" | "cut" | "swallowing";

/** To the host and port of `url`, until the test is over. */
export async function lineTo(url: string): Promise<Line> {
  const line = await openLine(url);
  onTestFinished(line.close);
  return line;
}

export async function openLine(url: string): Promise<Line> {
  const there = new URL(url);
  const pairs = new Set<[Socket, Socket]>();
  let condition: Condition = "whole";

  const server = createServer((near) => {
    if (condition === "cut") return void near.resetAndDestroy();
    const far = connect(Number(there.port), there.hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on("error", end).on("close", end);
      from.on("data", (sent) => to.write(sent));
      if (condition === "swallowing") from.pause();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const here = new URL(url);
  here.port = String((server.address() as AddressInfo).port);

  function reset([near, far]: [Socket, Socket]) {
    near.resetAndDestroy();
    far.destroy();
  }
  function cut() {
    condition = "cut";
    for (const pair of pairs) reset(pair);
  }
  return {
    url: here.href,
    cut,
    cutFirst() {
      const [first] = pairs;
      if (first) reset(first);
    },
    swallow() {
      condition = "swallowing";
      for (const socket of [...pairs].flat()) socket.pause();
    },
    mend() {
      condition = "whole";
      for (const socket of [...pairs].flat()) socket.resume();
    },
    close() {
      cut();
      server.close();
    },
  };
}
