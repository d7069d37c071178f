// The pairs of a match question in a student's hand: what stays, and beside each what may change places.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { SendArranged } from "../lines/arrange/send-arranged";
import { changingPlaces } from "../lines/arrange/ways";
import type { PhoneAsking } from "../surfaces";
import { namedStaying } from "./named-pair";
import { StayingLine } from "./staying-line";

type PairUpProps = Omit<PhoneAsking<"match">, "heading" | "countdown">;

export function PairUp({ stage: { staying, mates }, said, ...asking }: PairUpProps) {
  const t = useTranslations("questions.match");
  const locale = useLocale();
  const at = (place: number) => namedStaying(staying, place, locale);
  return (
    <SendArranged
      {...asking}
      lines={mates}
      way={changingPlaces}
      staying={(place) => <StayingLine {...{ staying, place }} />}
      sent={said[0] ?? null}
      words={{
        legend: t("legend"),
        hint: t("hint"),
        help: t("help"),
        send: t("send"),
        notYet: t("notYet"),
        at: (place) => t("beside", { staying: at(place) }),
        told: (what, name, place) => t(`told.${what}`, { name, staying: at(place) }),
      }}
    />
  );
}
