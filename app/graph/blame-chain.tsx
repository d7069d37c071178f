// Where a node's blame comes from: what each node it feeds handed back to it, in numbers, and their sum.

import { useTranslations } from "next-intl";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { BlameLink } from "../../lib/questions/blame-walk";
import { unbroken } from "../ui/unbroken";
import { nodeName } from "./node-name";
import { factorsText, sumText } from "./sign-look";
import { SignedBadge } from "./signed-badge";

interface BlameChainProps {
  nodes: readonly GraphNode[];
  /** The links that end at the node. */
  chain: readonly BlameLink[];
}

export function BlameChain({ nodes, chain }: BlameChainProps) {
  const t = useTranslations("graph.chain");
  return (
    <ul className="grid gap-2 border-line border-t pt-3">
      {chain.map((link) => (
        <li key={`${link.from}:${link.slot}`} className="grid gap-0.5">
          <span className="text-ink-soft text-sm">{t("passedBy", { name: nodeName(nodes, link.from) })}</span>
          <span className="flex flex-wrap items-center gap-2 text-lg">
            {unbroken(factorsText([link.local, link.above], link.passed))} <SignedBadge value={link.passed} />
          </span>
        </li>
      ))}
      {chain.length > 1 && (
        <li className="grid gap-0.5 border-line border-t pt-2">
          <span className="text-ink-soft text-sm">{t("together")}</span>
          <span className="font-bold text-lg">{unbroken(sumText(chain.map(({ passed }) => passed)))}</span>
        </li>
      )}
    </ul>
  );
}
