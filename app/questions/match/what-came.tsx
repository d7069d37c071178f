// What the class's pairs came to, in words: how many have them all, and which two were mixed up most.

import { useLocale, useTranslations } from "next-intl";
import type { MatchStage, MatchSummary } from "../../../lib/questions/match/match";
import { textIn } from "../../../lib/questions/text-in";
import { prose } from "../../ui/prose";

interface WhatCameProps {
  stage: MatchStage;
  summary: MatchSummary | null;
  /** Of the vote before the class discussed. */
  before?: MatchSummary | null;
}

export function WhatCame({ stage: { staying, mates }, summary, before = null }: WhatCameProps) {
  const t = useTranslations("questions.match");
  const tLive = useTranslations("live");
  const locale = useLocale();
  if (!summary || summary.answered === 0) return null;
  const { whole, answered, mixUp } = summary;
  return (
    <p className="flex flex-wrap justify-center gap-x-[1.5em] text-center">
      <span>
        <span aria-hidden="true">✓ </span>
        {t("whole", { whole, answered })}
        {before && ` (${tLive("votedBefore", { count: before.whole })})`}
      </span>
      {mixUp && (
        <span>
          <span aria-hidden="true">✕ </span>
          {prose(
            t("mixUp", {
              staying: textIn(locale, staying[mixUp.staying]?.text),
              mate: textIn(locale, mates[mixUp.mate]?.text),
              count: mixUp.times,
            }),
          )}
        </span>
      )}
    </p>
  );
}
