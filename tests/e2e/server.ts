// The built server, as `npm start` runs it, on a data folder and a port of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { scratchFolder } from "../setup/scratch-folder";

/** The Node that runs the product. */
export const nodeInUse = process.env.NODE_IN_USE ?? process.execPath;

export interface BuiltServer {
  url: string;
  /** Where it keeps its database. */
  dataDir: string;
  stop(): Promise<void>;
  /** `kill -9`: whatever it was doing, it does no longer. */
  crash(): Promise<void>;
  /** Starts again with the same data, where the screens look for it. */
  comeBack(): Promise<void>;
}

export async function startBuiltServer(): Promise<BuiltServer> {
  const dataDir = await scratchFolder("e2e");
  const environment = {
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    REDIS_URL: "",
    LOG_LEVEL: "warn",
  };
  // Whichever port is free; where it comes back, the screens look for it.
  let { server, port } = await launch({ ...environment, PORT: "0" });
  const end = async (signal: NodeJS.Signals) => {
    const isRunning = server.exitCode === null && server.signalCode === null;
    if (isRunning && server.kill(signal)) await once(server, "exit");
  };
  return {
    url: `http://localhost:${port}`,
    dataDir,
    crash: () => end("SIGKILL"),
    comeBack: async () => {
      ({ server, port } = await launch({ ...environment, PORT: port }));
    },
    stop: async () => {
      await end("SIGTERM");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A server that is ready, and its port. */
async function launch(environment: Record<string, string>) {
  const server = spawn(nodeInUse, ["server/setup/start.mjs"], {
    // In a whole run, what was built on a bare clone need not be built again.
    cwd: process.env.BARE_CLONE,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  server.stdout.on("data", (chunk) => {
    output += chunk;
  });
  for (;;) {
    const port = /On this computer +http:\/\/localhost:(\d+)\n/.exec(output)?.[1];
    if (port) return { server, port };
    if (server.exitCode !== null) throw new Error(`The server did not start:\n${output}`);
    await Promise.race([once(server.stdout, "data"), once(server, "exit")]);
  }
}
