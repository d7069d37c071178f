// The numbers and operations that a class builds with, each to be ticked.

"use client";

import { useTranslations } from "next-intl";
import { glyphs, operators } from "../../../lib/questions/build/chain";
import type { ValueTask } from "../../../lib/questions/build/task";

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

interface BricksFieldProps {
  task: ValueTask;
  onChange: (task: ValueTask) => void;
}

export function BricksField({ task, onChange }: BricksFieldProps) {
  const t = useTranslations("questions.build");
  /** In their order, with one more or one fewer. */
  const toggled = <Each,>(all: readonly Each[], chosen: readonly Each[], one: Each): Each[] =>
    all.filter((each) => (each === one) !== chosen.includes(each));
  return (
    <>
      <fieldset className="grid gap-1.5">
        <legend className="mb-1.5 font-semibold text-sm">{t("lay.numbers")}</legend>
        <div className="flex flex-wrap gap-2">
          {DIGITS.map((digit) => (
            <Tick
              key={digit}
              isTicked={task.numbers.includes(digit)}
              onTick={() => onChange({ ...task, numbers: toggled(DIGITS, task.numbers, digit) })}
              glyph={String(digit)}
            />
          ))}
        </div>
        <p className="text-ink-soft text-sm">{t("numbersHint")}</p>
      </fieldset>
      <fieldset>
        <legend className="mb-1.5 font-semibold text-sm">{t("lay.operators")}</legend>
        <div className="flex flex-wrap gap-2">
          {operators.map((operator) => (
            <Tick
              key={operator}
              isTicked={task.operators.includes(operator)}
              onTick={() => onChange({ ...task, operators: toggled(operators, task.operators, operator) })}
              glyph={glyphs[operator]}
              label={t(`lay.key.${operator}`)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

interface TickProps {
  isTicked: boolean;
  onTick: () => void;
  glyph: string;
  /** Read aloud in place of the glyph. */
  label?: string;
}

function Tick({ isTicked, onTick, glyph, label }: TickProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control border-[1.5px] border-line-strong bg-raised px-3 font-semibold">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={onTick}
        aria-label={label}
        className="size-5 accent-ink"
      />
      <span aria-hidden={label ? true : undefined}>{glyph}</span>
    </label>
  );
}
