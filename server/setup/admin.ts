// `npm run admin`, on the terminal of whoever typed it.

import { environment } from "../settings/config";
import { reasonOf } from "../settings/start-error";
import { obey } from "./admin-line";

let isUnwritten = false;
// Whoever reads has seen enough, as `head` has, or the disk of what is written is full: what was to be done is done all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE" || isUnwritten) return;
  isUnwritten = true;
  process.stderr.write(`What this says cannot be written: ${reasonOf(error)}.\n`);
  process.exitCode = 1;
});
const code = await obey(process.argv.slice(2), {
  // Only where a command asks for it, which also says what is wrong with it.
  get environment() {
    return environment();
  },
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
process.exitCode = isUnwritten ? 1 : code;
