// The answers to a detective's question, and how the class voted.

import type { BugStage } from "../../../lib/questions/bug/bug";
import type { Votes } from "../../../lib/session/views";
import { letterOf, useOptionText } from "./evidence/use-option-text";
import { ChoiceBars } from "../../live/choice-bars";

interface BugVotesProps {
  stage: Pick<BugStage, "asks" | "evidence" | "options">;
  /** Null while they are secret. */
  votes: Votes | null;
  before?: Votes;
  right?: string;
  /** Type size of the words. */
  className?: string;
}

/** Steps are short; lines and reasons want half the width, or all of a narrow place. */
const narrow = "grid-cols-[repeat(auto-fit,minmax(min(100%,max(6.5em,16%)),1fr))]";
const wide = "grid-cols-[repeat(auto-fit,minmax(min(100%,max(17em,34%)),1fr))]";
const columns = { when: narrow, line: wide, why: wide } as const;

export function BugVotes({ stage, votes, before, right, className = "text-base" }: BugVotesProps) {
  const text = useOptionText();
  const choices = stage.options.map((key, place) => ({
    key,
    letter: letterOf(stage, place),
    text: text(stage, key),
    isCode: stage.asks === "line",
  }));
  return (
    <ChoiceBars {...{ choices, votes, before, right }} className={`${columns[stage.asks]} ${className}`} />
  );
}
