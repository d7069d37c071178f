// Which node it is about, as a list: for those who would rather not point at the drawing.

"use client";

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { nodeName } from "../../graph/node-name";
import { controlStyle, Field } from "../../ui/field";
import type { Drawn } from "./use-drawing";

interface TargetFieldProps {
  drawing: Drawn;
  /** Whether the text has moved on since, and cannot be read now. */
  isStale: boolean;
  target: string;
  /** As `NodeFields` has it. */
  shown: { label: string; hint: string; none: string } | undefined;
  onChange: (target: string) => void;
}

export function TargetField({ drawing, isStale, target, shown, onChange }: TargetFieldProps) {
  const t = useTranslations("editor");
  const { nodes, names } = drawing;
  const isKnown = names.includes(target);
  const isRight = isKnown || isStale || (shown && !target);
  const problem = !isRight && t(target ? "targetLost" : "targetMissing", { name: target });
  return (
    <Field
      id="target"
      label={shown?.label ?? t("target")}
      hint={shown?.hint ?? t("targetHint")}
      error={problem}
    >
      {(control) => (
        <select
          {...control}
          disabled={isStale}
          value={isKnown ? target : ""}
          onChange={(event) => onChange(event.target.value)}
          className={controlStyle}
        >
          {(shown || !isKnown) && <option value="">{shown?.none}</option>}
          {nodes.map(({ id, data }) => (
            <option key={id} value={names[id]}>
              {nodeName(nodes, id, Infinity)}
              {/ #\d+$/.exec(names[id] ?? "")} ({formatNumber(data)})
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
