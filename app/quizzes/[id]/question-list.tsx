// All questions in order: a column on a wide page, a row of numbers on a narrow one.

"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, type KeyboardEvent, useEffect, useRef } from "react";
import type { QuestionDraft } from "../../../lib/questions/draft";
import { MAX_QUESTIONS } from "../../../lib/questions/draft";
import { Button } from "../../ui/button";
import type { Edit, EditedQuestion } from "./edit";
import { readyQuestion } from "./ready";

interface QuestionListProps {
  questions: EditedQuestion[];
  selected: number;
  dispatch: Dispatch<Edit>;
}

export function QuestionList({ questions, selected, dispatch }: QuestionListProps) {
  const t = useTranslations("editor");
  const isFull = questions.length >= MAX_QUESTIONS;

  /** Alt with an arrow moves the question itself. */
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    dispatch({ type: "move", by: event.key === "ArrowUp" ? -1 : 1 });
  };

  return (
    <nav aria-label={t("questions")} className="grid min-w-0 gap-3 lg:sticky lg:top-4">
      <ol className="-m-1 flex gap-2 overflow-x-auto p-1 lg:max-h-[70dvh] lg:flex-col lg:overflow-y-auto">
        {questions.map(({ key, draft }, index) => (
          <li key={key} className="shrink-0">
            <QuestionLink
              draft={draft}
              number={index + 1}
              isSelected={index === selected}
              onSelect={() => dispatch({ type: "select", index })}
              onKeyDown={moveByKey}
            />
          </li>
        ))}
      </ol>
      <Button size="sm" disabled={isFull} onClick={() => dispatch({ type: "add" })}>
        <span aria-hidden="true">＋</span>
        {t("add")}
      </Button>
      {isFull && <p className="text-ink-soft text-sm">{t("full", { count: MAX_QUESTIONS })}</p>}
    </nav>
  );
}

interface QuestionLinkProps {
  draft: QuestionDraft;
  number: number;
  isSelected: boolean;
  onSelect: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function QuestionLink({ draft, number, isSelected, onSelect, onKeyDown }: QuestionLinkProps) {
  const t = useTranslations("editor");
  const button = useRef<HTMLButtonElement>(null);
  const isReady = readyQuestion(draft) !== null;

  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isSelected]);

  return (
    <button
      ref={button}
      type="button"
      aria-current={isSelected ? "true" : undefined}
      onClick={onSelect}
      onKeyDown={isSelected ? onKeyDown : undefined}
      className={`flex min-h-11 w-full items-center gap-3 rounded-control border-[1.5px] px-3 py-2 text-left ${
        isSelected ? "border-ink bg-raised" : "border-line bg-surface hover:border-line-strong"
      }`}
    >
      <span className="font-bold">{number}</span>
      <span className="hidden min-w-0 grow truncate font-mono text-ink-soft text-sm lg:block">
        {summary(draft)}
      </span>
      {!isReady && (
        <>
          <span aria-hidden="true" className="text-danger">
            ▲
          </span>
          <span className="sr-only">{t("needsFix")}</span>
        </>
      )}
    </button>
  );
}

/** What tells one question from the next at a glance: the node and the formula of the loss. */
function summary({ target, expression }: QuestionDraft): string {
  const loss = expression.trim().split(/[\n;]/).at(-1)?.trim() ?? "";
  return [target, loss].filter(Boolean).join(" ← ");
}
