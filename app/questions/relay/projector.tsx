// A relay on the big screen: how far each row is while it runs, then the woks travel once more with all that was passed on.

"use client";

import type { RelayStage } from "../../../lib/questions/relay/relay";
import { MAX_ROWS } from "../../../lib/questions/relay/relay-question";
import { usePythonShown } from "../../live/python/use-python-shown";
import type { StageAsking, StageRevealed } from "../surfaces";
import { Board } from "./board";
import { Marks, TeamsThrough, Winner } from "./notes";
import { BesideRelayCode } from "./relay-code";
import { passedRows, runningRows } from "./rows-shown";
import { isManned, teamsIn } from "./teams";

/** As many rows as there can be leave room for the end of the reveal only in smaller type. */
const typeOf = ({ rows }: RelayStage) => (rows.length < MAX_ROWS ? "text-lg" : "text-base");

export const sketch = null;

export function Asking({ stage, progress, summary }: StageAsking<"relay">) {
  const rows = runningRows(stage, progress, summary);
  const teams = progress ? teamsIn(stage, progress).filter(isManned) : [];
  const through = teams.filter(({ waitsAt, dealt }) => waitsAt === dealt.length).length;
  return (
    <>
      <Board rows={rows} className={`min-h-0 grow ${typeOf(stage)}`} />
      <div className="flex min-h-12 shrink-0 items-end justify-between gap-8 text-lg">
        <Marks rows={rows} />
        {teams.length > 0 && <TeamsThrough through={through} crews={teams.length} />}
      </div>
    </>
  );
}

export function Revealed({ stage, reveal, summary, step, explanation }: StageRevealed<"relay">) {
  const rows = passedRows(stage, reveal, summary, step);
  const isOver = step >= (stage.rows[0]?.length ?? 0);
  return (
    <>
      <BesideRelayCode stage={stage} isShown={usePythonShown()}>
        {(isBeside) => <Board rows={rows} className={`h-full ${isBeside ? "text-base" : typeOf(stage)}`} />}
      </BesideRelayCode>
      <div className="flex min-h-12 shrink-0 items-end justify-between gap-8 text-lg">
        <Marks rows={rows} />
        {summary && <TeamsThrough {...summary} />}
      </div>
      <p
        role="status"
        className="mx-auto min-h-[3.75rem] max-w-[66rem] shrink-0 text-balance text-center text-lg"
      >
        {isOver && (
          <>
            {summary && <Winner summary={summary} />} {explanation}
          </>
        )}
      </p>
    </>
  );
}
