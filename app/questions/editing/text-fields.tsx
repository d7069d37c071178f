// What a question says: its prompt, which may be left to its kind, and its explanation.

"use client";

import { useTranslations } from "next-intl";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { oneAfterAnother } from "../../ui/one-after-another";
import { WrittenField } from "./written-field";

interface Texts {
  prompt: LocalizedText;
  explanation: LocalizedText;
}

interface TextFieldsProps {
  draft: Texts;
  /** What is asked where the prompt is left empty. */
  usualPrompt: string;
  onChange: (part: Partial<Texts>) => void;
}

export function TextFields({ draft, usualPrompt, onChange }: TextFieldsProps) {
  const t = useTranslations("editor");
  return (
    <>
      <WrittenField
        id="prompt"
        label={t("prompt")}
        hint={t("promptHint", { question: usualPrompt })}
        rows={2}
        placeholder={usualPrompt}
        text={draft.prompt}
        onChange={(prompt) => onChange({ prompt })}
      />
      <WrittenField
        id="explanation"
        label={t("explanation")}
        hint={oneAfterAnother(t("explanationHint"), t("formulas.how"))}
        rows={3}
        text={draft.explanation}
        onChange={(explanation) => onChange({ explanation })}
      />
    </>
  );
}
