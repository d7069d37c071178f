// A match question on the results page: who put what beside each line, and the right pairs.

import type { ComponentProps } from "react";
import type { ResultsSurface } from "../surfaces";
import { PairTable } from "./pair-table";
import { WhatCame } from "./what-came";

export function Votes({ stage, reveal, summary }: ComponentProps<ResultsSurface<"match">["Votes"]>) {
  return (
    <div className="grid gap-2 text-sm">
      <PairTable {...{ stage, reveal, summary }} />
      <WhatCame {...{ stage, summary }} />
    </div>
  );
}

export function Details({ stage, reveal }: ComponentProps<ResultsSurface<"match">["Details"]>) {
  return (
    <div className="mt-2">
      <PairTable {...{ stage, reveal }} summary={null} />
    </div>
  );
}
