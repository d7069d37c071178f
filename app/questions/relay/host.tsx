// A relay for the teacher: as it comes up, where it waits while it runs, and what came out with the words to say.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { BesidePython } from "../../graph/beside-python";
import { COMING_PLACE, HOST_PLACE, HOST_SCALE } from "../../graph/graph-scale";
import { PythonSwitch } from "../../live/python/python-switch";
import { usePythonShown } from "../../live/python/use-python-shown";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { PassedGraph, RunningGraph } from "./graph-board";
import { GraphMarks, Marks, RunningMarks, TeamsThrough, Winner } from "./notes";
import { OtherTeams } from "./other-teams";
import { PassingCaption } from "./passing-caption";
import { Passings } from "./passings";
import { RelayCode } from "./relay-code";
import { graphRun, isOver, passedRows, runningRows } from "./rows-shown";
import { StepsRight } from "./steps-right";
import { isManned, leadersOf, teamsIn } from "./teams";
import { WaitingTeams } from "./waiting-teams";
import { WideBoard } from "./wide-board";

export { RunAgain as After } from "./run-again";

const BOARD = "text-sm";

export function Preview({ stage, explanation }: PreviewProps<"relay">) {
  const tHost = useTranslations("host");
  const ought = graphRun(stage, null);
  return (
    <>
      {ought ? (
        <div className={COMING_PLACE}>
          <RunningGraph stage={stage} leader={undefined} summary={null} {...HOST_SCALE} />
        </div>
      ) : (
        <WideBoard rows={runningRows(stage, [], null)} className={BOARD} />
      )}
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{tHost("showAnswer")}</summary>
        {ought ? (
          <Passings {...ought} />
        ) : (
          <WideBoard rows={passedRows(stage, null, stage.rows[0]?.length ?? 0)} className={BOARD} />
        )}
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, progress, summary }: StageAsking<"relay">) {
  const { graph } = stage;
  const teams = progress ? teamsIn(stage, progress).filter(isManned) : [];
  const leaders = leadersOf(stage, teams);
  const rows = graph ? [] : runningRows(stage, leaders, summary);
  return (
    <>
      {graph ? (
        <>
          <div className={HOST_PLACE}>
            <RunningGraph {...{ stage, summary }} leader={leaders[0]} {...HOST_SCALE} />
          </div>
          <RunningMarks />
          <OtherTeams teams={teams} leader={leaders[0]} />
        </>
      ) : (
        <>
          <WideBoard rows={rows} className={BOARD} />
          <Marks rows={rows} />
        </>
      )}
      {teams.length > 0 && <WaitingTeams {...{ stage, teams }} />}
      {summary && <TeamsThrough {...summary} />}
    </>
  );
}

type RevealedProps = ComponentProps<HostSurface<"relay">["Revealed"]>;

export function Revealed({ stage, summary, step, explanation, heading }: RevealedProps) {
  const isPython = usePythonShown();
  const passed = graphRun(stage, summary);
  const rows = passed ? [] : passedRows(stage, summary, step);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2">
        {heading}
        <PythonSwitch />
      </div>
      {passed ? (
        <>
          <p className="min-h-6 font-semibold">
            <PassingCaption {...passed} step={step} />
          </p>
          <div className={HOST_PLACE}>
            <BesidePython isShown={isPython} nodes={passed.graph.nodes} target={null}>
              <PassedGraph {...passed} step={step} {...HOST_SCALE} />
            </BesidePython>
          </div>
          <GraphMarks {...passed} step={step} />
        </>
      ) : (
        <>
          <WideBoard rows={rows} className={BOARD} />
          <Marks rows={rows} />
          {isPython && <RelayCode rows={rows} />}
        </>
      )}
      <p className="max-w-prose" role="status">
        {isOver(stage, step) && summary && <Winner {...{ stage, summary }} />} {explanation}
      </p>
      {summary && <TeamsThrough {...summary} />}
      {summary && <StepsRight {...{ stage, summary }} />}
    </>
  );
}
