// Below a line that is written: what is wrong with it, or how its formulas will look.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { problemsIn } from "../../../../lib/formula/formulas";
import { byTurns } from "../../../../lib/formula/marked";
import { readFormula } from "../../../../lib/formula/read";
import { type Line, type LineProblem, maxLengthOf } from "../../../../lib/questions/line";
import { textIn } from "../../../../lib/questions/text-in";
import { Prose } from "../../../ui/prose";
import { Typeset } from "../../../ui/typeset";
import { ShownAs, useFormulaProblem } from "../formula-note";

/** In words; undefined where all is well. A formula that cannot be read keeps nobody waiting: it is shown as it was typed. */
export function useLineProblem({ look, text }: Line, problem: string | undefined): string | undefined {
  const t = useTranslations("editor.lines.problems");
  const formulaProblem = useFormulaProblem();
  const locale = useLocale();
  if (problem) return t(problem as LineProblem, { count: maxLengthOf[look] });
  const written = textIn(locale, text);
  if (!written.trim()) return undefined;
  if (look === "words") return formulaProblem(problemsIn(written)[0]);
  const formula = look === "formula" ? readFormula(written) : null;
  return formula && !formula.ok ? formulaProblem(formula.refusal) : undefined;
}

export function LineNote({ id, line, problem }: { id: string; line: Line; problem: string | undefined }) {
  const written = textIn(useLocale(), line.text);
  if (problem)
    return (
      <p id={id} className="flex gap-2 font-medium text-danger text-sm">
        <span aria-hidden="true">▲</span>
        {problem}
      </p>
    );
  if (line.look === "formula" && isTypesetOtherwise(written))
    return (
      <ShownAs>
        <Typeset asWritten={written}>{written}</Typeset>
      </ShownAs>
    );
  if (line.look === "words" && byTurns(written).length > 1)
    return (
      <ShownAs>
        <Prose>{written}</Prose>
      </ShownAs>
    );
  return null;
}

function isTypesetOtherwise(written: string): boolean {
  const formula = readFormula(written);
  return formula.ok && formula.value.text !== written.trim();
}
