// How much of the answering time is left: a bar that empties and the seconds as a number.

"use client";

import { useTranslations } from "next-intl";
import type { RoundClock } from "../../lib/session/state";
import { useOffset } from "./live-screen";
import { useServerNow } from "./use-server-now";

/** From here on the number asks for attention. */
export const LAST_SECONDS = 5;

interface TimeLeftProps {
  round: Pick<RoundClock, "answersFrom" | "closesAt">;
  /** Size of the number; the bar takes what room there is. */
  className?: string;
}

export function TimeLeft({ round, className = "text-lg" }: TimeLeftProps) {
  const t = useTranslations("live");
  const { answersFrom, closesAt } = round;
  if (closesAt === null)
    return (
      <p className={className}>
        <span className="text-[max(1rem,0.6em)] text-ink-soft">{t("noLimit")}</span>
      </p>
    );
  return <Running {...{ answersFrom, closesAt, className }} />;
}

interface RunningProps {
  answersFrom: number;
  closesAt: number;
  className: string;
}

function Running({ answersFrom, closesAt, className }: RunningProps) {
  const t = useTranslations("live");
  const now = useServerNow(useOffset());
  const left = Math.max(0, closesAt - Math.max(now, answersFrom));
  const seconds = Math.ceil(left / 1_000);
  const share = left / (closesAt - answersFrom);
  const isShort = seconds <= LAST_SECONDS;
  return (
    <div
      role="timer"
      aria-label={t("secondsLeft", { seconds })}
      className={`flex items-center gap-3 ${className}`}
    >
      <div
        aria-hidden="true"
        className="h-[0.6em] grow overflow-hidden rounded-full bg-line forced-color-adjust-none"
      >
        <div
          className={`h-full origin-left rounded-full ${isShort ? "bg-ink" : "bg-accent"}`}
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
      <span
        aria-hidden="true"
        className={`min-w-[2.2ch] text-right font-bold ${isShort ? "text-ink" : "text-ink-soft"}`}
      >
        {seconds}
      </span>
    </div>
  );
}
