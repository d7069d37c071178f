// The options as they are written, each with its letter and a mark on what is right.

"use client";

import { useTranslations } from "next-intl";
import type { ChoiceAsks } from "../../../lib/questions/choice/choice";
import { type ChoiceOption, MAX_OPTIONS, MIN_OPTIONS } from "../../../lib/questions/choice/option";
import { letterAt } from "../../../lib/questions/letters";
import { Notice } from "../../ui/notice";
import { LineList } from "../editing/lines/line-list";
import { LineSign } from "../lines/line-sign";
import { illustrated, marked } from "./option-edits";
import { PictureFields } from "./pictures/picture-fields";

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
  const wrong = ofAll.find((name) => problems.some(({ message }) => message === name));
  return (
    <LineList
      lines={options}
      {...{ empty, problems, onChange }}
      least={MIN_OPTIONS}
      most={MAX_OPTIONS}
      words={{
        legend: t("options"),
        hint: t(asks === "poll" ? "pollMoveHint" : "moveHint"),
        add: t("add"),
        label: (place) => t("option", { letter: letterAt(place) }),
        named: (place) => t("named", { letter: letterAt(place) }),
      }}
      before={({ isRight }, place) => (
        <>
          {asks !== "poll" && (
            <label className="grid size-11 shrink-0 cursor-pointer place-items-center">
              <span className="sr-only">{t("isRight", { letter: letterAt(place) })}</span>
              <input
                type={asks === "one" ? "radio" : "checkbox"}
                name="right-option"
                checked={isRight}
                onChange={({ target }) => onChange(marked(options, place, target.checked, asks))}
                className="size-6 accent-accent-deep"
              />
            </label>
          )}
          <LineSign place={place} />
        </>
      )}
      after={({ picture }, place) => (
        <PictureFields
          {...{ picture, place }}
          name={t("named", { letter: letterAt(place) })}
          onChange={(drawn) => onChange(illustrated(options, place, drawn))}
        />
      )}
    >
      {wrong && <Notice tone="trouble">{t(`problems.${wrong}`)}</Notice>}
    </LineList>
  );
}
