// A match question on a phone: lines to put beside others, then the right pairs beside what this student put.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { orderIn } from "../../../lib/questions/letters";
import { rightOnes } from "../../../lib/questions/match/together";
import { AskedByHand } from "../../live/asked-by-hand";
import type { PhoneAsking, PhoneRevealed } from "../surfaces";
import { PairUp } from "./pair-up";

export { RightPairs as Revealed } from "./right-pairs";
export const Drawn = null;

export function Asking({ heading, countdown, ...asking }: PhoneAsking<"match">) {
  return <AskedByHand heading={heading}>{countdown ?? <PairUp {...asking} />}</AskedByHand>;
}

/** Says how many pairs are right, where some are and some are not. */
export function Verdict({ stage, reveal, said, children }: PhoneRevealed<"match"> & { children: ReactNode }) {
  const t = useTranslations("questions.match");
  const count = stage.staying.length;
  const right = rightOnes(orderIn(said[0] ?? "", count) ?? [], reveal.right).filter(Boolean).length;
  return right === 0 || right === count ? children : t("someRight", { right, count });
}
