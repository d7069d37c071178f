// What every kind of question has: how long it may take, and what a right answer earns, if one can be right.

"use client";

import { useTranslations } from "next-intl";
import type { QuestionDraft } from "../../../lib/questions/kinds";
import { controlStyle, Field } from "../../ui/field";

const SECONDS = [10, 15, 20, 30, 45, 60, 90, 120, 180, 300];
const POINTS = [0, 50, 100, 150, 200, 300, 500, 1000];

/** The usual choices and, among them, what is set now. */
const withCurrent = (usual: number[], current: number | null) =>
  current === null || usual.includes(current) ? usual : [...usual, current].sort((a, b) => a - b);

interface RoundFieldsProps {
  draft: Pick<QuestionDraft, "seconds" | "points">;
  /** Where no answer is right, none earns anything. */
  isGraded?: boolean;
  onChange: (part: Partial<Pick<QuestionDraft, "seconds" | "points">>) => void;
}

export function RoundFields({ draft, isGraded = true, onChange }: RoundFieldsProps) {
  const t = useTranslations("editor");
  const { seconds, points } = draft;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field id="seconds" label={t("time")}>
        {(control) => (
          <select
            {...control}
            value={seconds ?? ""}
            onChange={({ target }) => onChange({ seconds: target.value ? Number(target.value) : null })}
            className={controlStyle}
          >
            <option value="">{t("noLimit")}</option>
            {withCurrent(SECONDS, seconds).map((option) => (
              <option key={option} value={option}>
                {t("seconds", { count: option })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isGraded && (
        <Field id="points" label={t("points")}>
          {(control) => (
            <select
              {...control}
              value={points}
              onChange={({ target }) => onChange({ points: Number(target.value) })}
              className={controlStyle}
            >
              {withCurrent(POINTS, points).map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
