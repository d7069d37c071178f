// The words of one line as they are written, and how they look.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ClipboardEventHandler, KeyboardEventHandler } from "react";
import type { Line, LineLook } from "../../../../lib/questions/line";
import { MAX_TEXT_LENGTH } from "../../../../lib/questions/localized-text";
import { textIn } from "../../../../lib/questions/text-in";
import { controlStyle } from "../../../ui/field";
import { writtenText } from "../written-text";

interface LineInputProps {
  line: Line;
  label: string;
  /** Of what says that something is wrong. */
  errorId: string | undefined;
  onChange: (part: Partial<Line>) => void;
  onKeyDown?: KeyboardEventHandler;
  onPaste?: ClipboardEventHandler<HTMLInputElement>;
}

export function LineInput({ line: { look, text }, label, errorId, onChange, ...handlers }: LineInputProps) {
  const locale = useLocale();
  return (
    <input
      data-control="text"
      aria-label={label}
      aria-invalid={errorId ? true : undefined}
      aria-describedby={errorId}
      spellCheck={look === "words"}
      autoComplete="off"
      maxLength={MAX_TEXT_LENGTH}
      value={textIn(locale, text)}
      onChange={(event) => onChange({ text: writtenText(locale, event.target.value) })}
      {...handlers}
      className={`${controlStyle} min-w-48 flex-1 basis-64 ${look === "words" ? "" : "font-mono"}`}
    />
  );
}

interface LookSelectProps {
  line: Line;
  /** In the middle of a sentence. */
  name: string;
  onChange: (part: Partial<Line>) => void;
}

export function LookSelect({ line, name, onChange }: LookSelectProps) {
  const t = useTranslations("editor.lines");
  return (
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
  );
}
