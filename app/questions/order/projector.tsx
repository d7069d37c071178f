// An order question on the big screen: its lines as they came, then who put them where, and at the reveal the right order.

"use client";

import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { textIn } from "../../../lib/questions/text-in";
import { Fitting, lengthOf } from "../lines/fitting";
import { LinesRevealed } from "../lines/on-projector";
import type { StageAsking, StageRevealed } from "../surfaces";
import { MaySwap } from "./may-swap";
import { OrderTable } from "./order-table";
import { usePrompt } from "./use-prompt";
import { WhatCame } from "./what-came";

export const hintPicture = null;

export function Asking({ stage, summary }: StageAsking<"order">) {
  return <FittingTable {...{ stage, summary }} reveal={null} />;
}

export function Revealed({ stage, reveal, summary, before, explanation }: StageRevealed<"order">) {
  return (
    <LinesRevealed
      prompt={usePrompt(stage)}
      lines={<FittingTable {...{ stage, summary, reveal }} />}
      explanation={explanation}
    >
      <WhatCame {...{ summary, before }} />
      <MaySwap reveal={reveal} />
    </LinesRevealed>
  );
}

/** In em: what stands beside the words of a line, and a place of the table. */
const BESIDE = 7;
const PLACE = 2.8;
/** So many characters of a line need not shrink, where it is a formula, or break. */
const LEAST_WORDS = 8;

/** The numbers stay near the words. */
function FittingTable(props: ComponentProps<typeof OrderTable>) {
  const { stage, summary, reveal } = props;
  const locale = useLocale();
  const texts = stage.lines.map(({ text }) => textIn(locale, text));
  const longest = lengthOf(texts);
  const others = BESIDE + (summary ? PLACE * texts.length : 0);
  return (
    <Fitting
      width={longest + others}
      least={Math.min(longest, LEAST_WORDS) + others}
      content={[...texts, Boolean(summary), Boolean(reveal)].join("\n")}
    >
      <OrderTable {...props} />
    </Fitting>
  );
}
