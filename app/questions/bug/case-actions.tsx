// Beside the next thing after a case: another question about the same numbers, back to the network with the line still missing, or back to the programme.

"use client";

import { useTranslations } from "next-intl";
import type { BugStage } from "../../../lib/questions/bug/bug";
import type { Stage } from "../../../lib/session/views";
import { useHostView, useSocket } from "../../live/live-screen";
import { askClass, leaveTraining, showStage } from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { Button } from "../../ui/button";
import { nextAsks } from "./next-asks";

/** Enough for all three questions; the host can add more. */
const SECONDS = 60;

export function CaseActions({ stage }: { stage: BugStage }) {
  const t = useTranslations("questions.bug");
  const tHost = useTranslations("host");
  const tTraining = useTranslations("training");
  const view = useHostView();
  const socket = useSocket();
  const { run } = useCommand();
  const { training, forgottenAt } = view;
  if (!training) return null;
  const { of } = stage.evidence;
  const asks = nextAsks(stage, forgottenAt);
  return (
    <>
      {asks && (
        <Button
          onClick={() => run(() => askClass(socket, training, { kind: "bug", of, asks, seconds: SECONDS }))}
        >
          {t("askNext", { question: t(`asks.${asks}`) })}
        </Button>
      )}
      {forgottenAt !== null && isMending(view.stage) && (
        <Button onClick={() => run(() => showStage(socket, training, training.stage))}>
          {tHost("network")}
        </Button>
      )}
      {!asks && (
        <Button onClick={() => run(() => leaveTraining(socket, training.runId))}>{tTraining("leave")}</Button>
      )}
    </>
  );
}

/** The large button puts the line back, which not every class is done with. */
function isMending(stage: Stage): boolean {
  if (stage.phase !== "revealed" || stage.round.origin.of !== "run") return false;
  const { follows } = stage.round.origin;
  return follows.kind === "case" && follows.mends;
}
