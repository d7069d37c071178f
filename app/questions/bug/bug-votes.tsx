// The answers to a detective's question, and how the class voted.

import type { BugReveal, BugStage } from "../../../lib/questions/bug/bug";
import type { BugSummary } from "../../../lib/questions/bug/bug-question";
import { ChoiceBars, Letter } from "../../live/choice-bars";
import { letterOf, useOptionText } from "./evidence/use-option-text";

interface BugVotesProps {
  stage: Pick<BugStage, "asks" | "evidence" | "options">;
  /** Null while they are secret. */
  summary: BugSummary | null;
  before?: BugSummary | null;
  /** Null until it may be known. */
  reveal: BugReveal | null;
  /** Type size of the words. */
  className?: string;
}

/** Steps are short; lines and reasons want half the width, or all of a narrow place. */
const narrow = "grid-cols-[repeat(auto-fit,minmax(min(100%,max(6.5em,16%)),1fr))]";
const wide = "grid-cols-[repeat(auto-fit,minmax(min(100%,max(17em,34%)),1fr))]";
const columns = { when: narrow, line: wide, why: wide } as const;

export function BugVotes({ stage, summary, before, reveal, className = "text-base" }: BugVotesProps) {
  const text = useOptionText();
  const { asks, options } = stage;
  const choices = options.map((option, place) => {
    const letter = letterOf(stage, place);
    const words = text(stage, option);
    return {
      key: option,
      letter: letter && <Letter>{letter}</Letter>,
      text: (
        <span className={`wrap-anywhere min-w-0 grow ${asks === "line" ? "font-mono" : ""}`}>{words}</span>
      ),
    };
  });
  return (
    <ChoiceBars
      choices={choices}
      counts={summary?.counts ?? null}
      before={before?.counts}
      right={reveal && [options.indexOf(reveal.right)]}
      className={`${columns[asks]} ${className}`}
    />
  );
}
