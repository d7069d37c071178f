// A relay on the results page: how it ran, and how many were right at each step.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { WrittenGraph } from "../../graph/written-graph";
import type { ResultsSurface } from "../surfaces";
import { Marks, TeamsThrough, Winner } from "./notes";
import { Passings } from "./passings";
import { RelayCode } from "./relay-code";
import { graphRun, passedRows, writtenRows } from "./rows-shown";
import { StepsRight } from "./steps-right";
import { WideBoard } from "./wide-board";

export function Votes({ stage, summary }: ComponentProps<ResultsSurface<"relay">["Votes"]>) {
  const passed = graphRun(stage, summary);
  const rows = passed ? [] : passedRows(stage, summary, stage.rows[0]?.length ?? 0);
  return (
    <div className="grid gap-3 text-sm">
      <Winner {...{ stage, summary }} />
      {passed ? <Passings {...passed} /> : <WideBoard rows={rows} className="" />}
      <div className="flex flex-wrap justify-between gap-x-6">
        <Marks rows={rows} />
        <TeamsThrough {...summary} />
      </div>
      <StepsRight {...{ stage, summary }} />
    </div>
  );
}

export function Details({ question, stage }: ComponentProps<ResultsSurface<"relay">["Details"]>) {
  const t = useTranslations("questions.relay");
  const ought = graphRun(stage, null);
  if (ought)
    return (
      <div className="mt-2 grid gap-2 text-sm">
        <p>{t("explanationGraph")}</p>
        <WrittenGraph expression={question.expression ?? ""} nodes={ought.graph.nodes} target={null} />
        <Passings {...ought} />
      </div>
    );
  const rows = writtenRows(stage);
  return (
    <div className="mt-2 grid gap-2 text-sm">
      <p>{t("explanation")}</p>
      <WideBoard rows={rows} className="" />
      <p className="font-semibold">{t("python.label")}</p>
      <RelayCode rows={rows} />
    </div>
  );
}
