// The formulas of what a screen is shown, typeset: those in its texts, and the lines that are formulas as a whole.

import { accept, type Result, refuse } from "../result";
import { inOneLine } from "./line";
import { byTurns } from "./marked";
import { readFormula } from "./read";
import type { Problem } from "./tokens";
import type { Formula, Formulas } from "./tree";

/** In characters, between two places where a line may break: as wide as a small phone. */
const WIDEST = 26;

/** One in a text, which has to fit wherever the text does. */
function readMarked(written: string): Result<Formula, Problem> {
  const formula = readFormula(written);
  const wide = formula.ok ? formula.value.pieces.map(inOneLine).find(({ length }) => length > WIDEST) : "";
  return wide ? refuse({ name: "too-wide", at: wide }) : formula;
}

/** What is wrong with the formulas of a text. */
export function problemsIn(text: string): Problem[] {
  return byTurns(text).flatMap((part, at) => {
    const formula = at % 2 === 1 ? readMarked(part) : accept(null);
    return formula.ok ? [] : [formula.refusal];
  });
}

/** Of what is frozen, and so never changes: many screens are shown it, and each again and again. */
const known = new WeakMap<object, Formulas>();

/** Walks through all that is shown. What cannot be read stays as it was written. */
export function formulasIn(shown: unknown): Formulas {
  const found: Record<string, Formula> = {};
  const add = (written: string, formula: Result<Formula, Problem>) => {
    if (formula.ok) found[written] = formula.value;
  };
  const walk = (part: unknown, isFormula: boolean): void => {
    if (typeof part === "string") {
      if (isFormula) add(part, readFormula(part));
      else if (part.includes("$"))
        for (const [at, turn] of byTurns(part).entries()) if (at % 2 === 1) add(turn, readMarked(turn));
    } else if (Array.isArray(part)) for (const each of part) walk(each, isFormula);
    else if (typeof part === "object" && part !== null) {
      if (part !== shown && !isFormula && Object.isFrozen(part)) Object.assign(found, formulasOf(part));
      else walkThrough(part, isFormula);
    }
  };
  const walkThrough = (part: object, isFormula: boolean): void => {
    const isLine = "look" in part && part.look === "formula";
    for (const [name, each] of Object.entries(part)) walk(each, isFormula || (isLine && name === "text"));
  };
  walk(shown, false);
  return found;
}

function formulasOf(frozen: object): Formulas {
  const formulas = known.get(frozen) ?? formulasIn(frozen);
  known.set(frozen, formulas);
  return formulas;
}
