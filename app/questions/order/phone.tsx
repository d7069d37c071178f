// An order question on a phone: lines to move about, then the right order beside where this student put each.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { orderIn } from "../../../lib/questions/letters";
import { standingIn } from "../../../lib/questions/order/standing";
import { AskedByHand } from "../../live/asked-by-hand";
import type { PhoneAsking, PhoneRevealed } from "../surfaces";
import { PutInOrder } from "./put-in-order";

export { RightOrder as Revealed } from "./right-order";
export const Drawn = null;

export function Asking({ heading, countdown, ...asking }: PhoneAsking<"order">) {
  return <AskedByHand heading={heading}>{countdown ?? <PutInOrder {...asking} />}</AskedByHand>;
}

/** Says how many lines are where they should be, where some are and some are not. */
export function Verdict({ stage, reveal, said, children }: PhoneRevealed<"order"> & { children: ReactNode }) {
  const t = useTranslations("questions.order");
  const count = stage.lines.length;
  const order = orderIn(said[0] ?? "", count);
  const moves = order ? count - standingIn(order, reveal).length : 0;
  return moves === 0 || moves === count - 1 ? children : t("toMove", { count: moves });
}
