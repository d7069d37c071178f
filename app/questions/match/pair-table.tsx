// The lines that stay, and how many put which other beside each; once it may be known, its right one is with it.

import { useTranslations } from "next-intl";
import { letterAt } from "../../../lib/questions/letters";
import type { MatchReveal, MatchStage, MatchSummary } from "../../../lib/questions/match/match";
import { shareOf } from "../../live/share-of-answers";
import { CountCell } from "../lines/count-cell";
import { LineSign } from "../lines/line-sign";
import { LineText } from "../lines/line-text";
import { PairLines } from "./pair-lines";

interface PairTableProps {
  stage: MatchStage;
  /** Null while it is secret: then the lines are only shown. */
  summary: MatchSummary | null;
  /** Null until it may be known: then the others stand apart, mixed as on the phones. */
  reveal: MatchReveal | null;
}

export function PairTable({ stage, summary, reveal }: PairTableProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-[2em] gap-y-[0.5em]">
      <Staying {...{ stage, summary, reveal }} />
      {!reveal && <Mates stage={stage} />}
    </div>
  );
}

function Staying({ stage, summary, reveal }: PairTableProps) {
  const t = useTranslations("questions.match");
  const mates = reveal?.right ?? [...stage.mates.keys()];
  return (
    <table className="min-w-0 flex-1 basis-[16em] border-separate border-spacing-[0.25em]">
      <caption className="sr-only">{t(summary ? "tableLabel" : reveal ? "rightPairs" : "staying")}</caption>
      {summary && (
        <thead>
          <tr className="text-[0.8em] text-ink-soft">
            <td />
            {mates.map((mate) => (
              <th key={letterAt(mate)} scope="col" className="font-semibold">
                {letterAt(mate)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {stage.staying.map((_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line that stays is its place.
          <tr key={place}>
            <th scope="row" className="w-full">
              <PairLines {...{ stage, place }} mate={reveal?.right[place] ?? null} />
            </th>
            {summary &&
              mates.map((mate) => {
                const count = summary.placed[place]?.[mate] ?? 0;
                const isRight = reveal?.right[place] === mate;
                const share = shareOf(count, summary.answered);
                return <CountCell key={letterAt(mate)} {...{ count, share, isRight }} />;
              })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mates({ stage: { mates } }: { stage: MatchStage }) {
  const t = useTranslations("questions.match");
  return (
    <ul aria-label={t("mates")} className="grid flex-1 basis-[16em] grid-cols-[minmax(0,1fr)] gap-[0.25em]">
      {mates.map((shown, mate) => (
        <li
          key={letterAt(mate)}
          className="flex min-h-[1.9em] min-w-0 items-center gap-[0.6em] font-semibold leading-tight"
        >
          <LineSign place={mate} />
          <LineText {...shown} among={mates} />
        </li>
      ))}
    </ul>
  );
}
