// The structured log: one JSON object a line, with ids to follow and never a student's name or a credential.

import pino from "pino";
import { config } from "./config";

const PRIVATE = [
  "nickname",
  "nicknameKey",
  "token",
  "tokenHash",
  "password",
  "email",
  "cookie",
  "authorization",
];

/** Of lines that could not be written, in letters: hours of a class, and little of a process's memory. */
const MOST_WAITING = 1_000_000;

/** For one connection or request: `log.child({ connection: socket.id })`. */
export const log = pino(
  {
    level: config().logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  },
  standardOutput(),
);

/**
 * Where it takes nothing, being a file on a full disk or a terminal that is gone, the class goes on: lines wait for it to take some
 * again. At the end of the process the library would try them for ever.
 */
function standardOutput() {
  const output = pino.destination({ dest: 1, sync: false, maxLength: MOST_WAITING });
  const writeTheRest = output.flushSync;
  output.on("error", () => {
    output.flushSync = () => {};
  });
  output.on("write", () => {
    output.flushSync = writeTheRest;
  });
  return output;
}
