// One row of slopes as it is written; what is half typed stays in the field until it is a row.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LARGEST_SLOPE, LEAST_NODES, MAX_NODES } from "../../../lib/questions/relay/relay-limits";
import { Button } from "../../ui/button";
import { controlStyle, Field } from "../../ui/field";
import { readSlopes, writeSlopes } from "./slopes-text";

interface RowFieldProps {
  name: string;
  row: readonly number[];
  /** What comes out where nobody slips; null while the relay does not work. */
  out: string | null;
  onChange: (row: number[]) => void;
  onRemove: (() => void) | null;
}

export function RowField({ name, row, out, onChange, onRemove }: RowFieldProps) {
  const t = useTranslations("questions.relay");
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readSlopes(typed) === null;
  const limits = { largest: LARGEST_SLOPE, least: LEAST_NODES, most: MAX_NODES };
  return (
    <div className="flex items-start gap-x-3">
      <div className="min-w-0 flex-1">
        <Field
          id={`row-${name}`}
          label={t("rowField", { row: name })}
          hint={out === null ? undefined : t("comesOut", { number: out })}
          error={isWrong ? t("badRow", limits) : undefined}
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              spellCheck={false}
              value={typed ?? writeSlopes(row)}
              onChange={({ target }) => {
                const slopes = readSlopes(target.value);
                setTyped(target.value);
                if (slopes) onChange(slopes);
              }}
              onBlur={() => setTyped(null)}
              className={`${controlStyle} font-mono`}
            />
          )}
        </Field>
      </div>
      {onRemove && (
        <Button
          size="sm"
          tone="danger"
          className="mt-7 min-h-11"
          aria-label={t("removeRow", { row: name })}
          title={t("removeRow", { row: name })}
          onClick={onRemove}
        >
          ✕
        </Button>
      )}
    </div>
  );
}
