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

/** In em: what stands beside the words of a line, and a place of the table. */
const BESIDE = 7;
const PLACE = 2.8;

/** As large as all lines fit, and no wider than they are: the numbers stay near the words. */
function FittingTable(props: ComponentProps<typeof OrderTable>) {
  const { stage, summary, reveal } = props;
  const locale = useLocale();
  const texts = stage.lines.map(({ text }) => textIn(locale, text));
  const ref = useFittingType<HTMLDivElement>(SIZES, [...texts, Boolean(summary), Boolean(reveal)].join("\n"));
  const longest = Math.max(...texts.map(({ length }) => length));
  const width = longest + BESIDE + (summary ? PLACE * texts.length : 0);
  return (
    <div className="grid min-h-0 grow content-center">
      <div ref={ref} className="max-h-full min-h-0 overflow-hidden">
        <div className="mx-auto" style={{ maxWidth: `${width}em` }}>
          <OrderTable {...props} />
        </div>
      </div>
    </div>
  );
}
