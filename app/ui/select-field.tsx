// One value out of a few, under its label.

import type { ReactNode } from "react";

interface SelectFieldProps<Value extends string> {
  id: string;
  label: ReactNode;
  value: Value;
  /** In this order, with their words. */
  options: Record<Value, string>;
  onChange: (value: Value) => void;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, label, value, options, onChange } = props;
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        className="min-h-11 w-full rounded-control border-[1.5px] border-line-strong bg-raised px-3 text-base"
      >
        {(Object.entries(options) as [Value, string][]).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
