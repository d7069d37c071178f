// Pause, back and replay for the reveal; forward is the large button.

import { useTranslations } from "next-intl";
import type { WalkAction } from "../../live/requests";
import { Button } from "../../ui/button";

export function WalkControls({
  isPlaying,
  walk,
}: {
  isPlaying: boolean;
  walk: (action: WalkAction) => void;
}) {
  const t = useTranslations("host");
  const hold = isPlaying
    ? ({ action: "pause", glyph: "❚❚" } as const)
    : ({ action: "play", glyph: "▶" } as const);
  const buttons = [
    { action: "back", glyph: "◀" },
    hold,
    { action: "replay", glyph: "↺" },
    { action: "arrive", glyph: "⏭" },
  ] as const;
  return (
    <fieldset className="flex gap-2">
      <legend className="sr-only">{t("walk")}</legend>
      {buttons.map(({ action, glyph }) => (
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
