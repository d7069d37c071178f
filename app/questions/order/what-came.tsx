// What the class's orders came to, in words: how many have it all, and the wrong order that most gave.

import { useTranslations } from "next-intl";
import { letterAt, orderIn } from "../../../lib/questions/letters";
import type { OrderSummary } from "../../../lib/questions/order/order";

interface WhatCameProps {
  summary: OrderSummary | null;
  /** Of the vote before the class discussed. */
  before?: OrderSummary | null;
}

export function WhatCame({ summary, before = null }: WhatCameProps) {
  const t = useTranslations("questions.order");
  const tLive = useTranslations("live");
  if (!summary || summary.answered === 0) return null;
  const { whole, answered, mostWrong, placed } = summary;
  const letters = mostWrong && (orderIn(mostWrong.answer, placed.length) ?? []).map(letterAt);
  return (
    <p className="flex flex-wrap justify-center gap-x-[1.5em] text-center">
      <span>
        <span aria-hidden="true">✓ </span>
        {t("whole", { whole, answered })}
        {before && ` (${tLive("votedBefore", { count: before.whole })})`}
      </span>
      {mostWrong && letters && (
        <span>
          <span aria-hidden="true">✕ </span>
          {t("mostWrong", { order: letters.join(" → "), count: mostWrong.times })}
        </span>
      )}
    </p>
  );
}
