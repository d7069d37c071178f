// The answers to a detective's question, and how the class voted.

import type { BugStage } from "../../lib/questions/bug";
import type { Votes } from "../../lib/session/views";
import { letterOf, useOptionText } from "../training/use-option-text";
import { ChoiceBars } from "./choice-bars";

interface BugVotesProps {
  stage: Pick<BugStage, "asks" | "evidence" | "options">;
  /** Null while they are secret. */
  votes: Votes | null;
  before?: Votes;
  right?: string;
  /** Type size of the words. */
  className?: string;
}

/** Steps are short; lines and reasons want half the width, or all of a narrow screen. */
const columns = {
  when: "grid-cols-5 max-sm:grid-cols-2",
  line: "md:grid-cols-2",
  why: "md:grid-cols-2",
} as const;

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
