// The question on a phone: each kind has its own, and the compiler names one that is missing.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Answer, QuestionStage } from "../../../lib/questions/kinds";
import type { BlameSign } from "../../../lib/questions/sign-of";
import type { You } from "../../../lib/session/views";
import { nodeName } from "../../graph/node-name";
import type { RunState } from "../../live/run-state";
import { BlameButtons } from "./blame-buttons";
import { BugQuestion } from "./bug-case";
import { NodeFacts } from "./node-facts";
import { WeightQuestion } from "./weight-question";

interface PhoneQuestionProps {
  question: QuestionStage;
  you: You;
  /** The network that a question about weights is about. */
  run: RunState | null;
  chosen: Answer | null;
  isOpen: boolean;
  /** A hand of cards that is not finished goes out as it is. */
  isEnding: boolean;
  onAnswer: (value: Answer) => void;
  /** What became of the answer, where the buttons are introduced until there is something to say. */
  status: ReactNode;
  /** Shown instead of the buttons while there is time to read. */
  countdown: ReactNode;
}

export function PhoneQuestion({ question, you, run, ...answering }: PhoneQuestionProps) {
  const t = useTranslations("play");
  switch (question.kind) {
    case "blame": {
      const { countdown, chosen, isEnding: _, ...rest } = answering;
      const legend = t("ifItGrows", { name: nodeName(question.nodes, question.target) });
      return (
        <>
          <NodeFacts stage={question} />
          <div className="mt-auto pt-1">
            {countdown ?? <BlameButtons legend={legend} chosen={chosen as BlameSign | null} {...rest} />}
          </div>
        </>
      );
    }
    case "weight":
      return run && <WeightQuestion stage={question} cards={you.cards ?? []} run={run} {...answering} />;
    case "bug":
      return <BugQuestion stage={question} {...answering} />;
  }
}
