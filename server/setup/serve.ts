// Starts the server and shows where to reach it; what stops a start is told in one sentence.

import type { Config } from "../settings/config";
import { StartError } from "../settings/start-error";
import { showAddresses } from "./addresses";

async function serve(): Promise<void> {
  const started = performance.now();
  // Imported here, because reading a bad configuration is one of the things that stop a start.
  const { config } = await import("../settings/config");
  config();
  const { startServer } = await import("../process/main");
  const server = await startServer(config()).catch((error) => {
    throw portProblem(error, config()) ?? error;
  });
  console.log(`Starting the server … ${((performance.now() - started) / 1000).toFixed(1)} s`);
  await showAddresses(config(), server.port);
  if (process.argv.includes("--demo")) {
    const { openDemo } = await import("./demo");
    await openDemo(server, config());
  }
}

function portProblem(error: NodeJS.ErrnoException, { port, host }: Config): StartError | null {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartError(
        `Port ${port} is already in use: stop the program that uses it, or set PORT to another one.`,
      );
    case "EACCES":
      return new StartError(`Port ${port} is not allowed for this account: set PORT to one from 1024 up.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new StartError(
        `HOST is "${host}", but this computer has no such address: 0.0.0.0 means all it has.`,
      );
    default:
      return null;
  }
}

await serve().catch((error) => {
  console.error(error instanceof StartError ? `\n${error.message}` : error);
  process.exit(1);
});
