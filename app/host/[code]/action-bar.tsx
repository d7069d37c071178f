// The one obvious next thing as a large button, and the few others that fit this moment beside it.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useHostView, useSocket } from "../../live/live-screen";
import { useCommand } from "../../live/use-command";
import { useProblemText } from "../../live/use-problem-text";
import { Button } from "../../ui/button";
import { keepClear } from "../../ui/keep-clear";
import { Notice } from "../../ui/notice";
import { ConfirmEnd, EndClass } from "./end-class";
import { type NextAction, nextAction, toStandings } from "./next-action";
import { commandNext } from "./next-command";
import { OtherActions } from "./other-actions";
import { RevealLabel } from "./reveal-label";
import { useJustClosed } from "./use-just-closed";
import { useKeys } from "./use-keys";
import { useWalk } from "./use-walk";
import { WalkControls } from "./walk-controls";

interface ActionBarProps {
  /** Where the reveal is, of how many steps. */
  step: number;
  steps: number;
  /** Sets up a network to be trained by the class. */
  onTrain: () => void;
  /** The way to the place where everything else is, the end of the class too. */
  more?: ReactNode;
}

export function ActionBar({ step, steps, onTrain, more }: ActionBarProps) {
  const t = useTranslations("host");
  const problemText = useProblemText();
  const [isEnding, setEnding] = useState(false);
  const view = useHostView();
  const socket = useSocket();
  const command = useCommand();
  const { stage } = view;
  const next = nextAction(view, step >= steps - 1);
  const walk = useWalk(step);
  const isJustClosed = useJustClosed(next?.kind === "reveal" ? next.roundId : null);
  const isWaiting = isJustClosed || next?.kind === "count";
  const onNext = () => {
    if (isWaiting) return;
    if (next?.kind === "end") setEnding(true);
    else if (next?.kind === "train") onTrain();
    else if (next) command.run(() => commandNext(socket, next, step));
  };
  useKeys({ onNext, onBack: () => walk("back") });

  return (
    <div
      ref={keepClear}
      className="sticky bottom-0 z-10 -mx-4 grid gap-2 border-line border-t bg-paper px-4 py-3 sm:mx-0 sm:px-0 flat:py-2"
    >
      {command.problem && <Notice tone="trouble">{problemText(command.problem)}</Notice>}
      <div className="flex flex-wrap items-center gap-3 max-sm:gap-2 flat:gap-2">
        {more}
        {stage.phase === "revealed" && steps > 1 && (
          <WalkControls {...{ step, steps }} isBrief={more !== undefined} />
        )}
        <div className="contents max-sm:[&>button]:px-2 max-sm:[&>button]:text-sm">
          <OtherActions next={next} onTrain={onTrain} />
        </div>
        {next?.kind !== "end" && !more && <EndClass />}
        {next && (
          <Button
            tone="primary"
            size="lg"
            data-leads-on=""
            aria-disabled={command.busy || isWaiting}
            onClick={onNext}
            className={`max-sm:min-w-34 max-sm:grow max-sm:basis-0 max-sm:px-4 flat:min-h-11 flat:px-4 flat:py-1 flat:text-base ${more ? "" : "ml-auto"}`}
          >
            <Label next={next} />
            <kbd className="rounded-sm border border-current/40 px-1.5 font-sans text-xs max-sm:hidden flat:hidden">
              {t("spaceKey")}
            </kbd>
          </Button>
        )}
      </div>
      <ConfirmEnd open={isEnding} onDone={() => setEnding(false)} />
    </div>
  );
}

function Label({ next }: { next: NextAction }) {
  const t = useTranslations("host");
  const tTraining = useTranslations("training");
  const { stage, upcoming, settings } = useHostView();
  if (next.kind === "reveal" && stage.phase === "closed") return <RevealLabel round={stage.round} />;
  if (next.kind === "train") return tTraining("setup.open");
  if (next.kind === "standings") return t(toStandings(settings));
  if (next.kind !== "open") return t(next.kind);
  if (upcoming?.of !== "question") return t("openSlide");
  return upcoming.number === 1 ? t("first") : t("open", { number: upcoming.number });
}
