// How the blame of a node comes about, line by line, for the one who writes the question.

import { useTranslations } from "next-intl";
import type { GraphNode } from "../../../lib/micrograd/graph";
import type { BlameLink } from "../../../lib/questions/blame-walk";
import { nodeName } from "../../graph/node-name";
import { productText, sumText } from "../../graph/sign-look";

interface ChainLinesProps {
  nodes: readonly GraphNode[];
  /** The links that end at the node. */
  chain: readonly BlameLink[];
}

export function ChainLines({ nodes, chain }: ChainLinesProps) {
  const t = useTranslations("editor");
  if (chain.length === 0) return null;
  return (
    <ul className="mt-1 text-ink-soft text-sm">
      {chain.map((link) => (
        <li key={`${link.from} ${link.slot}`}>
          {t("through", { name: nodeName(nodes, link.from), product: productText(link) })}
        </li>
      ))}
      {chain.length > 1 && <li>{t("together", { sum: sumText(chain.map(({ passed }) => passed)) })}</li>}
    </ul>
  );
}
