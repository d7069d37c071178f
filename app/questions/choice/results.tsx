// A choice question on the results page: how the class chose among the options, and which were right.

import type { ComponentProps } from "react";
import type { ResultsSurface } from "../surfaces";
import { OptionBars } from "./option-bars";
import { paperColumns } from "./pictures/columns";
import { RightOnes } from "./right-ones";

export function Votes({ stage, reveal, summary }: ComponentProps<ResultsSurface<"choice">["Votes"]>) {
  return <OptionBars {...{ stage, reveal, summary }} className={`text-sm ${paperColumns(stage.options)}`} />;
}

export function Details({ stage, reveal }: ComponentProps<ResultsSurface<"choice">["Details"]>) {
  return (
    <div className="mt-2">
      <RightOnes {...{ stage, reveal }} />
    </div>
  );
}
