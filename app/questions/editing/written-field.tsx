// A text as its author writes it, with its formulas below as they will look.

"use client";

import { useLocale } from "next-intl";
import { problemsIn } from "../../../lib/formula/formulas";
import { byTurns } from "../../../lib/formula/marked";
import { type LocalizedText, MAX_TEXT_LENGTH } from "../../../lib/questions/localized-text";
import { textIn } from "../../../lib/questions/text-in";
import { controlStyle, Field } from "../../ui/field";
import { Prose } from "../../ui/prose";
import { ShownAs, useFormulaProblem } from "./formula-note";
import { writtenText } from "./written-text";

interface WrittenFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** One where it is to be short. */
  rows: number;
  maxLength?: number;
  placeholder?: string;
  text: LocalizedText | undefined;
  onChange: (text: LocalizedText) => void;
}

export function WrittenField({ id, label, hint, text, onChange, rows, ...rest }: WrittenFieldProps) {
  const locale = useLocale();
  const problemText = useFormulaProblem();
  const value = textIn(locale, text);
  const [problem] = problemsIn(value);
  const Control = rows === 1 ? "input" : "textarea";
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <Field id={id} label={label} hint={hint} error={problemText(problem)}>
        {(control) => (
          <Control
            {...control}
            {...(rows > 1 && { rows })}
            maxLength={MAX_TEXT_LENGTH}
            {...rest}
            value={value}
            onChange={({ target }) => onChange(writtenText(locale, target.value))}
            className={controlStyle}
          />
        )}
      </Field>
      {!problem && byTurns(value).length > 1 && (
        <ShownAs>
          <Prose>{value}</Prose>
        </ShownAs>
      )}
    </div>
  );
}
