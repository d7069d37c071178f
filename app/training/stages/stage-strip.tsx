// The four moments of a step in a row, the one on show marked.

import { useTranslations } from "next-intl";
import { loopStages, type RunStage } from "../../../lib/session/training-state";

interface StageStripProps {
  stage: RunStage | null;
  /** The class's vote stands in the place of the way back. */
  isVoted: boolean;
}

export function StageStrip({ stage, isVoted }: StageStripProps) {
  const t = useTranslations("training");
  return (
    <ol className="flex print:hidden min-w-0 flex-wrap gap-x-2 gap-y-1 text-base max-sm:gap-x-1 max-sm:text-xs">
      {loopStages.map((name, index) => {
        const isNow = name === stage;
        return (
          <li
            key={name}
            aria-current={isNow ? "step" : undefined}
            className={`flex items-center gap-2 rounded-full border-2 px-4 py-0.5 max-sm:gap-1 max-sm:px-2 font-semibold ${isNow ? "border-accent-deep bg-accent text-accent-ink forced-colors:outline-3" : "border-line text-ink-soft"}`}
          >
            <span aria-hidden="true">{index + 1}</span>
            {t(`stage.${isVoted && name === "backward" ? "vote" : name}`)}
          </li>
        );
      })}
    </ol>
  );
}
