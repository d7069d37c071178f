// Which node the question is about, as a list: for those who would rather not point at the drawing.

"use client";

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { controlStyle, Field } from "../../ui/field";
import type { Drawing } from "./use-drawing";

interface TargetFieldProps {
  drawing: Drawing;
  /** Whether the text has moved on since, and cannot be read now. */
  isStale: boolean;
  target: string;
  onChange: (target: string) => void;
}

export function TargetField({ drawing: { nodes, names }, isStale, target, onChange }: TargetFieldProps) {
  const t = useTranslations("editor");
  const isKnown = names.includes(target);
  const problem = !isStale && !isKnown && t(target ? "targetLost" : "targetMissing", { name: target });
  return (
    <Field id="target" label={t("target")} hint={t("targetHint")} error={problem}>
      {(control) => (
        <select
          {...control}
          disabled={isStale}
          value={isKnown ? target : ""}
          onChange={(event) => onChange(event.target.value)}
          className={controlStyle}
        >
          {!isKnown && <option value="" />}
          {nodes.map(({ id, data }) => (
            <option key={id} value={names[id]}>
              {names[id]} ({formatNumber(data)})
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
