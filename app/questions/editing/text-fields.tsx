// What a question says: its prompt, which may be left to its kind, and its explanation.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { textIn } from "../../../lib/questions/text-in";
import { controlStyle, Field } from "../../ui/field";
import { writtenText } from "./written-text";

/** As the stored text allows. */
const MAX_TEXT_LENGTH = 1_000;

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
  const locale = useLocale();
  return (
    <>
      <Field id="prompt" label={t("prompt")} hint={t("promptHint", { question: usualPrompt })}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={MAX_TEXT_LENGTH}
            value={textIn(locale, draft.prompt)}
            placeholder={usualPrompt}
            onChange={(event) => onChange({ prompt: writtenText(locale, event.target.value) })}
            className={controlStyle}
          />
        )}
      </Field>
      <Field id="explanation" label={t("explanation")} hint={t("explanationHint")}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={MAX_TEXT_LENGTH}
            value={textIn(locale, draft.explanation)}
            onChange={(event) => onChange({ explanation: writtenText(locale, event.target.value) })}
            className={controlStyle}
          />
        )}
      </Field>
    </>
  );
}
