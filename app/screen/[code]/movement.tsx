// How a place has changed with the last round.

import { useTranslations } from "next-intl";
import type { Placed } from "../../live/placed";

export function Movement({ standing: { before, place } }: { standing: Placed }) {
  const t = useTranslations("screen");
  if (before === null) return <span className="text-lg">{t("isNew")}</span>;
  const places = Math.abs(before - place);
  if (places === 0) {
    return (
      <span className="text-lg">
        <span aria-hidden="true">=</span>
        <span className="sr-only">{t("stayed")}</span>
      </span>
    );
  }
  const isUp = place < before;
  return (
    <span className={`text-lg ${isUp ? "font-bold text-ink" : ""}`}>
      <span aria-hidden="true">
        {isUp ? "▲" : "▼"} {places}
      </span>
      <span className="sr-only">{t(isUp ? "rose" : "fell", { places })}</span>
    </span>
  );
}
