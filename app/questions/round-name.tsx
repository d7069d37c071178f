// What a round is called: its number among the questions of the programme, or what its kind calls itself.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { KindName } from "../../lib/questions/kinds";
import type { RoundView } from "../../lib/session/views";
import { Later } from "../live/later";
import { words } from "./registries/words";
import { surfaceOf } from "./surface-of";

interface RoundNameProps {
  round: Pick<RoundView, "number"> & Partial<Pick<RoundView, "shown">>;
  /** Questions in the programme. */
  count: number;
}

export function RoundName({ round: { number, shown }, count }: RoundNameProps) {
  const t = useTranslations("live");
  if (number !== null) return t("question", { number, count });
  return shown ? <NameOf kind={shown.kind} /> : t("aboutRun");
}

function NameOf({ kind }: { kind: KindName }) {
  const t = useTranslations("live");
  return (
    <Later part={surfaceOf(words, kind, useLocale())} meanwhile={t("aboutRun")}>
      {({ says }) => says.name}
    </Later>
  );
}
