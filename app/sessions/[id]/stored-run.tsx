// A network that the class trained, as it was left: to be looked at sample by sample and neuron by neuron.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { firstShown, type NeuronPlace } from "../../../lib/session/training-state";
import type { RunConfig } from "../../../lib/training/run-config";
import type { VoteRecord } from "../../../lib/training/vote-record";
import type { RunState } from "../../live/run-state";
import { NeuronLens } from "../../training/network/neuron-lens";
import { RunOnShow } from "../../training/picture/run-on-show";
import { RunBoard } from "../../training/run/run-board";
import { RunLink } from "../../training/setup/run-link";
import { Card } from "../../ui/card";
import { useIsInBrowser } from "../../ui/use-is-in-browser";
import { StoredVotes } from "./stored-votes";

interface StoredRunProps {
  id: string;
  number: number;
  config: RunConfig;
  step: number;
  parameters: Float64Array;
  losses: Float64Array;
  votes: readonly VoteRecord[];
  /** Where others reach this server. */
  address: string;
}

const LENS_SCALE = { minScale: 0.6, maxScale: 1.2 };

export function StoredRun({ id, number, config, step, parameters, losses, votes, address }: StoredRunProps) {
  const t = useTranslations("training");
  // What a network makes of hundreds of samples is worked out there.
  const isInBrowser = useIsInBrowser();
  const run = {
    version: 0,
    training: { ...firstShown(id), step, trouble: null },
    config,
    parameters,
    before: null,
    gradient: null,
    votes: null,
    losses,
  };
  return (
    <Card className="grid break-inside-avoid print:p-4 grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 className="font-bold text-lg">
          {t("storedRun", { number, data: t(`setup.kinds.${config.data.kind}`) })}
        </h3>
        <div className="print:hidden">
          <RunLink config={config} address={address} />
        </div>
      </div>
      {!isInBrowser ? (
        <div className="h-[40rem]" />
      ) : config.votes ? (
        <StoredVotes run={run} records={votes} />
      ) : (
        <StoredNumbers run={run} />
      )}
    </Card>
  );
}

function StoredNumbers({ run: stored }: { run: RunState }) {
  const [sample, setSample] = useState(0);
  const [lens, setLens] = useState<NeuronPlace | null>(null);
  const run = { ...stored, training: { ...stored.training, stage: "forward" as const, sample, lens } };
  return (
    <div className="h-[40rem] max-lg:h-[46rem] max-md:h-auto print:h-auto">
      <RunOnShow run={run}>
        <RunBoard
          choose={{ neuron: setLens, sample: setSample }}
          lens={lens && <NeuronLens place={lens} scale={LENS_SCALE} onClose={() => setLens(null)} />}
        />
      </RunOnShow>
    </div>
  );
}
