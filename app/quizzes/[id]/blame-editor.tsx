// The editor of a blame question: expression, graph, target and answer above; words, time and points below.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { parseExpression } from "../../../lib/expression/parse";
import { references } from "../../../lib/expression/reference";
import type { BlameQuestion } from "../../../lib/questions/blame";
import { textIn } from "../../../lib/questions/text-in";
import { Card } from "../../ui/card";
import { controlStyle, Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { targetName } from "../target-name";
import { AnswerCard } from "./answer-card";
import { ExpressionField } from "./expression-field";
import { readyQuestion } from "./ready";
import { RoundFields } from "./round-fields";
import { TargetField } from "./target-field";
import { TargetGraph } from "./target-graph";
import { useDrawing } from "./use-drawing";
import { writtenText } from "./written-text";

/** As the stored text allows. */
const MAX_TEXT_LENGTH = 1_000;

interface BlameEditorProps {
  draft: BlameQuestion;
  onChange: (draft: BlameQuestion) => void;
}

export function BlameEditor({ draft, onChange }: BlameEditorProps) {
  const t = useTranslations("editor");
  const locale = useLocale();
  const parsed = useMemo(() => parseExpression(draft.expression), [draft.expression]);
  const drawing = useDrawing(useLastGood(parsed.ok ? parsed.value : null));
  const question = readyQuestion(draft);
  const change = (part: Partial<BlameQuestion>) => onChange({ ...draft, ...part });
  const choose = (target: string) => change({ target });
  const defaultPrompt = t("defaultPrompt", { name: targetName(draft.target) || "…" });
  const isTargetKnown = parsed.ok && [...references(parsed.value).values()].includes(draft.target);
  return (
    <>
      <Card className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-2">
        {drawing && (
          <div className="min-w-0 xl:col-span-2">
            <TargetGraph drawing={drawing} isStale={!parsed.ok} target={draft.target} onChange={choose} />
          </div>
        )}
        <ExpressionField
          value={draft.expression}
          refusals={parsed.ok ? [] : parsed.refusal}
          unused={parsed.ok ? parsed.value.unused : []}
          onChange={(text) => change({ expression: text })}
        />
        <div className="grid content-start gap-6">
          {drawing && (
            <TargetField drawing={drawing} isStale={!parsed.ok} target={draft.target} onChange={choose} />
          )}
          {question?.kind === "blame" && <AnswerCard question={question} />}
          {!question && isTargetKnown && <Notice tone="trouble">{t("blameNotFinite")}</Notice>}
        </div>
      </Card>
      <Card className="grid gap-5">
        <Field id="prompt" label={t("prompt")} hint={t("promptHint", { question: defaultPrompt })}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={MAX_TEXT_LENGTH}
              value={textIn(locale, draft.prompt)}
              placeholder={defaultPrompt}
              onChange={(event) => change({ prompt: writtenText(locale, event.target.value) })}
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
              onChange={(event) => change({ explanation: writtenText(locale, event.target.value) })}
              className={controlStyle}
            />
          )}
        </Field>
        <RoundFields draft={draft} onChange={change} />
        <label className="flex min-h-11 items-start gap-3">
          <input
            type="checkbox"
            checked={draft.showsBlameFromAbove}
            onChange={(event) => change({ showsBlameFromAbove: event.target.checked })}
            className="mt-1 size-5 shrink-0 accent-accent-deep"
          />
          <span>
            {t("showFromAbove")}
            <span className="block text-ink-soft text-sm">{t("showFromAboveHint")}</span>
          </span>
        </label>
      </Card>
    </>
  );
}

/** The newest value that was not null: while someone types, what they had still stands there. */
function useLastGood<T>(value: T | null): T | null {
  const [good, setGood] = useState(value);
  if (value !== null && value !== good) setGood(value);
  return value ?? good;
}
