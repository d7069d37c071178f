// A relay's expression as one types it: the graph that is run, and what is passed on where nobody slips.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { parseExpression } from "../../../lib/expression/parse";
import type { GraphProblem } from "../../../lib/questions/relay/graph-relay";
import { relay } from "../../../lib/questions/relay/relay";
import { MOST_IN_GRAPH } from "../../../lib/questions/relay/relay-limits";
import type { RelayQuestion } from "../../../lib/questions/relay/relay-question";
import { Notice } from "../../ui/notice";
import { AnswerCard } from "../editing/answer-card";
import { ExpressionField } from "../editing/expression-field";
import { useLastGood } from "../editing/use-last-good";
import { PassedGraph } from "./graph-board";
import { Passings } from "./passings";
import { graphRun } from "./rows-shown";

/** The field itself says what is wrong with the text. */
const said = ["graph-too-small", "graph-too-large", "slope-too-large"] as const satisfies GraphProblem[];

interface GraphFieldsProps {
  expression: string;
  /** The draft, once it works. */
  question: RelayQuestion | null;
  problems: readonly { message: string }[] | undefined;
  onChange: (expression: string) => void;
}

export function GraphFields({ expression, question, problems = [], onChange }: GraphFieldsProps) {
  const t = useTranslations("questions.relay");
  const parsed = useMemo(() => parseExpression(expression), [expression]);
  const shown = useLastGood(question);
  const ought = useMemo(() => shown && graphRun(relay.stage(shown), null), [shown]);
  const problem = said.find((each) => problems.some(({ message }) => message === each));
  return (
    <>
      <ExpressionField
        value={expression}
        refusals={parsed.ok ? [] : parsed.refusal}
        unused={parsed.ok ? parsed.value.unused : []}
        {...{ onChange }}
      />
      {problem && <Notice tone="trouble">{t(`problem.${problem}`, { most: MOST_IN_GRAPH })}</Notice>}
      {ought && (
        <div className={`grid gap-6 ${question ? "" : "opacity-50"}`} inert={!question}>
          <div className="h-64 min-w-0 rounded-control border border-line bg-paper p-2 sm:h-80">
            <PassedGraph {...ought} step={0} minScale={0.5} />
          </div>
          <AnswerCard>
            <Passings {...ought} />
          </AnswerCard>
        </div>
      )}
    </>
  );
}
