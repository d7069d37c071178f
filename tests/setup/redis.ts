// A Redis on a free port, which keeps nothing.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../../server/setup/scratch-postgres";

export async function startRedis() {
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "inherit"] });
  const ready = new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", () => reject(new Error("Redis did not start.")));
    server.stdout.on("data", (chunk) => {
      if (String(chunk).includes("Ready to accept connections")) resolve();
    });
  });
  await ready;
  const stop = async () => {
    if (server.kill()) await once(server, "exit");
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}
