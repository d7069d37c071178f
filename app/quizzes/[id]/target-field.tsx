// The graph of an expression, and which of its nodes the question is about: chosen in the drawing or from a list.

"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import type { Expression } from "../../../lib/expression/parse";
import { references } from "../../../lib/expression/reference";
import { describeGraph } from "../../../lib/micrograd/graph";
import { Graph } from "../../graph/graph";
import { controlStyle, Field } from "../../ui/field";

interface TargetFieldProps {
  /** The last expression that could be read. */
  expression: Expression;
  /** Whether the text has moved on since, and cannot be read now. */
  isStale: boolean;
  target: string;
  onChange: (target: string) => void;
}

export function TargetField({ expression, isStale, target, onChange }: TargetFieldProps) {
  const t = useTranslations("editor");
  const drawn = useDeferredValue(expression);
  const names = useMemo(() => [...references(drawn).values()], [drawn]);
  const nodes = useMemo(() => describeGraph(drawn.nodes), [drawn]);
  const chosen = names.indexOf(target);
  const choose = (id: number) => onChange(names[id] ?? "");
  return (
    <div className="grid min-w-0 content-start gap-3">
      <div
        className={`h-72 rounded-control border border-line bg-paper p-2 ${isStale ? "opacity-50" : ""}`}
        inert={isStale}
      >
        <Graph nodes={nodes} target={chosen < 0 ? null : chosen} onSelect={choose} />
      </div>
      <Field
        id="target"
        label={t("target")}
        hint={t("targetHint")}
        error={!isStale && chosen < 0 && t(target ? "targetLost" : "targetMissing", { name: target })}
      >
        {(control) => (
          <select
            {...control}
            disabled={isStale}
            value={chosen < 0 ? "" : target}
            onChange={(event) => onChange(event.target.value)}
            className={controlStyle}
          >
            {chosen < 0 && <option value="" />}
            {names.map((name, id) => (
              <option key={name} value={name}>
                {nodes[id] && `${name} (${formatNumber(nodes[id].data)})`}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
