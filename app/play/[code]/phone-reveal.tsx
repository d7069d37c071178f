// The answer on a phone: each kind explains its own, and the compiler names one that is missing.

import type { Answer, QuestionReveal, QuestionStage } from "../../../lib/questions/kinds";
import { BlameWhy } from "./blame-why";

interface PhoneRevealProps {
  question: QuestionStage;
  reveal: QuestionReveal;
  answer: Answer | null;
}

export function PhoneReveal({ question, reveal, answer }: PhoneRevealProps) {
  switch (reveal.kind) {
    case "blame":
      return <BlameWhy stage={question} reveal={reveal} answer={answer} />;
  }
}
