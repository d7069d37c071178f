// The lines of an order question in a student's hand.

"use client";

import { useTranslations } from "next-intl";
import { SendArranged } from "../lines/arrange/send-arranged";
import { movingUp } from "../lines/arrange/ways";
import type { PhoneAsking } from "../surfaces";

type PutInOrderProps = Omit<PhoneAsking<"order">, "heading" | "countdown">;

export function PutInOrder({ stage: { lines }, said, ...asking }: PutInOrderProps) {
  const t = useTranslations("questions.order");
  const tArrange = useTranslations("live.arrange");
  const count = lines.length;
  const end = (text: string) => <p className="text-ink-soft text-sm leading-snug">{text}</p>;
  return (
    <SendArranged
      {...{ ...asking, lines }}
      way={movingUp}
      sent={said[0] ?? null}
      above={end(t("top"))}
      below={end(t("bottom"))}
      words={{
        legend: t("legend"),
        hint: tArrange("hint"),
        help: tArrange("help"),
        send: t("send"),
        notYet: t("notYet"),
        at: (place) => tArrange("place", { place: place + 1, count }),
        told: (what, name, place) => tArrange(what, { name, place: place + 1, count }),
      }}
    />
  );
}
