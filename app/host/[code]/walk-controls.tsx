// Pause, back and replay for the reveal; forward is the large button.

"use client";

import { useTranslations } from "next-intl";
import { useHostView } from "../../live/live-screen";
import { Button } from "../../ui/button";
import { useWalk } from "./use-walk";

interface WalkControlsProps {
  /** Where the reveal is, of how many steps. */
  step: number;
  steps: number;
  /** Only what a class needs that waits for its end. */
  isBrief?: boolean;
}

export function WalkControls({ step, steps, isBrief = false }: WalkControlsProps) {
  const t = useTranslations("host");
  const isPlaying = useHostView().walk?.playing === true && step < steps - 1;
  const walk = useWalk(step);
  const hold = isPlaying
    ? ({ action: "pause", glyph: "❚❚" } as const)
    : ({ action: "play", glyph: "▶" } as const);
  const end = { action: "arrive", glyph: "▶❚" } as const;
  const back = { action: "back", glyph: "◀" } as const;
  const replay = { action: "replay", glyph: "↺" } as const;
  return (
    <fieldset className="flex gap-2">
      <legend className="sr-only">{t("walk")}</legend>
      {(isBrief ? [hold, end] : [back, hold, replay, end]).map(({ action, glyph }) => (
        <Button
          key={action}
          aria-label={t(action)}
          title={t(action)}
          onClick={() => walk(action)}
          className="min-w-11 px-3"
        >
          <span aria-hidden="true">{glyph}</span>
        </Button>
      ))}
    </fieldset>
  );
}
