// The lines one below the other, and how many put each of them into which place.

import { useTranslations } from "next-intl";
import { letterAt } from "../../../lib/questions/letters";
import type { OrderReveal, OrderStage, OrderSummary } from "../../../lib/questions/order/order";
import { rightPlaces } from "../../../lib/questions/order/standing";
import { shareOf } from "../../live/share-of-answers";
import { LineSign } from "../lines/line-sign";
import { LineText } from "../lines/line-text";

interface OrderTableProps {
  stage: OrderStage;
  /** Null while it is secret: then the lines are only shown. */
  summary: OrderSummary | null;
  /** Null until it may be known: then the lines stand mixed, as on the phones. */
  reveal: OrderReveal | null;
  className?: string;
}

export function OrderTable({ stage: { lines }, summary, reveal, className = "" }: OrderTableProps) {
  const t = useTranslations("questions.order");
  const order = reveal?.right ?? [...lines.keys()];
  const right = reveal ? rightPlaces(reveal) : null;
  return (
    <table className={`w-full border-separate border-spacing-[0.25em] ${className}`}>
      <caption className="sr-only">{t(summary ? "tableLabel" : reveal ? "rightOrder" : "mixed")}</caption>
      {summary && (
        <thead>
          <tr className="text-[0.8em] text-ink-soft">
            <th scope="col" className="text-left font-semibold">
              {t("line")}
            </th>
            {order.map((line, place) => (
              <th key={letterAt(line)} scope="col" className="font-semibold">
                {t("placeShort", { place: place + 1 })}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {order.map((line, row) => {
          const shown = lines[line];
          const mayStand = right?.[row];
          return (
            <tr key={letterAt(line)}>
              <th scope="row" className="w-full font-semibold">
                <span className="flex min-h-[1.9em] items-center gap-[0.6em] text-left leading-tight">
                  {reveal && <span className="w-[1ch] shrink-0 font-normal text-ink-soft">{row + 1}</span>}
                  <LineSign place={line} />
                  {shown && <LineText {...shown} among={lines} />}
                </span>
              </th>
              {summary?.placed[line]?.map((count, place) => (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  key={place}
                  count={count}
                  share={shareOf(count, summary.answered)}
                  isRight={mayStand ? place >= mayStand.first && place <= mayStand.last : false}
                />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellProps {
  count: number;
  share: number;
  isRight: boolean;
}

/** The more put the line here, the further it is filled. */
function Cell({ count, share, isRight }: CellProps) {
  const t = useTranslations("live");
  return (
    <td
      className={`relative h-[1.9em] min-w-[2.4em] whitespace-nowrap px-[0.2em] overflow-hidden rounded-[0.4em] border-2 text-center font-bold leading-none ${isRight ? "border-ink" : "border-line"} ${count === 0 ? "text-ink-soft" : ""}`}
    >
      <span
        aria-hidden="true"
        className={`absolute inset-x-0 bottom-0 ${isRight ? "bg-accent" : "bg-line"}`}
        style={{ height: `${100 * share}%` }}
      />
      <span className={`relative ${isRight && share > 0.5 ? "text-accent-ink" : ""}`}>
        {count}
        {isRight && (
          <span aria-hidden="true" className="text-[0.75em]">
            {" "}
            ✓
          </span>
        )}
      </span>
      {isRight && <span className="sr-only">{t("rightAnswer")}</span>}
    </td>
  );
}
