// The answers to choose among, in a grid, and how the class chose once nobody can answer any more.

import { useTranslations } from "next-intl";
import { shareOfAnswers } from "./share-of-answers";
import { Bar } from "./vote-bars";

export interface Choice {
  key: string;
  /** What it is called in the class; null where its words are short enough to say. */
  letter: string | null;
  text: string;
  isCode: boolean;
}

interface ChoiceBarsProps {
  choices: readonly Choice[];
  /** How many chose each; null while that is secret: then the answers are only named. */
  counts: readonly number[] | null;
  /** How the class chose before it discussed, above the new bars. */
  before?: readonly number[] | null;
  /** The place of the right one, once it may be known. */
  right?: number | null;
  /** The grid's columns, and the type size of the words. */
  className?: string;
}

export function ChoiceBars({
  choices,
  counts,
  before = null,
  right = null,
  className = "",
}: ChoiceBarsProps) {
  const t = useTranslations("live");
  return (
    <ol className={`grid gap-[0.6em] ${className}`}>
      {choices.map(({ key, letter, text, isCode }, place) => {
        const count = counts?.[place] ?? 0;
        const countBefore = before?.[place] ?? 0;
        const isRight = place === right;
        const isWrong = right !== null && !isRight;
        return (
          <li
            key={key}
            className={`grid content-between gap-[0.3em] rounded-card border-2 px-[0.7em] py-[0.4em] ${isRight ? "border-ink bg-raised" : "border-line bg-surface"} ${isWrong ? "opacity-70" : ""}`}
          >
            <div className="flex min-h-[1.6em] items-center gap-[0.6em] font-semibold leading-tight">
              {letter && <Letter>{letter}</Letter>}
              <span className={`wrap-anywhere min-w-0 grow ${isCode ? "font-mono" : ""}`}>{text}</span>
              {isRight && <span className="shrink-0 font-extrabold">✓</span>}
              {counts && <span className="shrink-0 font-extrabold text-[1.5em] leading-none">{count}</span>}
            </div>
            {before && (
              <div className="flex items-center gap-[0.6em] text-ink-soft">
                <span className="shrink-0">{t("votedBefore", { count: countBefore })}</span>
                <Bar share={shareOfAnswers(countBefore, before)} fill="bg-ink-soft opacity-45" />
              </div>
            )}
            {counts && (
              <Bar share={shareOfAnswers(count, counts)} fill={isRight ? "bg-accent-deep" : "bg-ink-soft"} />
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
