// The one next thing to do with a run as a large button, and where the class votes, what it may do instead.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { useCommand } from "../../../live/use-command";
import { useDesk } from "../../../training/desk/run-desk";
import { useMoves } from "../../../training/desk/use-moves";
import { useRun } from "../../../training/picture/run-on-show";
import type { NextStage } from "../../../training/run/next-stage";
import { Button } from "../../../ui/button";
import { Phrase } from "../../../ui/phrase";
import { useGoingOn } from "./use-going-on";

export function GoOn() {
  const t = useTranslations("training");
  const tHost = useTranslations("host");
  const { busy } = useCommand();
  const { playing } = useDesk();
  const { next, goOn } = useGoingOn();
  const { step } = useRun().training;
  return (
    <Button
      tone="primary"
      size="lg"
      aria-disabled={busy}
      onClick={goOn}
      className="max-sm:min-w-34 max-sm:grow max-sm:basis-0 max-sm:px-4"
    >
      <Phrase>{playing.isPlaying ? t("loop.pause") : labelOf(next, step, t)}</Phrase>
      <kbd className="rounded-sm border border-current/40 px-1.5 font-sans text-xs max-sm:hidden">
        {tHost("spaceKey")}
      </kbd>
    </Button>
  );
}

/** A look back before the plan is over, and one more vote after it; without a plan, the way back once a step is done. */
export function Instead() {
  const t = useTranslations("training");
  const { training, config } = useRun();
  const { stage, step } = training;
  const { next, voteOn } = useGoingOn();
  const { show, leave } = useMoves();
  if (next.kind === "leave") return <Other onClick={voteOn}>{t("next.vote", { step: step + 1 })}</Other>;
  if (next.kind === "vote" && step > 0 && stage !== "summary")
    return <Other onClick={() => show("summary")}>{t("next.summary")}</Other>;
  if (!config.votes && stage === "update") return <Other onClick={leave}>{t("leave")}</Other>;
  return null;
}

const Other = (props: ComponentProps<typeof Button>) => (
  <Button className="max-md:px-3 max-md:text-sm max-md:leading-tight" {...props} />
);

function labelOf(next: NextStage, step: number, t: ReturnType<typeof useTranslations<"training">>): string {
  switch (next.kind) {
    case "show":
      return t(`next.${next.stage}`);
    case "update":
      return t("next.update");
    case "vote":
      return t("next.vote", { step: step + 1 });
    case "back":
      return t("next.back", { step: next.to });
    case "leave":
      return t("leave");
  }
}
