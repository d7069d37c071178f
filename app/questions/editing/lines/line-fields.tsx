// One line as it is written: its words, how they look, and its place in the list.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { KeyboardEvent, ReactNode } from "react";
import { type Line, type LineLook, type LineProblem, maxLengthOf } from "../../../../lib/questions/line";
import { textIn } from "../../../../lib/questions/text-in";
import { Button } from "../../../ui/button";
import { controlStyle } from "../../../ui/field";
import { writtenText } from "../written-text";

/** What the keyboard may come back to after a move. */
export type Control = "text" | "up" | "down";

interface LineFieldsProps {
  line: Line;
  place: number;
  /** As a label, and in the middle of a sentence. */
  label: string;
  name: string;
  canMove: { up: boolean; down: boolean };
  canGo: boolean;
  problem: string | undefined;
  before: ReactNode;
  after: ReactNode;
  onChange: (part: Partial<Line>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onMove: (by: -1 | 1, control: Control) => void;
  onRemove: () => void;
}

export function LineFields(props: LineFieldsProps) {
  const { line, place, label, problem, before, after, onChange, onKeyDown } = props;
  const t = useTranslations("editor.lines");
  const locale = useLocale();
  const { look, text } = line;
  const error = `line-${place}-error`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {before}
        <input
          data-control="text"
          aria-label={label}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem && error}
          spellCheck={look === "words"}
          autoComplete="off"
          value={textIn(locale, text)}
          onChange={(event) => onChange({ text: writtenText(locale, event.target.value) })}
          onKeyDown={onKeyDown}
          className={`${controlStyle} min-w-48 flex-1 basis-64 ${look === "words" ? "" : "font-mono"}`}
        />
        <Tools {...props} />
      </div>
      {after}
      {problem && (
        <p id={error} className="flex gap-2 font-medium text-danger text-sm">
          <span aria-hidden="true">▲</span>
          {t(`problems.${problem as LineProblem}`, { count: maxLengthOf[look] })}
        </p>
      )}
    </div>
  );
}

function Tools({ line, name, canMove, canGo, onChange, onMove, onRemove }: LineFieldsProps) {
  const t = useTranslations("editor.lines");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <select
        aria-label={t("look", { name })}
        value={line.look}
        onChange={({ target }) => onChange({ look: target.value as LineLook })}
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
        aria-label={t("moveUp", { name })}
        title={t("moveUp", { name })}
        disabled={!canMove.up}
        onClick={() => onMove(-1, "up")}
      >
        ↑
      </Button>
      <Button
        size="sm"
        data-control="down"
        className="min-h-11"
        aria-label={t("moveDown", { name })}
        title={t("moveDown", { name })}
        disabled={!canMove.down}
        onClick={() => onMove(1, "down")}
      >
        ↓
      </Button>
      <Button
        size="sm"
        tone="danger"
        className="min-h-11"
        aria-label={t("remove", { name })}
        title={t("remove", { name })}
        disabled={!canGo}
        onClick={onRemove}
      >
        ✕
      </Button>
    </div>
  );
}
