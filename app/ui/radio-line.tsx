// One choice of several in a dialog, a line each.

import type { ReactNode } from "react";

interface RadioLineProps {
  /** The same for all choices of a group. */
  name: string;
  isChosen: boolean;
  onChoose(): void;
  children: ReactNode;
}

export function RadioLine({ name, isChosen, onChoose, children }: RadioLineProps) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-3">
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        className="size-5 shrink-0 accent-ink"
      />
      {children}
    </label>
  );
}
