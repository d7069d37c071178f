// The one node in question on a phone: its name and value, and what helps to answer; below it the whole graph where there is
// room, else one tap away, and in words.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { formatNumber } from "../../lib/expression/format-number";
import type { AskedGraphProps } from "./asked-graph";
import { knownBlame } from "./blame-at";
import { GraphInRoom } from "./graph-in-room";
import { GraphInWords } from "./graph-in-words";
import { nodeName } from "./node-name";
import { WholeGraph } from "./whole-graph";

const nothing: readonly never[] = [];

interface NodeSheetProps extends AskedGraphProps {
  /** List items. */
  children: ReactNode;
}

export function NodeSheet({ children, ...graph }: NodeSheetProps) {
  const t = useTranslations("graph.facts");
  const { nodes, target, hidden = nothing, known = nothing, endsInLoss } = graph;
  const [isShown, setShown] = useState(false);
  const state = useMemo(() => knownBlame(known), [known]);
  const node = nodes[target];
  if (!node) return null;
  return (
    <>
      <section aria-label={t("node")} className="rounded-card border border-line bg-surface shadow-card">
        <div className="flex max-[16rem]:flex-wrap items-center gap-3 px-4 py-3">
          <p className="flex min-w-0 items-baseline gap-2 rounded-control border-2 border-ink px-3 py-0.5 ring-4 ring-accent ring-offset-1 ring-offset-surface forced-colors:outline-4">
            <span className="wrap-anywhere font-extrabold text-xl">{nodeName(nodes, target)}</span>
            <span className="text-ink-soft text-lg">
              = {hidden.includes(target) ? "?" : formatNumber(node.data)}
            </span>
          </p>
          {!isShown && (
            <div className="ml-auto shrink-0">
              <WholeGraph {...graph} />
            </div>
          )}
        </div>
        <ul className="border-line border-t">{children}</ul>
      </section>
      {!isShown && <GraphInWords {...graph} />}
      <GraphInRoom {...{ nodes, target, hidden, state, endsInLoss }} onFit={setShown} />
    </>
  );
}
