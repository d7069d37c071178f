// How many put a line into one place of a table: the more, the further the cell is filled.

import { useTranslations } from "next-intl";

interface CountCellProps {
  count: number;
  share: number;
  isRight: boolean;
}

export function CountCell({ count, share, isRight }: CountCellProps) {
  const t = useTranslations("live");
  return (
    <td
      className={`relative h-[1.9em] min-w-[2.4em] whitespace-nowrap px-[0.2em] overflow-hidden rounded-[0.4em] border-2 text-center font-bold leading-none ${isRight ? "border-ink" : "border-line"} ${count === 0 ? "text-ink-soft" : ""}`}
    >
      <span
        aria-hidden="true"
        className={`absolute inset-x-0 bottom-0 ${isRight ? "bg-accent" : "bg-line"}`}
        style={{ height: `${100 * share}%` }}
      />
      <span className={`relative ${isRight && share > 0.5 ? "text-accent-ink" : ""}`}>
        {count}
        {isRight && (
          <span aria-hidden="true" className="text-[0.75em]">
            {" "}
            ✓
          </span>
        )}
      </span>
      {isRight && <span className="sr-only">{t("rightAnswer")}</span>}
    </td>
  );
}
