// A network that the class trained, as it was left: to be looked at sample by sample and neuron by neuron.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { firstTraining, type NeuronPlace } from "../../../lib/session/training-state";
import type { RunConfig } from "../../../lib/training/run-config";
import { NeuronLens } from "../../training/neuron-lens";
import { RunBoard } from "../../training/run-board";
import { useRunPicture } from "../../training/use-run-picture";
import { Card } from "../../ui/card";

interface StoredRunProps {
  id: string;
  number: number;
  config: RunConfig;
  step: number;
  parameters: Float64Array;
  losses: Float64Array;
}

const LENS_SCALE = { minScale: 0.6, maxScale: 1.2 };

export function StoredRun({ id, number, config, step, parameters, losses }: StoredRunProps) {
  const t = useTranslations("training");
  const [sample, setSample] = useState(0);
  const [lens, setLens] = useState<NeuronPlace | null>(null);
  const run = {
    version: 0,
    training: { ...firstTraining(id), step, sample, lens },
    config,
    parameters,
    before: null,
    gradient: null,
    votes: null,
    losses,
  };
  const drawn = useRunPicture(run);
  return (
    <Card className="grid gap-4">
      <h3 className="font-bold text-lg">
        {t("storedRun", { number, data: t(`setup.kinds.${config.data.kind}`) })}
      </h3>
      <div className="h-[40rem] max-md:h-auto">
        <RunBoard
          run={run}
          drawn={drawn}
          choose={{ neuron: setLens, sample: setSample }}
          lens={
            lens && (
              <NeuronLens
                run={run}
                picture={drawn.picture}
                place={lens}
                scale={LENS_SCALE}
                onClose={() => setLens(null)}
              />
            )
          }
        />
      </div>
    </Card>
  );
}
