// The answers to choose among, in a grid, and how the class chose once nobody can answer any more.

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { shareOf, sumOf } from "./share-of-answers";
import { Bar } from "./vote-bars";

export interface Choice {
  key: string;
  /** What it is called in the class; null where its words are short enough to say. */
  letter: ReactNode;
  /** It fills its line. */
  text: ReactNode;
  /** Above its bar, where there is one. */
  picture?: ReactNode;
}

interface ChoiceBarsProps {
  choices: readonly Choice[];
  /** How many chose each; null while that is secret: then the answers are only named. */
  counts: readonly number[] | null;
  /** How the class chose before it discussed, above the new bars. */
  before?: readonly number[] | null;
  /** How many answered, now and before, where each may choose several. */
  answered?: number;
  answeredBefore?: number;
  /** The places of the right ones, once they may be known and if there are any. */
  right?: readonly number[] | null;
  /** The share of each is written beside its number. */
  showsShares?: boolean;
  /** The grid's columns, and the type size of the words. */
  className?: string;
}

export function ChoiceBars({
  choices,
  counts,
  before = null,
  answered = sumOf(counts),
  answeredBefore = sumOf(before),
  right = null,
  showsShares = false,
  className = "",
}: ChoiceBarsProps) {
  const t = useTranslations("live");
  const format = useFormatter();
  return (
    <ol className={`grid gap-[0.6em] ${className}`}>
      {choices.map(({ key, letter, text, picture }, place) => {
        const count = counts?.[place] ?? 0;
        const countBefore = before?.[place] ?? 0;
        const isRight = right?.includes(place) === true;
        const isWrong = right !== null && !isRight;
        return (
          <li
            key={key}
            className={`grid content-between gap-[0.3em] rounded-card border-2 px-[0.7em] py-[0.4em] ${isRight ? "border-ink bg-raised" : "border-line bg-surface"} ${isWrong ? "opacity-70" : ""}`}
          >
            <div className="flex min-h-[1.6em] items-center gap-[0.6em] font-semibold leading-tight">
              {letter}
              {text}
              {isRight && <span className="shrink-0 font-extrabold">✓</span>}
              {counts && showsShares && (
                <span className="shrink-0 font-normal">
                  {format.number(shareOf(count, answered), { style: "percent" })}
                </span>
              )}
              {counts && <span className="shrink-0 font-extrabold text-[1.5em] leading-none">{count}</span>}
            </div>
            {picture}
            {before && (
              <div className="flex items-center gap-[0.6em] text-ink-soft">
                <span className="shrink-0">{t("votedBefore", { count: countBefore })}</span>
                <Bar share={shareOf(countBefore, answeredBefore)} fill="bg-ink-soft opacity-45" />
              </div>
            )}
            {counts && (
              <Bar share={shareOf(count, answered)} fill={isRight ? "bg-accent-deep" : "bg-ink-soft"} />
            )}
            {isRight && <span className="sr-only">{t("rightAnswer")}</span>}
          </li>
        );
      })}
    </ol>
  );
}

export function Letter({ children }: { children: string }) {
  return (
    <span className="grid size-[1.6em] shrink-0 place-items-center rounded-full border-2 border-current font-extrabold leading-none">
      {children}
    </span>
  );
}
