// A tap question on the results page: how many tapped each node, and the expression it was about.

import type { ComponentProps } from "react";
import { WrittenGraph } from "../../graph/written-graph";
import { ChoiceBars } from "../../live/choice-bars";
import type { ResultsSurface } from "../surfaces";
import { namesOf } from "./names";
import { RightOnes } from "./right-ones";

export function Votes({ stage, reveal, summary }: ComponentProps<ResultsSurface<"tap">["Votes"]>) {
  const names = namesOf(stage.nodes);
  return (
    <ChoiceBars
      choices={stage.choices.map((node) => ({
        key: String(node),
        letter: null,
        text: <span className="wrap-anywhere min-w-0 grow">{names[node]}</span>,
      }))}
      counts={summary.counts}
      answered={summary.answered}
      right={stage.choices.flatMap((node, place) => (reveal.right.includes(node) ? [place] : []))}
      showsShares
      className="grid-cols-2 text-sm"
    />
  );
}

export function Details({ question, stage, reveal }: ComponentProps<ResultsSurface<"tap">["Details"]>) {
  return (
    <>
      <WrittenGraph expression={question.expression} nodes={stage.nodes} target={stage.target} />
      <RightOnes {...{ stage, reveal }} />
    </>
  );
}
