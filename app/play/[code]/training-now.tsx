// Between rounds, while the class trains a network: who you are, and a small live view of it, loaded only when there is one.

"use client";

import { useTranslations } from "next-intl";
import type { You } from "../../../lib/session/views";
import { partOf } from "../../live/browser";
import { Later } from "../../live/later";
import type { RunState } from "../../live/run-state";

const glance = partOf(() => import("../../training/run/run-glance").then((module) => module.RunGlance));

export function TrainingNow({ run, you }: { run: RunState; you: You }) {
  const t = useTranslations("play");
  return (
    <div className="flex grow flex-col gap-3">
      <p className="flex min-h-11 items-center justify-end gap-2 pt-2 text-ink-soft text-sm">
        <span className="truncate">{you.nickname}</span>
        <span className="shrink-0 font-bold text-ink">{t("points", { points: you.score })}</span>
      </p>
      <Later part={glance}>{(RunGlance) => <RunGlance run={run} />}</Later>
    </div>
  );
}
