// A round about weights on the network: which are asked about, and after the reveal what is true beside what the class said.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { WeightReveal, WeightStage } from "../../lib/questions/weight";
import type { Votes } from "../../lib/session/views";
import type { RunState } from "../live/run-state";
import { classMap } from "./class-map";
import { Network } from "./network";
import { useRunPicture } from "./use-run-picture";

interface AskedWeightsProps {
  run: RunState;
  stage: WeightStage;
  /** Null until the round is revealed. */
  reveal: WeightReveal | null;
  votes: Votes | null;
}

export function AskedWeights({ run, stage, reveal, votes }: AskedWeightsProps) {
  const t = useTranslations("training.ask");
  const { picture } = useRunPicture(run, { withMap: false });
  const single = stage.order.length === 1 ? (stage.order[0] ?? null) : null;
  if (!reveal) return <Network picture={picture} stage={null} weight={single} />;
  return (
    <div className="grid h-full min-h-0 grid-cols-2 gap-6 max-md:grid-cols-1">
      <Captioned caption={t("truth")}>
        <Network picture={picture} stage="backward" weight={single} />
      </Captioned>
      <Captioned caption={t("classSaid")}>
        <Network
          picture={picture}
          stage={null}
          weight={single}
          marks={votes ? classMap(stage.order, reveal.signs, votes) : undefined}
        />
      </Captioned>
    </div>
  );
}

function Captioned({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <figure className="flex min-h-0 min-w-0 flex-col">
      <figcaption className="text-center font-semibold text-base">{caption}</figcaption>
      <div className="min-h-0 grow">{children}</div>
    </figure>
  );
}
