// The board where there may be less room than it needs: then it scrolls, by keyboard too.

import { useTranslations } from "next-intl";
import { ScrollRegion } from "../../ui/scroll-region";
import { Board, type BoardRow } from "./board";
import { short, whole } from "./said";

/** In em: a character, and what stands around a number and stays free beside it. */
const CHARACTER = 0.62;
const AROUND = 1.4;

/** In em: so wide that the longest number of all stands clear of its neighbours. */
function leastWidth(rows: readonly BoardRow[]): number {
  const texts = rows.flatMap(({ slopes, legs }) => [
    ...slopes.map((slope) => `×${whole(slope)}`),
    ...legs.map(({ passed }) => `✕ ${short(passed)}`),
  ]);
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  const places = Math.max(0, ...rows.map(({ slopes }) => slopes.length)) + 1.5;
  return places * (longest * CHARACTER + AROUND);
}

export function WideBoard({ rows, className }: { rows: readonly BoardRow[]; className: string }) {
  const t = useTranslations("questions.relay");
  return (
    <ScrollRegion label={t("rowsLegend")} className="overflow-x-auto">
      <div style={{ minWidth: `${leastWidth(rows)}em` }} className={className}>
        <Board rows={rows} />
      </div>
    </ScrollRegion>
  );
}
