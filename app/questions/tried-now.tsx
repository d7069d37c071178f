// On a phone, what the host tries out on the big screen, with all that follows from it.

"use client";

import { useTranslations } from "next-intl";
import type { GraphNode } from "../../lib/micrograd/graph";
import { useWhatIf } from "../graph/what-if/use-what-if";
import { WhatIfCaption } from "../graph/what-if/what-if-caption";
import { useTried } from "../live/use-tried";

export function TriedNow({ nodes }: { nodes: readonly GraphNode[] }) {
  const t = useTranslations("graph.whatIf");
  const whatIf = useWhatIf(nodes, useTried());
  if (!whatIf) return null;
  return (
    <div role="status" className="grid gap-1 rounded-control bg-sunken px-4 py-3 font-semibold">
      <p className="font-normal text-ink-soft text-sm">{t("onScreen")}</p>
      <WhatIfCaption nodes={nodes} moved={whatIf} isWhole />
    </div>
  );
}
