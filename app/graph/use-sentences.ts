// Each node in a sentence, for those who hear the graph instead of seeing it.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../lib/expression/format-number";
import { isNumber } from "../../lib/expression/is-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { BlameState } from "./blame-at";
import { formula, nodeName } from "./node-name";
import { signed } from "./sign-look";

/** What a glance at the drawing tells of a nested formula has to be heard. */
const IN_FULL = Number.POSITIVE_INFINITY;

interface Told {
  target: number | null;
  targetIs: "asked" | "shown";
  hidden: readonly number[];
  state: BlameState;
  endsInLoss: boolean;
}

export function useSentences(
  nodes: readonly GraphNode[],
  { target, targetIs, hidden, state, endsInLoss }: Told,
) {
  const t = useTranslations("graph");
  return (id: number): string => {
    const node = nodes[id];
    if (!node) return "";
    const value = formatNumber(node.data);
    const name = nodeName(nodes, id, IN_FULL);
    const blame = state.blame.get(id);
    const sentences = [
      madeSentence(),
      endsInLoss && id === nodes.length - 1 && t("isLoss"),
      id === target && t(targetIs === "asked" ? "isTarget" : "standsOut"),
      blame !== undefined && t("carries", { blame: signed(blame) }),
    ];
    return sentences.filter(Boolean).join(" ");

    function madeSentence(): string {
      if (!node || isNumber(node)) return t("number", { value });
      if (node.op === "") return t("input", { name, value });
      if (node.label === null)
        return hidden.includes(id) ? t("hiddenPart", { name }) : t("input", { name, value });
      const made = { name, formula: formula(nodes, id, IN_FULL) };
      return hidden.includes(id) ? t("hidden", made) : t("made", { ...made, value });
    }
  };
}
