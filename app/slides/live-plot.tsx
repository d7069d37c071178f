// How the end follows one number: the curve, the point where the number stands, and the line that touches it there.

import { useTranslations } from "next-intl";
import type { GraphNode } from "../../lib/micrograd/graph";
import { slopeAt } from "../../lib/questions/turned";
import { nodeName } from "../graph/node-name";
import { Plot } from "../graph/plot/plot";

interface LivePlotProps {
  nodes: GraphNode[];
  target: number;
  /** Where the number stands now; where it was made by default. */
  value?: number;
  onTurn?: (to: number) => void;
}

export function LivePlot({ nodes, target, value, onTurn }: LivePlotProps) {
  const t = useTranslations("slides");
  const at = value ?? nodes[target]?.data ?? 0;
  const slope = slopeAt(nodes, target, at);
  return (
    <Plot
      stage={{ nodes, target, turn: 1 }}
      turns={[]}
      slope={Number.isFinite(slope) ? slope : null}
      touches={at}
      tried={at}
      onDrag={onTurn}
      label={t("plotLabel", { name: nodeName(nodes, target), root: nodeName(nodes, nodes.length - 1) })}
      type="text-base"
      className="min-h-0 grow"
    />
  );
}
