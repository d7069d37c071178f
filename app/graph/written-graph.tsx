// A graph on the results page as its teacher wrote it, and the same in Python.

import { useTranslations } from "next-intl";
import { graphPython, type Printed } from "../../lib/code/graph-python";
import type { GraphNode } from "../../lib/micrograd/graph";
import { ScrollingCode } from "../ui/scrolling-code";

interface WrittenGraphProps {
  expression: string;
  nodes: readonly GraphNode[];
  /** The node whose line stands out. */
  target: number | null;
  prints?: Printed;
}

export function WrittenGraph({ expression, nodes, target, prints }: WrittenGraphProps) {
  const t = useTranslations("graph.python");
  return (
    <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-2">
      <pre className="overflow-x-auto rounded-control bg-sunken px-4 py-3 font-mono">{expression}</pre>
      <p className="font-semibold text-sm">{t("label")}</p>
      <ScrollingCode
        label={t("label")}
        lines={graphPython(nodes, target, prints)}
        asked={t("asked")}
        className="text-sm"
      />
    </div>
  );
}
