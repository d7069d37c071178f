// The lines one below the other, and how many put each of them into which place.

import { useTranslations } from "next-intl";
import { letterAt } from "../../../lib/questions/letters";
import type { OrderReveal, OrderStage, OrderSummary } from "../../../lib/questions/order/order";
import { rightPlaces } from "../../../lib/questions/order/standing";
import { shareOf } from "../../live/share-of-answers";
import { CountCell } from "../lines/count-cell";
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
                <CountCell
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
