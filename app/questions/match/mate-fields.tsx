// The line that belongs to another one, as it is written.

"use client";

import { useTranslations } from "next-intl";
import type { Line } from "../../../lib/questions/line";
import { LineInput, LookSelect } from "../editing/lines/line-input";
import { LineNote, useLineProblem } from "../editing/lines/line-note";

interface MateFieldsProps {
  mate: Line;
  /** Of the pair, from 0. */
  place: number;
  problem: string | undefined;
  onChange: (mate: Line) => void;
}

export function MateFields({ mate, place, problem: named, onChange }: MateFieldsProps) {
  const problem = useLineProblem(mate, named);
  const t = useTranslations("questions.match");
  const number = place + 1;
  const error = `mate-${place}-error`;
  const change = (part: Partial<Line>) => onChange({ ...mate, ...part });
  return (
    <div className="ml-[calc(1ch+0.75rem)] grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span aria-hidden="true">⇄</span>
        <LineInput line={mate} label={t("mateAt", { number })} errorId={problem && error} onChange={change} />
        <LookSelect line={mate} name={t("namedMate", { number })} onChange={change} />
      </div>
      <LineNote id={error} line={mate} problem={problem} />
    </div>
  );
}
