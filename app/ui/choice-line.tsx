// A choice in a form, a line each: one of several, or something that is on or off; with what that means.

import type { ReactNode } from "react";

interface ChoiceLineProps {
  /** The same for all of which one is chosen; absent for what is on or off by itself. */
  group?: string;
  isOn: boolean;
  onTurn(isOn: boolean): void;
  isDisabled?: boolean;
  hint?: ReactNode;
  children: ReactNode;
}

export function ChoiceLine({ group, isOn, onTurn, isDisabled = false, hint, children }: ChoiceLineProps) {
  const look = isDisabled ? "text-ink-soft" : "cursor-pointer";
  return (
    <label className={`flex min-h-9 gap-3 ${hint ? "items-start py-1" : "items-center"} ${look}`}>
      <input
        type={group === undefined ? "checkbox" : "radio"}
        name={group}
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onTurn(event.target.checked)}
        className={`size-5 shrink-0 accent-ink ${hint ? "mt-1" : ""}`}
      />
      {hint ? (
        <span>
          {children}
          <span className="block text-ink-soft text-sm">{hint}</span>
        </span>
      ) : (
        children
      )}
    </label>
  );
}
