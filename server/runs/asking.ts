// A round about the training run: a question of any kind that can be made of one, at the step that the host has seen.

import { randomInt } from "node:crypto";
import { kindOf } from "../../lib/questions/kinds";
import { refuse } from "../../lib/result";
import { commandClass, opening } from "../class/command";
import type { Handlers } from "../class/handler";
import { shownRun } from "./move-run";
import { runAtHand } from "./run-at-hand";

export const askingHandlers: Pick<Handlers, "training:ask"> = {
  async "training:ask"(live, socket, { question: asked, ...shown }) {
    const run = await shownRun(live, socket, shown);
    if (!run.ok) return run;
    const { fromRun } = kindOf(asked);
    if (!fromRun) return refuse("bad-request");
    const made = await fromRun.make(runAtHand(live, run.value), asked, randomInt);
    if (!made.ok) return made;
    const { id: runId, revision } = run.value;
    const opened = await opening(live, socket);
    return commandClass(live, socket, { type: "round:ask", ...made.value, runId, revision, ...opened });
  },
};
