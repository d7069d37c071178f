// The answers to choose among, in a grid, and how the class chose once nobody can answer any more.

import { useTranslations } from "next-intl";
import type { Votes } from "../../lib/session/views";
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
  /** Null while they are secret: then the answers are only named. */
  votes: Votes | null;
  /** How the class voted before it discussed, above the new bars. */
  before?: Votes;
  /** The right one, once it may be known. */
  right?: string;
  /** The grid's columns, and the type size of the words. */
  className?: string;
}

export function ChoiceBars({ choices, votes, before, right, className = "" }: ChoiceBarsProps) {
  const t = useTranslations("live");
  const most = Math.max(1, ...Object.values(votes ?? {}), ...Object.values(before ?? {}));
  return (
    <ol className={`grid gap-[0.6em] ${className}`}>
      {choices.map(({ key, letter, text, isCode }) => {
        const count = votes?.[key] ?? 0;
        const isRight = key === right;
        const isWrong = right !== undefined && !isRight;
        return (
          <li
            key={key}
            className={`grid content-between gap-[0.3em] rounded-card border-2 px-[0.7em] py-[0.4em] ${isRight ? "border-ink bg-raised" : "border-line bg-surface"} ${isWrong ? "opacity-70" : ""}`}
          >
            <div className="flex min-h-[1.6em] items-center gap-[0.6em] font-semibold leading-tight">
              {letter && <Letter>{letter}</Letter>}
              <span className={`wrap-anywhere min-w-0 grow ${isCode ? "font-mono" : ""}`}>{text}</span>
              {isRight && <span className="shrink-0 font-extrabold">✓</span>}
              {votes && <span className="shrink-0 font-extrabold text-[1.5em] leading-none">{count}</span>}
            </div>
            {before && (
              <div className="flex items-center gap-[0.6em] text-ink-soft">
                <span className="shrink-0">{t("votedBefore", { count: before[key] ?? 0 })}</span>
                <Bar share={(before[key] ?? 0) / most} fill="bg-ink-soft opacity-45" />
              </div>
            )}
            {votes && <Bar share={count / most} fill={isRight ? "bg-accent-deep" : "bg-ink-soft"} />}
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
