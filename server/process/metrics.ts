// Numbers of this process for Prometheus: what the runtime counts, and the few that tell an operator how classes fare.

import type { ServerResponse } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { version } from "../../package.json";
import type { Live } from "../class/live";
import type { SocketServer } from "../news/sockets";

/** From what a phone never notices to what it gives up on. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export interface Metrics {
  served: Live["served"];
  answer(response: ServerResponse): Promise<void>;
}

export function createMetrics(io: () => SocketServer, classes: () => number): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  new Gauge({
    name: "blamegrad_info",
    help: "The version that runs, as a label; always 1.",
    labelNames: ["version"],
    registers,
  }).set({ version }, 1);
  new Gauge({
    name: "blamegrad_classes",
    help: "Classes with a screen or a phone on this process.",
    registers,
    collect() {
      this.set(classes());
    },
  });
  new Gauge({
    name: "blamegrad_connections",
    help: "Screens and phones that are connected to this process, by what they are.",
    labelNames: ["role"],
    registers,
    collect() {
      this.reset();
      for (const { data } of io().of("/").sockets.values()) this.inc({ role: data.speaker.role });
    },
  });
  const seconds = new Histogram({
    name: "blamegrad_request_seconds",
    help: "From a request's arrival to its acknowledgement. Of answers, those that are ok are stored.",
    labelNames: ["request", "outcome"],
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: "blamegrad_refusals_total",
    help: "Requests that were refused, by reason.",
    labelNames: ["refusal"],
    registers,
  });
  return {
    served(request, refusal, ms) {
      seconds.observe({ request, outcome: refusal === null ? "ok" : "refused" }, ms / 1_000);
      if (refusal !== null) refusals.inc({ refusal });
    },
    async answer(response) {
      const text = await register.metrics();
      response.writeHead(200, { "Content-Type": register.contentType, "Cache-Control": "no-store" });
      response.end(text);
    },
  };
}
