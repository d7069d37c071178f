// The whole graph, one tap away from the one node; its drawing is loaded only then.

"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { partOf } from "../live/browser";
import { Later } from "../live/later";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { AskedGraphProps } from "./asked-graph";
import { knownBlame } from "./blame-at";
import { HAND_SCALE } from "./graph-scale";

const drawing = partOf(() => import("./graph").then(({ Graph }) => Graph));

const nothing: readonly never[] = [];

export function WholeGraph({ nodes, target, hidden, known = nothing, endsInLoss }: AskedGraphProps) {
  const t = useTranslations("graph.facts");
  const tCommon = useTranslations("common");
  const [open, setOpen] = useState(false);
  const state = useMemo(() => knownBlame(known), [known]);
  return (
    <>
      <Button size="sm" className="min-h-11" onClick={() => setOpen(true)}>
        {t("wholeGraph")}
      </Button>
      <Dialog open={open} title={t("wholeGraph")} onClose={() => setOpen(false)}>
        <div className="-mx-4 my-4 flex h-[min(0.6*var(--view),26rem)]">
          {open && (
            <Later part={drawing}>
              {(Graph) => <Graph {...{ nodes, target, hidden, state, endsInLoss }} {...HAND_SCALE} />}
            </Later>
          )}
        </div>
        <Button className="w-full" onClick={() => setOpen(false)}>
          {tCommon("close")}
        </Button>
      </Dialog>
    </>
  );
}
