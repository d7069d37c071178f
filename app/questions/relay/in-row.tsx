// What a phone sees that is a node of a row: what reaches it, and its slope.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { copyIn } from "../../../lib/questions/relay/copies";
import type { RelayOwn, RelayStage } from "../../../lib/questions/relay/relay";
import { factor, rowName, whole } from "./said";

export const SHEET = "grid gap-2 rounded-card border border-line bg-surface px-4 py-3 shadow-card";

export function InRow({ stage, own }: { stage: RelayStage; own: RelayOwn }) {
  const t = useTranslations("questions.relay");
  const { row, copy, node, arrived, waitsAt } = own;
  const { slopes } = copyIn(stage, row, copy);
  return (
    <section className={SHEET}>
      <p className="font-semibold text-ink-soft">
        {t("youAre", { row: rowName(row), node: node + 1, count: slopes.length })}
      </p>
      <div className="grid grid-cols-2 gap-3">
        <Factor name={t("arrives")} isLive>
          {arrived === null ? (
            <span className="font-medium text-ink-soft text-lg">{t("nothingYet")}</span>
          ) : (
            whole(arrived)
          )}
        </Factor>
        <Factor name={t("slope")}>{t("times", { slope: factor(slopes[node] ?? 0) })}</Factor>
      </div>
      {arrived === null && (
        <p role="status" className="font-semibold text-lg">
          {waitsAt === node - 1 ? t("waitsBefore") : t("waitsAt", { node: waitsAt + 1 })}
        </p>
      )}
    </section>
  );
}

function Factor({ name, isLive, children }: { name: string; isLive?: boolean; children: ReactNode }) {
  return (
    <div role={isLive ? "status" : undefined}>
      <p className="text-ink-soft text-sm">{name}</p>
      <p className="grid min-h-10 content-center font-extrabold text-2xl leading-tight">{children}</p>
    </div>
  );
}
