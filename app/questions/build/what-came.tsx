// What the class's builds came to, in words: how many are right, and how many are different.

import { useTranslations } from "next-intl";
import type { BuildSummary } from "../../../lib/questions/build/build";

interface WhatCameProps {
  summary: BuildSummary;
  /** Of the vote before the class discussed. */
  before?: BuildSummary | null;
}

export function WhatCame({ summary, before = null }: WhatCameProps) {
  const t = useTranslations("questions.build");
  const tLive = useTranslations("live");
  const { answered, right, different } = summary;
  if (answered === 0) return <p className="text-center">{t("nobody")}</p>;
  return (
    <p className="flex flex-wrap justify-center gap-x-[1.5em] text-center">
      <span>
        <span aria-hidden="true">✓ </span>
        {t("whole", { right, answered })}
        {before && ` (${tLive("votedBefore", { count: before.right })})`}
      </span>
      <span>{t("different", { count: different })}</span>
    </p>
  );
}
