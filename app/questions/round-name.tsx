// What a round is called: its number among the questions of the programme, or what its kind calls itself.

"use client";

import { useTranslations } from "next-intl";
import type { KindName } from "../../lib/questions/kinds";
import type { RoundView } from "../../lib/session/views";
import { words } from "./registries/words";
import { useSurface } from "./use-surface";

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
  const loading = useSurface(words, kind);
  return loading.status === "ready" ? loading.value.says.name : t("aboutRun");
}
