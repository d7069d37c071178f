// Each node in a sentence, for those who hear the graph instead of seeing it.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../lib/expression/format-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { BlameState } from "./blame-at";
import { formula, isNumber, nodeName } from "./node-name";
import { signed } from "./sign-look";

export function useSentences(
  nodes: readonly GraphNode[],
  target: number | null,
  state: BlameState,
  endsInLoss: boolean,
) {
  const t = useTranslations("graph");
  return (id: number): string => {
    const node = nodes[id];
    if (!node) return "";
    const value = formatNumber(node.data);
    const name = nodeName(nodes, id);
    const blame = state.blame.get(id);
    const made =
      node.op === "" ? t("input", { name, value }) : t("made", { name, value, formula: formula(nodes, id) });
    const sentences = [
      isNumber(node) ? t("number", { value }) : made,
      endsInLoss && id === nodes.length - 1 && t("isLoss"),
      id === target && t("isTarget"),
      blame !== undefined && t("carries", { blame: signed(blame) }),
    ];
    return sentences.filter(Boolean).join(" ");
  };
}
