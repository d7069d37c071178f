// A small whole number from 1 on, between a button that takes one away and one that adds one.

"use client";

import { useTranslations } from "next-intl";

interface StepperProps {
  name: string;
  value: number;
  most: number;
  isOpen: boolean;
  onChange: (value: number) => void;
}

const BUTTON =
  "grid size-11 shrink-0 select-none place-items-center rounded-control border-[1.5px] border-line-strong bg-surface font-bold text-xl leading-none active:bg-accent-soft disabled:opacity-45 aria-disabled:opacity-45";

export function Stepper({ name, value, most, isOpen, onChange }: StepperProps) {
  const t = useTranslations("questions.build.choose");
  const button = (label: string, glyph: string, to: number) => (
    <button
      type="button"
      disabled={!isOpen}
      aria-label={label}
      aria-disabled={to < 1 || to > most || undefined}
      onClick={() => to >= 1 && to <= most && onChange(to)}
      className={BUTTON}
    >
      <span aria-hidden="true">{glyph}</span>
    </button>
  );
  return (
    <div className="flex items-center gap-2">
      <span className="grow font-semibold">{name}</span>
      {button(t("fewer", { name }), "−", value - 1)}
      <output aria-label={name} className="min-w-8 text-center font-extrabold text-xl">
        {value}
      </output>
      {button(t("more", { name }), "+", value + 1)}
    </div>
  );
}
