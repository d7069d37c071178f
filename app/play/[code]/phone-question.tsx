// The question on a phone: each kind has its own, and the compiler names one that is missing.

import type { ReactNode } from "react";
import type { Answer, QuestionStage } from "../../../lib/questions/kinds";
import { BlameButtons } from "./blame-buttons";
import { NodeFacts } from "./node-facts";

interface PhoneQuestionProps {
  question: QuestionStage;
  chosen: Answer | null;
  isOpen: boolean;
  onAnswer: (value: Answer) => void;
  /** What is said under the buttons, or in their place while they are hidden. */
  below: ReactNode;
  /** Whether it is still time to read. */
  isHidden: boolean;
}

export function PhoneQuestion({ question, chosen, isOpen, onAnswer, below, isHidden }: PhoneQuestionProps) {
  switch (question.kind) {
    case "blame":
      return (
        <>
          <NodeFacts stage={question} />
          <div className="mt-auto grid gap-3 pt-1">
            {!isHidden && (
              <BlameButtons stage={question} chosen={chosen} isOpen={isOpen} onAnswer={onAnswer} />
            )}
            {below}
          </div>
        </>
      );
  }
}
