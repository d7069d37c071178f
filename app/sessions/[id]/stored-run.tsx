// A network that the class trained, as it was left: to be looked at sample by sample and neuron by neuron.

"use client";

import { useTranslations } from "next-intl";
import { firstShown } from "../../../lib/session/training-state";
import type { RunConfig } from "../../../lib/training/run-config";
import type { VoteRecord } from "../../../lib/training/vote-record";
import { partOf } from "../../live/browser";
import { Later } from "../../live/later";
import { RunLink } from "../../training/setup/run-link";
import { Card } from "../../ui/card";

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

/** What a network makes of hundreds of samples is worked out in the browser, and the server never loads what does it. */
const board = partOf(() => import("./stored-board"));

export function StoredRun({ id, number, config, step, parameters, losses, votes, address }: StoredRunProps) {
  const t = useTranslations("training");
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
      <div className="grid min-h-[40rem] grid-cols-[minmax(0,1fr)] max-md:min-h-0 print:min-h-0">
        <Later part={board}>
          {({ StoredNumbers, StoredVotes }) =>
            config.votes ? <StoredVotes run={run} records={votes} /> : <StoredNumbers run={run} />
          }
        </Later>
      </div>
    </Card>
  );
}
