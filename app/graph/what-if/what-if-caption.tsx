// What comes of a number that is tried out: the number, and where the whole goes with it.

import { useTranslations } from "next-intl";
import type { GraphNode } from "../../../lib/micrograd/graph";
import { oneAfterAnother } from "../../ui/one-after-another";
import { moveText } from "../move-text";
import type { Moved } from "../moved";
import { nodeName } from "../node-name";

interface WhatIfCaptionProps {
  nodes: readonly GraphNode[];
  moved: Moved;
  /** Also what lies between, where no drawing shows it. */
  isWhole?: boolean;
}

export function WhatIfCaption({ nodes, moved, isWhole = false }: WhatIfCaptionProps) {
  const t = useTranslations("graph.whatIf");
  const node = moved.now[0] ?? 0;
  const root = nodes.length - 1;
  const told = (id: number) => ({
    name: nodeName(nodes, id),
    change: moveText(nodes[id]?.data ?? 0, moved.values.get(id) ?? nodes[id]?.data ?? 0),
  });
  const between = isWhole ? [...moved.values.keys()].filter((id) => id !== node && id !== root) : [];
  const follows = node === root ? [] : [t(moved.values.has(root) ? "follows" : "apart", told(root))];
  return (
    <p>
      {oneAfterAnother(t("tried", told(node)), ...between.map((id) => t("between", told(id))), ...follows)}
    </p>
  );
}
