// A match question on the big screen: both sides, then what was put beside each line, and at the reveal the right pairs.

"use client";

import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import type { Line } from "../../../lib/questions/line";
import { textIn } from "../../../lib/questions/text-in";
import { Fitting, lengthOf } from "../lines/fitting";
import { LinesRevealed } from "../lines/on-projector";
import type { StageAsking, StageRevealed } from "../surfaces";
import { PairTable } from "./pair-table";
import { usePrompt } from "./use-prompt";
import { WhatCame } from "./what-came";

export const hintPicture = null;

export function Asking({ stage, summary }: StageAsking<"match">) {
  return <FittingTable {...{ stage, summary }} reveal={null} />;
}

export function Revealed({ stage, reveal, summary, before, explanation }: StageRevealed<"match">) {
  return (
    <LinesRevealed
      prompt={usePrompt(stage)}
      lines={<FittingTable {...{ stage, summary, reveal }} />}
      explanation={explanation}
    >
      <WhatCame {...{ stage, summary, before }} />
    </LinesRevealed>
  );
}

/** In em: what stands beside the words of both sides, and a place of the table. */
const BESIDE = 12;
const PLACE = 2.8;

/** The numbers stay near the words. */
function FittingTable(props: ComponentProps<typeof PairTable>) {
  const { stage, summary, reveal } = props;
  const locale = useLocale();
  const [staying, mates] = [stage.staying, stage.mates].map((lines: Line[]) =>
    lines.map(({ text }) => textIn(locale, text)),
  ) as [string[], string[]];
  const width = lengthOf(staying) + lengthOf(mates) + BESIDE + (summary ? PLACE * mates.length : 0);
  return (
    <Fitting width={width} content={[...staying, ...mates, Boolean(summary), Boolean(reveal)].join("\n")}>
      <PairTable {...props} />
    </Fitting>
  );
}
