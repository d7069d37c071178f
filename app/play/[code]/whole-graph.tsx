// The whole graph, one tap away from the one node; its drawing is loaded only then.

"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { BlameStage } from "../../../lib/questions/blame";
import { knownBlame } from "../../graph/blame-at";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Spinner } from "../../ui/spinner";

const Graph = dynamic(() => import("../../graph/graph").then(({ Graph }) => Graph), {
  ssr: false,
  loading: () => <Spinner className="m-auto size-8" />,
});

export function WholeGraph({ nodes, target, fromAbove }: Pick<BlameStage, "nodes" | "target" | "fromAbove">) {
  const t = useTranslations("play");
  const tCommon = useTranslations("common");
  const [open, setOpen] = useState(false);
  const state = useMemo(() => knownBlame(fromAbove ?? []), [fromAbove]);
  return (
    <>
      <Button size="sm" className="min-h-11" onClick={() => setOpen(true)}>
        {t("wholeGraph")}
      </Button>
      <Dialog open={open} title={t("wholeGraph")} onClose={() => setOpen(false)}>
        <div className="-mx-4 my-4 flex h-[min(60dvh,26rem)]">
          {open && <Graph {...{ nodes, target, state }} />}
        </div>
        <Button className="w-full" onClick={() => setOpen(false)}>
          {tCommon("close")}
        </Button>
      </Dialog>
    </>
  );
}
