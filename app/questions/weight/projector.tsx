// The reveal of a round about weights: the true blame on the whole network, and beside it where the class was right.

"use client";

import { useLocale } from "next-intl";
import { textIn } from "../../../lib/questions/text-in";
import type { WeightReveal as Reveal, WeightStage } from "../../../lib/questions/weight/weight";
import type { Tally } from "../../../lib/session/views";
import { RoundVotes } from "../../live/round-votes";
import type { RunState } from "../../live/run-state";
import { AskedWeights } from "./asked-weights";

interface WeightRevealProps {
  run: RunState;
  stage: WeightStage;
  reveal: Reveal;
  tally: Tally | null;
}

export function WeightReveal({ run, stage, reveal, tally }: WeightRevealProps) {
  const locale = useLocale();
  return (
    <>
      <div className="min-h-0 grow">
        <AskedWeights {...{ run, stage, reveal }} votes={tally?.votes ?? null} />
      </div>
      <div className="grid shrink-0 gap-4">
        <p className="mx-auto max-w-[58rem] text-center text-lg">{textIn(locale, reveal.explanation)}</p>
        <RoundVotes question={stage} tally={tally} right={reveal.signs} className="text-base" />
      </div>
    </>
  );
}
