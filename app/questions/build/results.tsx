// A build question on the results page: what the class built, and how many ways there were.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { ResultsSurface } from "../surfaces";
import { givenText, writtenBuilt } from "./told";
import { Wall } from "./wall";
import { WhatCame } from "./what-came";

export function Votes({ stage: { task }, summary }: ComponentProps<ResultsSurface<"build">["Votes"]>) {
  return (
    <div className="grid gap-2 text-sm">
      <Wall {...{ task, summary }} />
      <WhatCame summary={summary} />
    </div>
  );
}

export function Details({ stage: { task }, reveal }: ComponentProps<ResultsSurface<"build">["Details"]>) {
  const t = useTranslations("questions.build");
  return (
    <div className="mt-2 grid gap-1">
      <p>{givenText(task, t)}</p>
      <p>{t("ways", { count: reveal.ways, example: writtenBuilt(task, reveal.example) })}</p>
    </div>
  );
}
