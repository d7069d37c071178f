// A labelled control with its hint and its error, tied together for screen readers.

import type { ReactNode } from "react";

export const controlStyle =
  "w-full rounded-control border-[1.5px] border-line-strong bg-raised px-4 py-2.5 text-base text-ink placeholder:text-ink-soft aria-invalid:inset-ring aria-invalid:inset-ring-danger aria-invalid:border-danger";

interface ControlProps {
  id: string;
  "aria-invalid": boolean | undefined;
  "aria-describedby": string | undefined;
}

interface FieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Whether the error is shown yet. Where this is said, it has its room from the start, in the hint's place: nothing moves when it comes. */
  showsError?: boolean;
  /** Draws the control from the attributes that tie it to its label and notes. */
  children: (control: ControlProps) => ReactNode;
}

export function Field({ id, label, hint, error, showsError, children }: FieldProps) {
  const isWrong = Boolean(error) && showsError !== false;
  const notes = [hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(" ");
  const place = showsError === undefined ? "" : "col-start-1 row-start-3";
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      {children({ id, "aria-invalid": isWrong || undefined, "aria-describedby": notes || undefined })}
      {hint && (
        <p id={`${id}-hint`} className={`text-ink-soft text-sm ${place} ${showsError ? "invisible" : ""}`}>
          {hint}
        </p>
      )}
      {error && (
        <p
          id={`${id}-error`}
          className={`flex gap-2 font-medium text-danger text-sm ${place} ${isWrong ? "" : "invisible"}`}
        >
          <span aria-hidden="true">▲</span>
          {error}
        </p>
      )}
    </div>
  );
}
