// Beside the next thing after a case: another question about the same numbers, or back to the network with the line still missing.

"use client";

import { useTranslations } from "next-intl";
import type { BugStage } from "../../../lib/questions/bug/bug";
import { investigate, showStage } from "../../live/requests";
import { Button } from "../../ui/button";
import { afterCase, nextAsks } from "./next-asks";
import type { HostLive } from "../../host/[code]/host-screen";
import type { Command } from "../../live/use-command";

/** Enough for all three questions; the host can add more. */
const SECONDS = 60;

interface CaseActionsProps {
  live: HostLive;
  command: Command;
  question: BugStage;
}

export function CaseActions({ live, command, question }: CaseActionsProps) {
  const t = useTranslations("detective");
  const tHost = useTranslations("host");
  const { socket, view } = live;
  const { training, forgottenAt } = view;
  if (!training) return null;
  const asks = nextAsks(question, forgottenAt);
  return (
    <>
      {asks && (
        <Button
          onClick={() =>
            command.run(() =>
              investigate(socket, training, { of: question.evidence.of, asks, seconds: SECONDS }),
            )
          }
        >
          {t("askNext", { question: t(`asks.${asks}`) })}
        </Button>
      )}
      {afterCase(training, question, forgottenAt).kind === "putBack" && (
        <Button onClick={() => command.run(() => showStage(socket, training, training.stage))}>
          {tHost("network")}
        </Button>
      )}
    </>
  );
}
