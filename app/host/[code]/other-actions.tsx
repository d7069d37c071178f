// Beside the next thing: what else a teacher may want at this moment.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Shown } from "../../../lib/questions/shown";
import { itemBefore } from "../../../lib/session/going-back";
import type { Stage } from "../../../lib/session/views";
import { useHostView, useSocket } from "../../live/live-screen";
import {
  extendRound,
  finishClass,
  goBackTo,
  revealRound,
  showStandings,
  skipItem,
  talkAbout,
} from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { KindSurface } from "../../questions/kind-surface";
import { hosts } from "../../questions/registries/host";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { type NextAction, toStandings } from "./next-action";
import { RevealLabel } from "./reveal-label";

const EXTRA_SECONDS = 30;

interface OtherActionsProps {
  next: NextAction | null;
  onTrain: () => void;
}

export function OtherActions({ next, onTrain }: OtherActionsProps) {
  const t = useTranslations("host");
  const tTraining = useTranslations("training");
  const view = useHostView();
  const socket = useSocket();
  const command = useCommand();
  const { stage } = view;
  const [asking, setAsking] = useState<"skip" | "finish" | null>(null);
  const running = stage.phase === "open" || stage.phase === "closed" ? stage.round : null;
  const skippable = skippableIn(stage, next);
  const before = isBetween(stage) ? itemBefore(stage, view.next) : null;
  const skip = () => skippable && command.run(() => skipItem(socket, skippable.position));
  const confirmed = () => {
    setAsking(null);
    if (asking === "finish") command.runInTurn(() => finishClass(socket));
    else skip();
  };
  return (
    <>
      {stage.phase === "open" && stage.round.closesAt !== null && (
        <MoreTime roundId={stage.round.id} closesAt={stage.round.closesAt} />
      )}
      {stage.phase === "closed" && <AfterVote {...{ stage, next }} />}
      {stage.phase === "revealed" && <AfterReveal shown={stage.round.shown} />}
      {next?.kind === "step" && (
        <Button onClick={() => command.run(() => showStandings(socket, next.roundId))}>
          {t(toStandings(view.settings))}
        </Button>
      )}
      {before !== null && (
        <Button data-leads-on="" onClick={() => command.run(() => goBackTo(socket, before))}>
          {t("backOne")}
        </Button>
      )}
      {skippable && (
        <Button data-leads-on="" onClick={running ? () => setAsking("skip") : skip}>
          {t(stage.phase === "slide" ? "leaveSlide" : "skip")}
        </Button>
      )}
      {isBetween(stage) && next?.kind !== "train" && (
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

/** The reveal where something else is offered, or what could be done instead of it. */
function AfterVote({
  stage: { round, counted },
  next,
}: Pick<OtherActionsProps, "next"> & { stage: Extract<Stage, { phase: "closed" }> }) {
  const t = useTranslations("host");
  const { handsOn } = useHostView();
  const socket = useSocket();
  const command = useCommand();
  if (!counted) return null;
  const isRevealNext = next?.kind === "reveal";
  return (
    <>
      {isRevealNext && round.revoteOf === null && !handsOn && (
        <Button onClick={() => command.run(() => talkAbout(socket, round.id, false))}>{t("talk")}</Button>
      )}
      {!isRevealNext && (
        <Button onClick={() => command.run(() => revealRound(socket, round.id))}>
          <RevealLabel round={round} />
        </Button>
      )}
    </>
  );
}

function MoreTime({ roundId, closesAt }: { roundId: string; closesAt: number }) {
  const t = useTranslations("host");
  const socket = useSocket();
  const command = useCommand();
  const more = { roundId, closesAt, seconds: EXTRA_SECONDS };
  return (
    <Button onClick={() => command.run(() => extendRound(socket, more))}>
      {t("extend", { seconds: EXTRA_SECONDS })}
    </Button>
  );
}

/** What a kind has to offer once its round is revealed. */
function AfterReveal({ shown: { kind, stage } }: { shown: Shown }) {
  return (
    <KindSurface of={hosts} kind={kind} meanwhile={null}>
      {({ After }) => After && <After stage={stage} />}
    </KindSurface>
  );
}

const isBetween = ({ phase }: Stage) => phase === "lobby" || phase === "slide" || phase === "standings";

/** What can be left out now: the round or the slide that is on, or else what comes next. Null stands for a round about the run. */
function skippableIn(stage: Stage, next: NextAction | null): { position: number | null } | null {
  switch (stage.phase) {
    case "open":
    case "closed": {
      const { origin } = stage.round;
      return { position: origin.of === "programme" ? origin.position : null };
    }
    case "slide":
      return { position: stage.position };
    case "revealed":
      return null;
    default:
      return next?.kind === "open" ? { position: next.position } : null;
  }
}
