// The graph of a question in words alone, where a drawing has no room.

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { AskedGraphProps } from "./asked-graph";
import { knownBlame } from "./blame-at";
import { NodesInWords } from "./nodes-in-words";
import { useSentences } from "./use-sentences";

const nothing: readonly never[] = [];

export function GraphInWords({
  nodes,
  target,
  hidden = nothing,
  known = nothing,
  endsInLoss = true,
}: AskedGraphProps) {
  const t = useTranslations("graph");
  const state = useMemo(() => knownBlame(known), [known]);
  const sentences = useSentences(nodes, { target, targetIs: "asked", hidden, state, endsInLoss });
  return (
    <section aria-label={t("label", { count: nodes.length })}>
      <NodesInWords {...{ nodes, sentences }} />
    </section>
  );
}
