// A number that may be half typed: whoever asked gets it as soon as it is one within its range, else it stays as typed and the field says what fits.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { controlStyle, Field } from "./field";

interface NumberFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  value: number;
  range: readonly [low: number, high: number];
  isWhole?: boolean;
  onChange: (value: number) => void;
}

export function NumberField({ id, label, hint, value, range, isWhole = false, onChange }: NumberFieldProps) {
  const t = useTranslations("common");
  /** With the value that counted when it was typed. */
  const [typed, setTyped] = useState<{ text: string; over: number } | null>(null);
  const [low, high] = range;
  const parse = (text: string): number | null => {
    const number = Number(text.replace(",", "."));
    const fits =
      text.trim() !== "" && number >= low && number <= high && (!isWhole || Number.isInteger(number));
    return fits ? number : null;
  };
  const number = typed && parse(typed.text);
  const isWrong = typed !== null && number === null;
  // Another number was chosen elsewhere.
  if (isWrong && typed.over !== value) setTyped(null);
  // The range has grown: what did not fit does now.
  const isMended = number !== null && number !== value && typed?.over === value;
  useEffect(() => {
    if (isMended) onChange(number);
  }, [isMended, number, onChange]);
  return (
    <Field id={id} label={label} hint={hint} error={t("range", { low, high })} showsError={isWrong}>
      {(control) => (
        <input
          {...control}
          inputMode={isWhole ? "numeric" : "decimal"}
          autoComplete="off"
          value={typed?.text ?? String(value)}
          onChange={({ target }) => {
            const next = parse(target.value);
            setTyped({ text: target.value, over: value });
            if (next !== null) onChange(next);
          }}
          onBlur={() => !isWrong && setTyped(null)}
          className={controlStyle}
        />
      )}
    </Field>
  );
}
