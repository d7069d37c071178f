// How long the class may answer.

import { useTranslations } from "next-intl";

const TIMES = [30, 60, 120] as const;

interface SecondsFieldProps {
  /** Null for no limit. */
  seconds: number | null;
  onChange: (seconds: number | null) => void;
}

export function SecondsField({ seconds, onChange }: SecondsFieldProps) {
  const t = useTranslations("training.ask");
  return (
    <label className="flex items-center justify-between gap-4">
      <span className="font-semibold text-sm">{t("seconds")}</span>
      <select
        value={seconds ?? 0}
        onChange={(event) => onChange(Number(event.target.value) || null)}
        className="min-h-11 rounded-control border-[1.5px] border-line-strong bg-raised px-3"
      >
        {TIMES.map((time) => (
          <option key={time} value={time}>
            {time} s
          </option>
        ))}
        <option value={0}>{t("noLimit")}</option>
      </select>
    </label>
  );
}
