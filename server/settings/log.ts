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

/** For one connection or request: `log.child({ connection: socket.id })`. */
export const log = pino({
  level: config().logLevel,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
});
