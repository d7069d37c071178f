// The formulas of what is on the page, typeset elsewhere, within reach of every text that has one.

"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Formula, Formulas } from "../../lib/formula/tree";

const FormulasContext = createContext<Formulas>({});

export function WithFormulas({ formulas, children }: { formulas: Formulas; children: ReactNode }) {
  return <FormulasContext value={formulas}>{children}</FormulasContext>;
}

export const useFormulas = (): Formulas => useContext(FormulasContext);

/** Null for what cannot be read as one. */
export const formulaIn = (formulas: Formulas, written: string): Formula | null =>
  Object.hasOwn(formulas, written) ? (formulas[written] ?? null) : null;
