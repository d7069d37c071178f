// What a line has to wait for: all that stand above it, or not the last few of them.

"use client";

import { useTranslations } from "next-intl";

interface EarlyFieldProps {
  early: number;
  /** Of the line, from 0; the first has nothing to wait for. */
  place: number;
  onChange: (early: number) => void;
}

export function EarlyField({ early, place, onChange }: EarlyFieldProps) {
  const t = useTranslations("questions.order");
  return (
    <select
      aria-label={t("early.label", { number: place + 1 })}
      value={Math.min(early, place)}
      onChange={({ target }) => onChange(Number(target.value))}
      className="ml-[calc(1ch+0.75rem)] min-h-11 w-fit max-w-full rounded-control border-[1.5px] border-line-strong bg-raised px-3 text-sm"
    >
      {Array.from({ length: place + 1 }, (_, past) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its number.
        <option key={past} value={past}>
          {past === 0 ? t("early.none") : past === place ? t("early.any") : t("early.past", { count: past })}
        </option>
      ))}
    </select>
  );
}
