// A choice question on the big screen: its options as large as they fit, then how the class chose, and what was right.

"use client";

import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { textIn } from "../../../lib/questions/text-in";
import { useFittingType } from "../../ui/use-fitting-type";
import { useWidestUnbroken } from "../lines/line-text";
import { LinesRevealed } from "../lines/on-projector";
import type { StageAsking, StageRevealed } from "../surfaces";
import { OptionBars } from "./option-bars";
import { hasPictures, wallColumns } from "./pictures/columns";
import { usePrompt } from "./use-prompt";

/** The smallest is what can be read from the last row. */
const SIZES = [2.6, 2.3, 2, 1.8, 1.6, 1.4, 1.2, 1.1, 1];
/** In em: an option's sign, its votes, and a formula between them that need not shrink. */
const LEAST_WIDTH = 17;
/** The same for each picture of a row, whose option's sign and votes stand above it, beside its formula if it has one. */
const PICTURE_WIDTH = 10;

export const hintPicture = null;

export function Asking({ stage, summary, before }: StageAsking<"choice">) {
  return <FittingBars {...{ stage, summary, before }} reveal={null} />;
}

export function Revealed({ stage, reveal, summary, before, explanation }: StageRevealed<"choice">) {
  return (
    <LinesRevealed
      prompt={usePrompt(stage)}
      lines={<FittingBars {...{ stage, summary, before, reveal }} />}
      explanation={explanation}
    />
  );
}

/** More than this on a line of its own, with bars below, would not all fit. */
const MOST_LINES = 4;
const LONG_TEXT = 60;

/** Below each other, so that they compare well; in two columns where that would be cut off. */
function FittingBars(props: ComponentProps<typeof OptionBars>) {
  const { stage, summary, before } = props;
  const locale = useLocale();
  const texts = stage.options.map(({ text }) => textIn(locale, text));
  const written = [...texts, Boolean(summary), Boolean(before)].join("\n");
  const drawn = hasPictures(stage.options) ? wallColumns(stage.options) : null;
  const widest = useWidestUnbroken(stage.options);
  const leastWidth = drawn ? drawn.count * (PICTURE_WIDTH + widest) : LEAST_WIDTH;
  const ref = useFittingType<HTMLDivElement>(SIZES, `${written}\n${drawn?.count}`, leastWidth);
  const isCrowded = texts.length > MOST_LINES && (before || texts.some(({ length }) => length > LONG_TEXT));
  return (
    <div className="grid min-h-0 grow content-center">
      <div ref={ref} className="max-h-full min-h-0 overflow-hidden">
        <OptionBars {...props} className={drawn?.className ?? (isCrowded ? "grid-cols-2" : "grid-cols-1")} />
      </div>
    </div>
  );
}
