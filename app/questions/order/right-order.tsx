// The right order after the reveal on a phone: which lines may stay, where this student had the others, and which may swap.

"use client";

import { useTranslations } from "next-intl";
import { letterAt, orderIn } from "../../../lib/questions/letters";
import { standingIn } from "../../../lib/questions/order/standing";
import { AnsweredRow } from "../../live/answered-row";
import { ToldCard } from "../../live/told-card";
import { LineSign } from "../lines/line-sign";
import { LineText } from "../lines/line-text";
import type { PhoneRevealed } from "../surfaces";
import { MaySwap } from "./may-swap";

export function RightOrder({ stage: { lines }, reveal, said }: PhoneRevealed<"order">) {
  const t = useTranslations("questions.order");
  const order = orderIn(said[0] ?? "", lines.length);
  const standing = order ? standingIn(order, reveal) : [];
  return (
    <ToldCard>
      <p className="text-ink-soft">{t(order ? "rightOrder" : "notAnswered")}</p>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {reveal.right.map((line, place) => {
          const shown = lines[line];
          const stands = standing.includes(line);
          const yours = order && !stands ? t("yours", { place: order.indexOf(line) + 1 }) : null;
          return (
            shown && (
              <AnsweredRow key={letterAt(line)} right={stands ? t("stands") : null} yours={yours}>
                <span className="w-[1ch] shrink-0 text-ink-soft">{place + 1}</span>
                <LineSign place={line} />
                <LineText {...shown} among={lines} />
              </AnsweredRow>
            )
          );
        })}
      </ol>
      <MaySwap reveal={reveal} />
    </ToldCard>
  );
}
