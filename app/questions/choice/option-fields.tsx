// One option as it is written: its words, how they look, whether it is right, and its place in the list.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import type { ChoiceAsks } from "../../../lib/questions/choice/choice";
import { letterAt } from "../../../lib/questions/choice/letters";
import {
  type ChoiceOption,
  MIN_OPTIONS,
  maxLengthOf,
  type OptionLook,
  type OptionProblem,
} from "../../../lib/questions/choice/option";
import { textIn } from "../../../lib/questions/text-in";
import { Button } from "../../ui/button";
import { controlStyle } from "../../ui/field";
import { writtenText } from "../editing/written-text";
import { OptionSign } from "./option-sign";

/** What the keyboard may come back to after a move. */
export type Control = "text" | "up" | "down";

interface OptionFieldsProps {
  asks: ChoiceAsks;
  option: ChoiceOption;
  place: number;
  /** How many options there are. */
  count: number;
  problem: string | undefined;
  onChange: (part: Partial<ChoiceOption>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onMove: (by: -1 | 1, control: Control) => void;
  onRemove: () => void;
}

export function OptionFields(props: OptionFieldsProps) {
  const { asks, option, place, problem, onChange, onKeyDown } = props;
  const t = useTranslations("questions.choice");
  const locale = useLocale();
  const letter = letterAt(place);
  const { look, text, isRight } = option;
  const error = `option-${letter}-error`;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {asks !== "poll" && (
          <label className="grid size-11 shrink-0 cursor-pointer place-items-center">
            <span className="sr-only">{t("isRight", { letter })}</span>
            <input
              type={asks === "one" ? "radio" : "checkbox"}
              name="right-option"
              checked={isRight}
              onChange={(event) => onChange({ isRight: event.target.checked })}
              className="size-6 accent-accent-deep"
            />
          </label>
        )}
        <OptionSign place={place} />
        <input
          data-control="text"
          aria-label={t("option", { letter })}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem && error}
          spellCheck={look === "words"}
          autoComplete="off"
          value={textIn(locale, text)}
          onChange={(event) => onChange({ text: writtenText(locale, event.target.value) })}
          onKeyDown={onKeyDown}
          className={`${controlStyle} min-w-48 flex-1 basis-64 ${look === "words" ? "" : "font-mono"}`}
        />
        <Tools {...props} letter={letter} />
      </div>
      {problem && (
        <p id={error} className="flex gap-2 font-medium text-danger text-sm">
          <span aria-hidden="true">▲</span>
          {t(`problems.${problem as OptionProblem}`, { count: maxLengthOf[look] })}
        </p>
      )}
    </div>
  );
}

function Tools({
  option,
  place,
  count,
  letter,
  onChange,
  onMove,
  onRemove,
}: OptionFieldsProps & { letter: string }) {
  const t = useTranslations("questions.choice");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <select
        aria-label={t("look", { letter })}
        value={option.look}
        onChange={({ target }) => onChange({ look: target.value as OptionLook })}
        className="min-h-11 rounded-control border-[1.5px] border-line-strong bg-raised px-3 text-base"
      >
        {(["words", "formula", "code"] as const).map((look) => (
          <option key={look} value={look}>
            {t(`looks.${look}`)}
          </option>
        ))}
      </select>
      <Button
        size="sm"
        data-control="up"
        className="min-h-11"
        aria-label={t("moveUp", { letter })}
        title={t("moveUp", { letter })}
        disabled={place === 0}
        onClick={() => onMove(-1, "up")}
      >
        ↑
      </Button>
      <Button
        size="sm"
        data-control="down"
        className="min-h-11"
        aria-label={t("moveDown", { letter })}
        title={t("moveDown", { letter })}
        disabled={place === count - 1}
        onClick={() => onMove(1, "down")}
      >
        ↓
      </Button>
      <Button
        size="sm"
        tone="danger"
        className="min-h-11"
        aria-label={t("remove", { letter })}
        title={t("remove", { letter })}
        disabled={count <= MIN_OPTIONS}
        onClick={onRemove}
      >
        ✕
      </Button>
    </div>
  );
}
