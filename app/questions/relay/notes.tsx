// Beside the picture: how many teams are through, who was first, and what its marks mean.

import { useTranslations } from "next-intl";
import type { RelayGraph } from "../../../lib/questions/relay/graph-relay";
import type { RelayStage, RelaySummary } from "../../../lib/questions/relay/relay";
import type { Run } from "../../../lib/questions/relay/run";
import type { BoardRow } from "./board";
import { passingsOf } from "./graph-shown";
import { rowName } from "./said";
import { slipAt } from "./slip-at";

/** In a large class some of them. */
const MOST_NAMED = 4;

export function TeamsThrough({ through, crews }: { through: number; crews: number }) {
  const t = useTranslations("questions.relay");
  return <p className="ml-auto shrink-0">{t("through", { through, crews })}</p>;
}

/** Once the whole way is told. */
export function Winner({ stage, summary }: { stage: Pick<RelayStage, "graph">; summary: RelaySummary }) {
  const t = useTranslations("questions.relay");
  const { first } = summary;
  if (stage.graph) return <strong>{t(first === null ? "noTeamClean" : "teamClean")}</strong>;
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

/** Steps that are with another phone than their own, by the names of their nodes. */
export function LentNow({ names }: { names: readonly string[] }) {
  const t = useTranslations("questions.relay");
  if (names.length === 0) return null;
  const more = names.length > MOST_NAMED ? " …" : "";
  return (
    <p role="status">
      {t("lentNow", { names: names.slice(0, MOST_NAMED).join(t("between")) })}
      {more}
    </p>
  );
}

export function RunningMarks() {
  const t = useTranslations("questions.relay");
  return <p className="text-ink-soft">{t("runningMarks")}</p>;
}

export function GraphMarks({ graph, run, step }: { graph: RelayGraph; run: Run; step: number }) {
  const t = useTranslations("questions.relay");
  const told = passingsOf(graph, run).slice(0, step);
  return <p className="text-ink-soft">{told.some(({ right }) => right !== null) && t("slips")}</p>;
}
