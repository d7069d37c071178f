// The options as they are written: added, removed and moved by buttons and by keys, each mistake beside its line.

"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ChoiceAsks } from "../../../lib/questions/choice/choice";
import { letterAt } from "../../../lib/questions/choice/letters";
import { type ChoiceOption, MAX_OPTIONS } from "../../../lib/questions/choice/option";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { changed, moved } from "./option-edits";
import { type Control, OptionFields } from "./option-fields";

interface OptionListProps {
  asks: ChoiceAsks;
  options: readonly ChoiceOption[];
  /** What is wrong with each, and with all of them. */
  problems: { path: readonly PropertyKey[]; message: string }[];
  onChange: (options: ChoiceOption[]) => void;
}

const empty: ChoiceOption = { look: "words", text: {}, isRight: false };

const ofAll = ["none-right", "all-right", "several-right"] as const;

export function OptionList({ asks, options, problems, onChange }: OptionListProps) {
  const t = useTranslations("questions.choice");
  const list = useRef<HTMLOListElement>(null);
  /** Where the keyboard goes on, once the list is as it should be. */
  const next = useRef<{ place: number; control: Control } | null>(null);

  useEffect(() => {
    if (!next.current) return;
    const { place, control } = next.current;
    const controls = list.current?.children[place];
    const wanted = controls?.querySelector<HTMLElement>(`[data-control=${control}]:enabled`);
    (wanted ?? controls?.querySelector<HTMLElement>("input"))?.focus();
    next.current = null;
  });

  const changeTo = (options: ChoiceOption[], place: number, control: Control = "text") => {
    next.current = { place, control };
    onChange(options);
  };
  const move = (place: number, by: -1 | 1, control: Control) => {
    const to = place + by;
    if (to >= 0 && to < options.length) changeTo(moved(options, place, to), to, control);
  };
  const moveByKey = (event: KeyboardEvent, place: number) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(place, event.key === "ArrowUp" ? -1 : 1, "text");
  };
  const remove = (place: number) => {
    const others = options.filter((_, i) => i !== place);
    changeTo(others, Math.min(place, others.length - 1));
  };
  const wrong = ofAll.find((name) => problems.some(({ message }) => message === name));

  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1.5 font-semibold text-sm">{t("options")}</legend>
      <p className="text-ink-soft text-sm">{t(asks === "poll" ? "pollMoveHint" : "moveHint")}</p>
      <ol ref={list} className="grid gap-4">
        {options.map((option, place) => (
          <li key={letterAt(place)}>
            <OptionFields
              {...{ asks, option, place }}
              count={options.length}
              problem={problems.find(({ path }) => path.at(-1) === place)?.message}
              onChange={(part) => onChange(changed(options, place, part, asks))}
              onKeyDown={(event) => moveByKey(event, place)}
              onMove={(by, control) => move(place, by, control)}
              onRemove={() => remove(place)}
            />
          </li>
        ))}
      </ol>
      {wrong && <Notice tone="trouble">{t(`problems.${wrong}`)}</Notice>}
      <div>
        <Button
          disabled={options.length >= MAX_OPTIONS}
          onClick={() => changeTo([...options, empty], options.length)}
        >
          + {t("add")}
        </Button>
      </div>
    </fieldset>
  );
}
