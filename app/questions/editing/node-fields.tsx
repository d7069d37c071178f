// An expression, its graph, and one node in it: the one a question is about, or the one that stands out on a slide.

"use client";

import { type ReactNode, useMemo } from "react";
import { parseExpression } from "../../../lib/expression/parse";
import { Card } from "../../ui/card";
import { ExpressionField } from "./expression-field";
import { TargetField } from "./target-field";
import { TargetGraph } from "./target-graph";
import { useDrawing } from "./use-drawing";
import { useLastGood } from "./use-last-good";

interface AboutNode {
  expression: string;
  target: string;
}

interface NodeFieldsProps {
  draft: AboutNode;
  onChange: (part: Partial<AboutNode>) => void;
  /** Where no question is about the node: what it is called then, and that there need not be one. */
  shown?: { label: string; hint: string; none: string };
  /** Below the choice of the node, such as the right answer. */
  children?: ReactNode;
}

export function NodeFields({ draft: { expression, target }, onChange, shown, children }: NodeFieldsProps) {
  const parsed = useMemo(() => parseExpression(expression), [expression]);
  const drawing = useDrawing(useLastGood(parsed.ok ? parsed.value : null), target);
  const choose = (chosen: string) => onChange({ target: chosen });
  return (
    <Card className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ExpressionField
        value={expression}
        refusals={parsed.ok ? [] : parsed.refusal}
        unused={parsed.ok ? parsed.value.unused : []}
        onChange={(text) => onChange({ expression: text })}
      />
      {drawing && (
        <TargetGraph
          drawing={drawing}
          isStale={!parsed.ok}
          target={target}
          isShown={Boolean(shown)}
          onChange={choose}
        />
      )}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        {drawing && <TargetField {...{ drawing, target, shown }} isStale={!parsed.ok} onChange={choose} />}
        <div className="grid min-w-0 content-start gap-6">{children}</div>
      </div>
    </Card>
  );
}
