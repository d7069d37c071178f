// What the button says that reveals a round: each kind says what it is going to show, and a poll has nothing to.

"use client";

import { useTranslations } from "next-intl";
import type { RoundView } from "../../../lib/session/views";
import { KindSurface } from "../../questions/kind-surface";
import { hosts } from "../../questions/registries/host";

export function RevealLabel({ round: { points, shown } }: { round: RoundView }) {
  const t = useTranslations("host");
  if (points === null) return t("endPoll");
  return (
    <KindSurface of={hosts} kind={shown.kind} meanwhile={t("reveal")}>
      {(_, { toReveal }) => toReveal}
    </KindSurface>
  );
}
