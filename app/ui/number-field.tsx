// A number that may be half typed: the run gets it as soon as it is one within its range, else the field says what fits.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
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
  const [typed, setTyped] = useState<string | null>(null);
  const [low, high] = range;
  const parse = (text: string): number | null => {
    const number = Number(text.replace(",", "."));
    const fits =
      text.trim() !== "" && number >= low && number <= high && (!isWhole || Number.isInteger(number));
    return fits ? number : null;
  };
  const isWrong = typed !== null && parse(typed) === null;
  return (
    <Field id={id} label={label} hint={hint} error={isWrong ? t("range", { low, high }) : undefined}>
      {(control) => (
        <input
          {...control}
          inputMode={isWhole ? "numeric" : "decimal"}
          autoComplete="off"
          value={typed ?? String(value)}
          onChange={(event) => {
            const number = parse(event.target.value);
            setTyped(event.target.value);
            if (number !== null) onChange(number);
          }}
          onBlur={() => setTyped(null)}
          className={controlStyle}
        />
      )}
    </Field>
  );
}
