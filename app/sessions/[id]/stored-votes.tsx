// A network that the class trained by its votes, shown again step by step with what was voted, and what it came to.

"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { type VoteRecord, votersOf } from "../../../lib/training/vote-record";
import type { RunState } from "../../live/run-state";
import { RunOnShow } from "../../training/picture/run-on-show";
import { useStepName } from "../../training/picture/use-step-name";
import { RunBoard } from "../../training/run/run-board";
import { replayVotes } from "../../training/votes/replay-votes";
import { Button } from "../../ui/button";
import { VoteTable } from "./vote-table";

interface StoredVotesProps {
  run: RunState;
  records: readonly VoteRecord[];
}

export function StoredVotes({ run, records }: StoredVotesProps) {
  const t = useTranslations("training");
  const last = records.length;
  const [shown, setShown] = useState<number | "summary">(last > 0 ? "summary" : 0);
  const [sample, setSample] = useState(0);
  const weights = useMemo(() => replayVotes(run.config, records), [run.config, records]);
  const step = shown === "summary" ? last : shown;
  const upToHere = records.slice(0, step);
  const at: RunState = {
    ...run,
    training: {
      ...run.training,
      step,
      sample,
      stage: shown === "summary" ? "summary" : step > 0 ? "update" : null,
    },
    parameters: weights[step] ?? run.parameters,
    before: weights[step - 1] ?? null,
    votes: { scores: upToHere, voters: votersOf(upToHere), last: records[step - 1] ?? null },
  };
  const stepName = useStepName(run.config);
  return (
    <>
      <div className="flex print:hidden flex-wrap items-center gap-3">
        <Button aria-pressed={shown === "summary"} disabled={last === 0} onClick={() => setShown("summary")}>
          {t("stage.summary")}
        </Button>
        <label className="flex min-w-48 grow items-center gap-3">
          <span className="whitespace-nowrap font-semibold">{stepName(step)}</span>
          <input
            type="range"
            min={0}
            max={last}
            value={step}
            disabled={last === 0}
            onChange={(event) => setShown(Number(event.target.value))}
            className="h-11 min-w-24 grow accent-ink"
          />
        </label>
      </div>
      <RunOnShow run={at}>
        <div className="h-[44rem] max-md:h-auto print:h-auto">
          <RunBoard choose={{ sample: setSample }} asked={records[step - 1]?.asked} />
        </div>
        {last > 0 && <VoteTable records={records} losses={run.losses} onShow={setShown} />}
      </RunOnShow>
    </>
  );
}
