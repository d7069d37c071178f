// What becomes of the formulas in a text while it is written: how they will look, or what is wrong with one.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Problem } from "../../../lib/formula/tokens";

/** What is wrong with a formula, in words. */
export function useFormulaProblem(): (problem: Problem | undefined) => string | undefined {
  const t = useTranslations("editor.formulas.problems");
  return (problem) => problem && t(problem.name, { at: problem.at });
}

export function ShownAs({ children }: { children: ReactNode }) {
  const t = useTranslations("editor.formulas");
  return (
    <p className="wrap-anywhere whitespace-pre-line rounded-control bg-sunken px-4 py-2">
      <span className="text-ink-soft text-sm">{t("shownAs")} </span>
      {children}
    </p>
  );
}
