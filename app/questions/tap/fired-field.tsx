// Who has passed blame on already, as a list to tick: whoever is ticked takes along all who have to come first.

"use client";

import { useTranslations } from "next-intl";
import type { Drawn } from "../editing/use-drawing";
import { firedAfter, firedIn } from "./fired-names";
import { namesOf } from "./names";

interface FiredFieldProps {
  drawing: Drawn;
  /** Whether the text has moved on since, and cannot be read now. */
  isStale: boolean;
  fired: readonly string[];
  onChange: (fired: string[]) => void;
}

export function FiredField({ drawing, isStale, fired, onChange }: FiredFieldProps) {
  const t = useTranslations("questions.tap");
  const { nodes } = drawing;
  const ticked = firedIn(drawing, fired);
  const names = namesOf(nodes);
  return (
    <fieldset disabled={isStale} className="grid min-w-0 content-start gap-1.5">
      <legend className="mb-1.5 font-semibold text-sm">{t("fired")}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {[...nodes].reverse().map(
          ({ id, op }) =>
            op !== "" && (
              <label key={id} className="flex min-h-11 items-center gap-2">
                <input
                  type="checkbox"
                  checked={ticked.includes(id)}
                  onChange={() => onChange(firedAfter(drawing, fired, id))}
                  className="size-5 accent-accent-deep"
                />
                {names[id]}
              </label>
            ),
        )}
      </div>
      <p className="text-ink-soft text-sm">{t("firedHint")}</p>
    </fieldset>
  );
}
