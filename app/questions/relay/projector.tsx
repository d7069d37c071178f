// A relay on the big screen: how far each team is while it runs, then the woks travel once more with all that was passed on.

"use client";

import type { RelayStage } from "../../../lib/questions/relay/relay";
import { MAX_ROWS } from "../../../lib/questions/relay/relay-limits";
import { BesidePythonOnWall } from "../../graph/beside-python";
import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import { usePythonShown } from "../../live/python/use-python-shown";
import type { StageAsking, StageRevealed } from "../surfaces";
import { Board } from "./board";
import { PassedGraph, RunningGraph } from "./graph-board";
import { lentNames } from "./lent-names";
import { GraphMarks, LentNow, Marks, RunningMarks, TeamsThrough, Winner } from "./notes";
import { OtherTeams } from "./other-teams";
import { PassingCaption } from "./passing-caption";
import { BesideRelayCode } from "./relay-code";
import { graphRun, isOver, passedRows, runningRows } from "./rows-shown";
import { isManned, isThrough, leadersOf, teamsIn } from "./teams";

/** At the reveal, as many rows as there can be leave room for its end only in smaller type. */
const typeOf = ({ rows }: RelayStage) => (rows.length < MAX_ROWS ? "text-lg" : "text-base");

export const hintPicture = null;

const FOOT = "flex min-h-12 shrink-0 items-end justify-between gap-8 text-lg";

export function Asking({ stage, progress, summary }: StageAsking<"relay">) {
  const { graph } = stage;
  const teams = progress ? teamsIn(stage, progress).filter(isManned) : [];
  const leaders = leadersOf(stage, teams);
  const through = teams.length > 0 && (
    <TeamsThrough through={teams.filter(isThrough).length} crews={teams.length} />
  );
  const lent = <LentNow names={lentNames(stage, teams)} />;
  if (graph)
    return (
      <>
        <div className="min-h-0 grow">
          <RunningGraph {...{ stage, summary }} leader={leaders[0]} {...PROJECTOR_SCALE} />
        </div>
        <div className={FOOT}>
          <OtherTeams teams={teams} leader={leaders[0]} />
          <RunningMarks />
          {lent}
          {through}
        </div>
      </>
    );
  const rows = runningRows(stage, leaders, summary);
  return (
    <>
      <Board rows={rows} className="min-h-0 grow text-xl" />
      <div className={FOOT}>
        <Marks rows={rows} />
        {lent}
        {through}
      </div>
    </>
  );
}

export function Revealed({ stage, summary, step, explanation }: StageRevealed<"relay">) {
  const isPython = usePythonShown();
  const passed = graphRun(stage, summary);
  const rows = passed ? [] : passedRows(stage, summary, step);
  return (
    <>
      {passed ? (
        <>
          <p
            role="status"
            className="grid min-h-16 shrink-0 content-center text-balance text-center font-bold text-xl"
          >
            <PassingCaption {...passed} step={step} />
          </p>
          <div className="min-h-0 grow">
            <BesidePythonOnWall isShown={isPython} nodes={passed.graph.nodes} target={null}>
              {(scale) => <PassedGraph {...passed} step={step} {...scale} />}
            </BesidePythonOnWall>
          </div>
        </>
      ) : (
        <BesideRelayCode rows={rows} isShown={isPython}>
          {(isBeside) => <Board rows={rows} className={`h-full ${isBeside ? "text-base" : typeOf(stage)}`} />}
        </BesideRelayCode>
      )}
      <div className={FOOT}>
        {passed ? <GraphMarks {...passed} step={step} /> : <Marks rows={rows} />}
        {summary && <TeamsThrough {...summary} />}
      </div>
      <p
        role="status"
        className="mx-auto min-h-[3.75rem] max-w-[66rem] shrink-0 text-balance text-center text-lg"
      >
        {isOver(stage, step) && (
          <>
            {summary && <Winner {...{ stage, summary }} />} {explanation}
          </>
        )}
      </p>
    </>
  );
}
