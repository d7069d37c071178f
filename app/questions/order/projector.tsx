// An order question on the big screen: its lines as they came, then who put them where, and at the reveal the right order.

"use client";

import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { textIn } from "../../../lib/questions/text-in";
import { Phrase } from "../../ui/phrase";
import { useFittingType } from "../../ui/use-fitting-type";
import type { StageAsking, StageRevealed } from "../surfaces";
import { MaySwap } from "./may-swap";
import { OrderTable } from "./order-table";
import { usePrompt } from "./use-prompt";
import { WhatCame } from "./what-came";

/** The smallest is what can be read from the last row. */
const SIZES = [2.4, 2.1, 1.8, 1.6, 1.4, 1.2, 1.1, 1];

export function Asking({ stage, summary }: StageAsking<"order">) {
  return <FittingTable {...{ stage, summary }} reveal={null} />;
}

export function Revealed({ stage, reveal, summary, before, explanation }: StageRevealed<"order">) {
  return (
    <>
      <h2 className="grid min-h-16 shrink-0 content-center text-balance text-center font-bold text-2xl">
        <Phrase>{usePrompt(stage)}</Phrase>
      </h2>
      <FittingTable {...{ stage, summary, reveal }} />
      <div className="grid shrink-0 justify-items-center gap-1 pt-3 text-xl">
        <WhatCame {...{ summary, before }} />
        <MaySwap reveal={reveal} />
        {explanation && (
          <p role="status" className="max-w-[66rem] text-balance text-center">
            {explanation}
          </p>
        )}
      </div>
    </>
  );
}

/** As wide as lines are read well, and as large as they all fit. */
function FittingTable(props: ComponentProps<typeof OrderTable>) {
  const { stage, summary, reveal } = props;
  const locale = useLocale();
  const texts = stage.lines.map(({ text }) => textIn(locale, text));
  const ref = useFittingType<HTMLDivElement>(SIZES, [...texts, Boolean(summary), Boolean(reveal)].join("\n"));
  return (
    <div className="grid min-h-0 grow content-center">
      <div ref={ref} className="mx-auto max-h-full min-h-0 w-full max-w-[90rem] overflow-hidden">
        <OrderTable {...props} />
      </div>
    </div>
  );
}
