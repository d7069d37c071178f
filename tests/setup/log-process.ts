// Writes an entry into the log that has a student's name and token in it, in more than one place.

import { log } from "../../server/settings/log";

const student = { nickname: "Ada", token: "secret-token" };
log.child({ connection: "c1" }).info({ student, request: { payload: student } }, "joined");
