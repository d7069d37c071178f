// What the class called a round, in few letters, and in full for who does not see why.

import { useTranslations } from "next-intl";
import type { Called } from "../../../lib/session/results";

type Translate = ReturnType<typeof useTranslations<"results">>;

/** The number of the question, with a 2 behind it when it was asked for the second time. */
export function markOf({ of, ...which }: Called, t: Translate): string {
  if (of === "network") return t("mark.network", which);
  return which.time > 1 ? t("mark.again", which) : String(which.number);
}

interface RoundMarkProps {
  called: Called;
  className?: string;
}

export function RoundMark({ called, className = "" }: RoundMarkProps) {
  const t = useTranslations("results");
  const { of, ...which } = called;
  return (
    <abbr title={t(`called.${of}`, which)} className={`no-underline ${className}`}>
      {markOf(called, t)}
    </abbr>
  );
}
