// A relay for the teacher: its rows as they come up, where they wait while it runs, and what came out with the words to say.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { PythonSwitch } from "../../live/python/python-switch";
import { usePythonShown } from "../../live/python/use-python-shown";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { Marks, TeamsThrough, Winner } from "./notes";
import { RelayCode } from "./relay-code";
import { passedRows, runningRows } from "./rows-shown";
import { StepsRight } from "./steps-right";
import { isManned, teamsIn } from "./teams";
import { WaitingTeams } from "./waiting-teams";
import { WideBoard } from "./wide-board";

export const After = null;

const BOARD = "min-w-[36rem] text-sm";

export function Preview({ stage, reveal, explanation }: PreviewProps<"relay">) {
  const tHost = useTranslations("host");
  return (
    <>
      <WideBoard rows={runningRows(stage, null, null)} className={BOARD} />
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{tHost("showAnswer")}</summary>
        <WideBoard rows={passedRows(stage, reveal, null, stage.rows[0]?.length ?? 0)} className={BOARD} />
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, progress, summary }: StageAsking<"relay">) {
  const rows = runningRows(stage, progress, summary);
  const teams = progress ? teamsIn(stage, progress).filter(isManned) : [];
  return (
    <>
      <WideBoard rows={rows} className={BOARD} />
      <Marks rows={rows} />
      {teams.length > 0 && <WaitingTeams teams={teams} rows={stage.rows.length} />}
      {summary && <TeamsThrough {...summary} />}
    </>
  );
}

type RevealedProps = ComponentProps<HostSurface<"relay">["Revealed"]>;

export function Revealed({ stage, reveal, summary, step, explanation, heading }: RevealedProps) {
  const rows = passedRows(stage, reveal, summary, step);
  const isOver = step >= (stage.rows[0]?.length ?? 0);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2">
        {heading}
        <PythonSwitch />
      </div>
      <WideBoard rows={rows} className={BOARD} />
      <Marks rows={rows} />
      {usePythonShown() && <RelayCode stage={stage} />}
      <p className="max-w-prose" role="status">
        {isOver && summary && <Winner summary={summary} />} {explanation}
      </p>
      {summary && <TeamsThrough {...summary} />}
      {summary && <StepsRight {...{ stage, summary }} />}
    </>
  );
}
