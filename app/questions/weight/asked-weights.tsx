// A round about weights on the network: which are asked about, and after the reveal what is true beside what the class said.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import type { WeightReveal, WeightStage } from "../../../lib/questions/weight/weight";
import type { WeightSummary } from "../../../lib/questions/weight/weight-question";
import { useClassRun } from "../../live/live-screen";
import type { RunState } from "../../live/run-state";
import { Legend } from "../../training/legend/legend";
import { Network } from "../../training/network/network";
import { majoritiesOf, saidInRound } from "../../training/network/said";
import { WeightName } from "../../training/network/weight-name";
import { useRunPicture } from "../../training/picture/use-run-picture";
import { useStepName } from "../../training/picture/use-step-name";
import { RunComing } from "./run-coming";

interface AskedWeightsProps {
  stage: WeightStage;
  /** Null until the round is revealed. */
  reveal: WeightReveal | null;
  summary: WeightSummary | null;
}

export function AskedWeights(props: AskedWeightsProps) {
  const run = useClassRun();
  return run ? <OnNetwork {...props} run={run} /> : <RunComing />;
}

function OnNetwork({ run, stage, reveal, summary }: AskedWeightsProps & { run: RunState }) {
  const t = useTranslations("questions.weight");
  const stepName = useStepName(run.config);
  const { picture } = useRunPicture(run, { withMap: false });
  const said = useMemo(
    () => reveal && summary && saidInRound(stage.order, reveal, summary.signs),
    [stage.order, reveal, summary],
  );
  const { widths } = picture;
  const [asked] = stage.order;
  const single = stage.order.length === 1 && asked !== undefined ? asked : null;
  const named = single === null ? [] : [single];
  if (!reveal) {
    const caption =
      single === null ? (
        stage.isVote && stepName(stage.step + 1)
      ) : (
        <WeightName widths={widths} index={single} inWords />
      );
    return (
      <div className="flex h-full min-h-0 flex-col gap-2 pb-2">
        <div className="min-h-0 grow">
          <Captioned caption={caption}>
            <Network picture={picture} stage={null} named={named} />
          </Captioned>
        </div>
        <Legend shows={{ weights: true, values: true, named: single !== null }} />
      </div>
    );
  }
  return (
    <div className="flex h-full min-h-0 flex-col gap-2 pb-2 max-md:h-auto">
      <div className="grid min-h-0 grow grid-cols-2 gap-6 max-md:grid-cols-1 max-md:*:h-72">
        <Captioned caption={t("truth")}>
          <Network picture={picture} stage="backward" named={named} />
        </Captioned>
        <Captioned caption={said ? t("classSaidRight", majoritiesOf(said)) : t("classSaid")}>
          <Network picture={picture} stage={null} named={named} said={said ?? undefined} />
        </Captioned>
      </div>
      <Legend shows={{ weights: true, values: true, blame: true, said: said ?? undefined }} />
    </div>
  );
}

function Captioned({ caption, children }: { caption: ReactNode; children: ReactNode }) {
  return (
    <figure className="flex h-full min-h-0 min-w-0 flex-col">
      {caption && <figcaption className="text-center font-semibold text-base">{caption}</figcaption>}
      <div className="min-h-0 grow">{children}</div>
    </figure>
  );
}
