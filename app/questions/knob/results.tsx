// A knob question on the results page: the class's predictions on a line, and what was turned.

import type { ComponentProps } from "react";
import { WrittenGraph } from "../../graph/written-graph";
import { NumberVotes } from "../../live/number-line/number-votes";
import type { ResultsSurface } from "../surfaces";
import { Moved } from "./moved";
import { lineOf } from "./told";

/** A card in two columns: 500 px at 15 px. */
const LINE_WIDTH = 33;

export function Votes({ stage, reveal, summary }: ComponentProps<ResultsSurface<"knob">["Votes"]>) {
  return <NumberVotes {...lineOf(stage, summary, null, reveal)} width={LINE_WIDTH} />;
}

export function Details({ question, stage, reveal }: ComponentProps<ResultsSurface<"knob">["Details"]>) {
  return (
    <>
      <WrittenGraph expression={question.expression} nodes={stage.nodes} target={stage.target} />
      <div className="mt-2">
        <Moved {...{ stage, reveal }} />
      </div>
    </>
  );
}
