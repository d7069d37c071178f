// An order question on the results page: who put each line where, and the right order.

import type { ComponentProps } from "react";
import type { ResultsSurface } from "../surfaces";
import { MaySwap } from "./may-swap";
import { OrderTable } from "./order-table";
import { WhatCame } from "./what-came";

export function Votes({ stage, reveal, summary }: ComponentProps<ResultsSurface<"order">["Votes"]>) {
  return (
    <div className="grid gap-2 text-sm">
      <OrderTable {...{ stage, reveal, summary }} />
      <WhatCame summary={summary} />
    </div>
  );
}

export function Details({ stage, reveal }: ComponentProps<ResultsSurface<"order">["Details"]>) {
  return (
    <div className="mt-2">
      <OrderTable {...{ stage, reveal }} summary={null} />
      <MaySwap reveal={reveal} />
    </div>
  );
}
