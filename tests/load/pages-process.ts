// The whole product in a process of its own, at the place that its parent names: it also tells how long it was kept from everything else.

import { config } from "../../server/settings/config";
import { ofThisThread, watchTurns } from "../setup/longest-block";

process.once("message", async ({ databaseUrl }: { databaseUrl: string }) => {
  Object.assign(process.env, {
    ...{ NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: "0", HOST: "127.0.0.1" },
    ...{ SECRET: "s".repeat(32), LOG_LEVEL: "error", PUBLIC_URL: "", REDIS_URL: "" },
  });
  const { startServer } = await import("../../server/process/main");
  const { port } = await startServer(config());
  const turns = watchTurns(ofThisThread());
  // Asked for it, the longest time since it was last asked.
  process.on("message", (question) =>
    process.send?.(question === "longest" ? turns.longest() : process.cpuUsage()),
  );
  process.send?.(port);
});
process.once("disconnect", () => process.exit());
