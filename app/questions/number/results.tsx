// A number question on the results page: the class's numbers on a line, and the expression it was about.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { WrittenGraph } from "../../graph/written-graph";
import { NumberVotes } from "../../live/number-line/number-votes";
import type { ResultsSurface } from "../surfaces";
import { lineOf, numberText, printedOf, targetOf, verdictWords } from "./told";
import { Within } from "./within";

/** A card in two columns: 500 px at 15 px. */
const LINE_WIDTH = 33;

export function Votes({ stage, reveal, summary }: ComponentProps<ResultsSurface<"number">["Votes"]>) {
  return <NumberVotes {...lineOf(stage, summary, null, reveal.right)} width={LINE_WIDTH} />;
}

export function Details({ question, stage, reveal }: ComponentProps<ResultsSurface<"number">["Details"]>) {
  const t = useTranslations("questions.number");
  const verdict = { name: targetOf(stage), value: numberText(stage, reveal.right) };
  return (
    <>
      <WrittenGraph
        expression={question.expression}
        nodes={stage.nodes}
        target={stage.target}
        prints={printedOf(stage)}
      />
      <p className="mt-2">{t(verdictWords[question.asks], verdict)}</p>
      <Within {...{ stage, reveal }} />
    </>
  );
}
