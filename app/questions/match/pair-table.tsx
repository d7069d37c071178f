// The lines that stay, and how many put which other beside each; once it may be known, its right one is with it.

import { useLocale, useTranslations } from "next-intl";
import { letterAt } from "../../../lib/questions/letters";
import type { Line } from "../../../lib/questions/line";
import type { MatchReveal, MatchStage, MatchSummary } from "../../../lib/questions/match/match";
import { textIn } from "../../../lib/questions/text-in";
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

/** In em: what stands beside the words of a line, and a place of the table. */
const BESIDE = 3;
const PLACE = 2.8;
/** Longer lines break, or get smaller. */
const LONGEST = 18;

export function PairTable({ stage, summary, reveal }: PairTableProps) {
  const locale = useLocale();
  const widthOf = (lines: readonly Line[]) =>
    BESIDE + Math.min(LONGEST, Math.max(...lines.map(({ text }) => textIn(locale, text).length)));
  const places = summary ? PLACE * stage.mates.length : 0;
  return (
    <div className="flex flex-wrap items-center gap-x-[2em] gap-y-[0.5em]">
      <div className="min-w-0 flex-1" style={{ flexBasis: `${widthOf(stage.staying) + places}em` }}>
        <Staying {...{ stage, summary, reveal }} />
      </div>
      {!reveal && (
        <div className="min-w-0 flex-1" style={{ flexBasis: `${widthOf(stage.mates)}em` }}>
          <Mates stage={stage} />
        </div>
      )}
    </div>
  );
}

function Staying({ stage, summary, reveal }: PairTableProps) {
  const t = useTranslations("questions.match");
  const mates = reveal?.right ?? [...stage.mates.keys()];
  return (
    <table className="w-full border-separate border-spacing-[0.25em]">
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
    <ul aria-label={t("mates")} className="grid grid-cols-[minmax(0,1fr)] gap-[0.25em]">
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
