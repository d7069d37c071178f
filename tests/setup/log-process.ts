// Writes an entry into the log that has a student's name and token in it, in more than one place; where it is told to, again and again.

import { setTimeout as pause } from "node:timers/promises";
import { log } from "../../server/settings/log";

const student = { nickname: "Ada", token: "secret-token" };
const write = () =>
  log.child({ connection: "c1" }).info({ student, request: { payload: student } }, "joined");

write();
if (process.argv[2]) {
  for (let line = 0; line < 5; line++) {
    await pause(20);
    write();
  }
  process.exit(0);
}
