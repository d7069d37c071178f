// A relay on the results page: the rows as they ran, and how many were right at each step.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { ResultsSurface } from "../surfaces";
import { Marks, TeamsThrough, Winner } from "./notes";
import { RelayCode } from "./relay-code";
import { passedRows, trueLegs } from "./rows-shown";
import { StepsRight } from "./steps-right";
import { WideBoard } from "./wide-board";

export function Votes({ stage, reveal, summary }: ComponentProps<ResultsSurface<"relay">["Votes"]>) {
  const rows = passedRows(stage, reveal, summary, stage.rows[0]?.length ?? 0);
  return (
    <div className="grid gap-3 text-sm">
      <Winner summary={summary} />
      <WideBoard rows={rows} className="min-w-[44rem]" />
      <div className="flex flex-wrap justify-between gap-x-6">
        <Marks rows={rows} />
        <TeamsThrough {...summary} />
      </div>
      <StepsRight {...{ stage, summary }} />
    </div>
  );
}

export function Details({ stage, reveal }: ComponentProps<ResultsSurface<"relay">["Details"]>) {
  const t = useTranslations("questions.relay");
  const rows = stage.rows.map((slopes, row) => ({
    slopes,
    isTold: true,
    legs: trueLegs(reveal, row),
    at: slopes.length,
    isPlayed: [],
    isStuck: false,
    truth: null,
  }));
  return (
    <div className="mt-2 grid gap-2 text-sm">
      <p>{t("explanation")}</p>
      <WideBoard rows={rows} className="min-w-[44rem]" />
      <p className="font-semibold">{t("python.label")}</p>
      <RelayCode stage={stage} />
    </div>
  );
}
