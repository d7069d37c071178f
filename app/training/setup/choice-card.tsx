// One choice of several, as a card: its whole face is the button.

import type { ReactNode } from "react";

interface ChoiceCardProps {
  /** The same for all choices of a group. */
  name: string;
  isChosen: boolean;
  onChoose(): void;
  className: string;
  children: ReactNode;
}

export function ChoiceCard({ name, isChosen, onChoose, className, children }: ChoiceCardProps) {
  return (
    <label
      className={`relative grid cursor-pointer rounded-card border-2 ${isChosen ? "border-ink bg-accent-soft forced-colors:outline-2" : "border-line bg-raised"} ${className}`}
    >
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} className="sr-only" />
      <span aria-hidden="true" className="focus-ring pointer-events-none absolute -inset-0.5 rounded-card" />
      {children}
    </label>
  );
}
