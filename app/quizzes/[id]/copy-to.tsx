// Where an item is copied to: the teacher chooses, and is told where it went or why it did not.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useState, useTransition } from "react";
import type { ItemDraft } from "../../../lib/questions/item";
import { MAX_ITEMS } from "../../../lib/questions/item-numbers";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { textIn } from "../../../lib/questions/text-in";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { SelectField } from "../../ui/select-field";
import { Spinner } from "../../ui/spinner";
import { type CopyRefusal, copyItem, otherQuizzes } from "./actions";

const NEW = "new";

/** What became of the last copy; `no-reply` where nobody knows. */
type Outcome = { id: string; title: string } | { refusal: CopyRefusal | "no-reply" };

interface CopyToProps {
  /** Of the quiz that is open. */
  id: string;
  draft: ItemDraft;
  onClose: () => void;
}

export function CopyTo({ id, draft, onClose }: CopyToProps) {
  const t = useTranslations("editor");
  const common = useTranslations("common");
  const quizzes = useOtherQuizzes(id);
  const titleOf = useTitleOf();
  const field = useId();
  const [to, setTo] = useState<string | null>(null);
  const [isCopying, startCopying] = useTransition();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (!quizzes) return <Spinner className="mx-auto mt-6 size-8" />;
  if (!quizzes.ok) return <Refused refusal={quizzes.refusal} />;

  const chosen = to ?? quizzes.value[0]?.id ?? NEW;
  const quiz = quizzes.value.find((each) => each.id === chosen);
  const copy = () =>
    startCopying(async () => {
      const copied = await copyItem({ to: quiz?.id ?? null, item: draft }).catch(() => noReply);
      setOutcome(copied.ok ? { id: copied.value, title: titleOf(quiz?.title) } : copied);
    });
  return (
    <div className="mt-4 grid gap-4">
      <SelectField
        id={field}
        label={t("copy.to")}
        value={chosen}
        options={Object.fromEntries([
          ...quizzes.value.map((each) => [each.id, titleOf(each.title)]),
          [NEW, t("copy.newQuiz")],
        ])}
        onChange={(choice) => {
          setTo(choice);
          setOutcome(null);
        }}
      />
      <p className="text-ink-soft text-sm">{t("copy.hint")}</p>
      {outcome && ("refusal" in outcome ? <Refused {...outcome} /> : <Copied {...outcome} />)}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{common("close")}</Button>
        <Button tone="primary" disabled={isCopying} onClick={copy}>
          {isCopying && <Spinner className="size-4" />}
          {t("copy.do")}
        </Button>
      </div>
    </div>
  );
}

const noReply = { ok: false, refusal: "no-reply" } as const;

type Quizzes = Awaited<ReturnType<typeof otherQuizzes>> | typeof noReply;

/** Null until they are known. */
function useOtherQuizzes(id: string): Quizzes | null {
  const [quizzes, setQuizzes] = useState<Quizzes | null>(null);
  useEffect(() => {
    let isGone = false;
    void otherQuizzes(id)
      .catch(() => noReply)
      .then((found) => isGone || setQuizzes(found));
    return () => {
      isGone = true;
    };
  }, [id]);
  return quizzes;
}

function useTitleOf(): (title?: LocalizedText) => string {
  const t = useTranslations("editor");
  const locale = useLocale();
  return (title) => (title && textIn(locale, title)) || t("untitled");
}

function Refused({ refusal }: Extract<Outcome, { refusal: unknown }>) {
  const t = useTranslations("editor");
  return <Notice tone="trouble">{t(`copy.refused.${refusal}`, { count: MAX_ITEMS })}</Notice>;
}

/** It opens in a tab of its own: what is being written stays. */
function Copied({ id, title }: Extract<Outcome, { id: string }>) {
  const t = useTranslations("editor");
  return (
    <Notice tone="good">
      {t.rich("copy.done", {
        title,
        link: (text) => (
          <a
            href={`/quizzes/${id}`}
            target="_blank"
            rel="noreferrer"
            className="font-semibold underline underline-offset-4"
          >
            {text}
          </a>
        ),
      })}
    </Notice>
  );
}
