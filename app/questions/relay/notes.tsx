// Beside the board: how many teams are through, who was first, and what its marks mean.

import { useTranslations } from "next-intl";
import type { RelaySummary } from "../../../lib/questions/relay/relay";
import type { BoardRow } from "./board";
import { rowName } from "./said";
import { slipAt } from "./slip-at";

export function TeamsThrough({ through, crews }: { through: number; crews: number }) {
  const t = useTranslations("questions.relay");
  return <p>{t("through", { through, crews })}</p>;
}

/** Once the whole way is told. */
export function Winner({ summary }: { summary: RelaySummary }) {
  const t = useTranslations("questions.relay");
  const { first } = summary;
  return <strong>{first === null ? t("nobodyClean") : t("firstRow", { row: rowName(first) })}</strong>;
}

export function Marks({ rows }: { rows: readonly BoardRow[] }) {
  const t = useTranslations("questions.relay");
  const isPlayed = rows.some((row) => row.isPlayed.includes(true));
  const isSlip = rows.some(({ slopes, legs }) => legs.some((_, leg) => slipAt(slopes, legs, leg) !== null));
  return (
    <p className="text-ink-soft">
      {isSlip && t("slips")} {isPlayed && t("computer")}
    </p>
  );
}
