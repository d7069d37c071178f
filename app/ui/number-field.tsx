// A number that may be half typed: whoever asked gets it as soon as it is one within its range, else it stays as typed and the field says what fits.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { controlStyle, Field } from "./field";
import { becameOf, numberIn, type Typed } from "./half-typed";

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
  const [typed, setTyped] = useState<Typed | null>(null);
  const [low, high] = range;
  const fitting = { low, high, isWhole };
  const became = typed && becameOf(typed, value, fitting);
  if (became === "replaced") setTyped(null);
  const mended = became === "mended" && typed ? numberIn(typed.text, fitting) : null;
  useEffect(() => {
    if (mended !== null) onChange(mended);
  }, [mended, onChange]);
  const isWrong = became === "wrong";
  return (
    <Field id={id} label={label} hint={hint} error={t("range", { low, high })} showsError={isWrong}>
      {(control) => (
        <input
          {...control}
          inputMode={isWhole ? "numeric" : "decimal"}
          autoComplete="off"
          value={typed?.text ?? String(value)}
          onChange={({ target }) => {
            const number = numberIn(target.value, fitting);
            setTyped({ text: target.value, over: value, fitted: number !== null });
            if (number !== null) onChange(number);
          }}
          onBlur={() => !isWrong && setTyped(null)}
          className={controlStyle}
        />
      )}
    </Field>
  );
}
