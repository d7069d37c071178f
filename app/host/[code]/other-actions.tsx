// Beside the next thing: what else a teacher may want at this moment.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { extendRound, finishClass, revoteRound, showStandings, skipQuestion } from "../../live/requests";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { CaseActions } from "./case-actions";
import type { HostLive } from "./host-screen";
import type { NextAction } from "./next-action";
import type { Command } from "./use-command";

const EXTRA_SECONDS = 30;

interface OtherActionsProps {
  live: HostLive;
  command: Command;
  next: NextAction | null;
  onTrain: () => void;
}

export function OtherActions({ live, command, next, onTrain }: OtherActionsProps) {
  const t = useTranslations("host");
  const tTraining = useTranslations("training");
  const { view, socket } = live;
  const { stage } = view;
  const [asking, setAsking] = useState<"skip" | "finish" | null>(null);
  const running = stage.phase === "open" || stage.phase === "closed" ? stage.round : null;
  const skippable = running?.position ?? (next?.kind === "open" ? next.position : null);
  const skip = () => skippable !== null && command.run(() => skipQuestion(socket, skippable));
  const confirmed = () => {
    setAsking(null);
    if (asking === "finish") command.run(() => finishClass(socket));
    else skip();
  };
  return (
    <>
      {stage.phase === "open" && stage.round.closesAt !== null && (
        <Button onClick={() => command.run(() => extendRound(socket, stage.round.id, EXTRA_SECONDS))}>
          {t("extend", { seconds: EXTRA_SECONDS })}
        </Button>
      )}
      {stage.phase === "closed" && stage.round.revoteOf === null && (
        <Button onClick={() => command.run(() => revoteRound(socket, stage.round.id))}>{t("revote")}</Button>
      )}
      {stage.phase === "revealed" && stage.round.question.kind === "bug" && (
        <CaseActions live={live} command={command} question={stage.round.question} />
      )}
      {next?.kind === "step" && (
        <Button onClick={() => command.run(() => showStandings(socket, next.roundId))}>
          {t("standings")}
        </Button>
      )}
      {skippable !== null && <Button onClick={running ? () => setAsking("skip") : skip}>{t("skip")}</Button>}
      {(stage.phase === "lobby" || stage.phase === "standings") && (
        <Button onClick={onTrain}>{tTraining("setup.open")}</Button>
      )}
      {next?.kind === "open" && view.next > 0 && (
        <Button onClick={() => setAsking("finish")}>{t("finish")}</Button>
      )}
      <ConfirmDialog
        open={asking !== null}
        title={asking === "finish" ? t("finishTitle") : t("skipTitle")}
        confirmLabel={asking === "finish" ? t("finish") : t("skip")}
        onConfirm={confirmed}
        onCancel={() => setAsking(null)}
      >
        {asking === "finish" ? t("finishText") : t("skipText")}
      </ConfirmDialog>
    </>
  );
}
