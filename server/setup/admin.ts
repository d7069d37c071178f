// `npm run admin`, on the terminal of whoever typed it.

import { environment } from "../settings/config";
import { obey } from "./admin-line";

// Whoever reads has seen enough, as `head` has: what was to be done is done all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await obey(process.argv.slice(2), {
  // Only where a command asks for it, which also says what is wrong with it.
  get environment() {
    return environment();
  },
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
