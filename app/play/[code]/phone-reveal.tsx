// The answer on a phone: each kind explains its own, and the compiler names one that is missing.

import type { Answer, QuestionReveal, QuestionStage } from "../../../lib/questions/kinds";
import type { BlameSign } from "../../../lib/questions/sign-of";
import type { You } from "../../../lib/session/views";
import type { RunState } from "../../live/run-state";
import { BlameWhy } from "./blame-why";
import { BugWhy } from "./bug-case";
import { WeightWhy } from "./weight-why";

interface PhoneRevealProps {
  question: QuestionStage;
  reveal: QuestionReveal;
  answer: Answer | null;
  you: You;
  run: RunState | null;
}

export function PhoneReveal({ question, reveal, answer, you, run }: PhoneRevealProps) {
  if (question.kind === "blame" && reveal.kind === "blame") {
    return <BlameWhy stage={question} reveal={reveal} answer={answer as BlameSign | null} />;
  }
  if (question.kind === "weight" && reveal.kind === "weight" && run) {
    return <WeightWhy stage={question} cards={you.cards ?? []} {...{ reveal, answer, run }} />;
  }
  if (question.kind === "bug" && reveal.kind === "bug") {
    return <BugWhy stage={question} reveal={reveal} answer={answer} />;
  }
  return null;
}
