// A relay on the big screen: how far each team is while it runs, then the woks travel once more with all that was passed on.

"use client";

import { BesidePythonOnWall } from "../../graph/beside-python";
import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import { usePythonShown } from "../../live/python/use-python-shown";
import { useFittingType } from "../../ui/use-fitting-type";
import type { StageAsking, StageRevealed } from "../surfaces";
import { Board, type BoardRow } from "./board";
import { PassedGraph, RunningGraph } from "./graph-board";
import { lentNames } from "./lent-names";
import { GraphMarks, LentNow, Marks, RunningMarks, TeamsThrough, Winner } from "./notes";
import { OtherTeams } from "./other-teams";
import { PassingCaption } from "./passing-caption";
import { BesideRelayCode } from "./relay-code";
import { graphRun, isOver, passedRows, runningRows } from "./rows-shown";
import { isManned, isThrough, leadersOf, teamsIn } from "./teams";

export const hintPicture = null;

const FOOT = "flex min-h-12 shrink-0 items-end justify-between gap-8 text-lg";

/** In rem: as many rows as there can be, above a long explanation, have no room for larger type than the smallest. */
const SMALLEST = [1];
const SIZES = [1.125, ...SMALLEST];

function FittingBoard({ rows, sizes }: { rows: readonly BoardRow[]; sizes: readonly number[] }) {
  const box = useFittingType<HTMLDivElement>(sizes, String(rows.length));
  return (
    <div ref={box} className="h-full">
      <Board rows={rows} className="h-full" />
    </div>
  );
}

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
          {(isBeside) => <FittingBoard rows={rows} sizes={isBeside ? SMALLEST : SIZES} />}
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
