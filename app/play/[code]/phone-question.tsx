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
  /** What became of the answer, where the buttons are introduced until there is something to say. */
  status: ReactNode;
  /** Shown instead of the buttons while there is time to read. */
  countdown: ReactNode;
}

export function PhoneQuestion({ question, countdown, ...answering }: PhoneQuestionProps) {
  switch (question.kind) {
    case "blame":
      return (
        <>
          <NodeFacts stage={question} />
          <div className="mt-auto pt-1">{countdown ?? <BlameButtons stage={question} {...answering} />}</div>
        </>
      );
  }
}
