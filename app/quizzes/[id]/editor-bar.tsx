// The line under the title: whether everything is saved, how long it takes, what still needs a fix, and the way into class.

"use client";

import { useTranslations } from "next-intl";
import type { Dispatch, ReactNode } from "react";
import { answerSecondsOf } from "../../../lib/questions/item";
import { countItems } from "../../../lib/questions/item-numbers";
import { aboutMinutes } from "../../../lib/questions/lesson-time";
import { startClass } from "../../dashboard/actions";
import { Spinner } from "../../ui/spinner";
import { SubmitButton } from "../../ui/submit-button";
import type { SaveState } from "./autosave";
import type { Edit, EditedItem } from "./edit";
import { useItemName } from "./item-name";
import { isReady } from "./ready";

interface EditorBarProps {
  id: string;
  items: EditedItem[];
  saveState: SaveState;
  dispatch: Dispatch<Edit>;
  /** In front of the way into class. */
  children: ReactNode;
}

export function EditorBar({ id, items, saveState, dispatch, children }: EditorBarProps) {
  const t = useTranslations("editor");
  const drafts = items.map(({ draft }) => draft);
  const nameOf = useItemName(drafts);
  const unready = items.flatMap(({ draft }, index) => (isReady(draft) ? [] : [index]));
  const minutes = aboutMinutes({ ...countItems(drafts), answerSeconds: answerSecondsOf(drafts) });
  const canStart = items.length > 0 && unready.length === 0 && saveState === "saved";
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <p role="status" className="flex min-h-6 items-center gap-2 text-ink-soft text-sm">
        {saveState === "saving" && <Spinner className="size-4" />}
        {saveState === "saved" && <span aria-hidden="true">✓</span>}
        {saveState === "retrying" && <span aria-hidden="true">▲</span>}
        <span className={saveState === "retrying" ? "font-semibold text-danger" : ""}>
          {t(`save.${saveState}`)}
        </span>
      </p>
      {minutes !== null && <p className="text-ink-soft text-sm">{t("takes", { minutes })}</p>}
      {unready.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-sm">
          <span aria-hidden="true" className="text-danger">
            ▲
          </span>
          {t("needFix", { count: unready.length })}
          {unready.map((index) => (
            <button
              key={index}
              type="button"
              aria-label={t("goTo", { name: nameOf(index).name })}
              onClick={() => dispatch({ type: "select", index })}
              className="min-h-8 min-w-8 whitespace-nowrap rounded-control border-[1.5px] border-line-strong px-1.5 font-semibold hover:border-ink"
            >
              {nameOf(index).short}
            </button>
          ))}
        </p>
      )}
      <div className="ml-auto flex flex-wrap gap-2">
        {children}
        <form action={startClass}>
          <input type="hidden" name="quiz" value={id} />
          <SubmitButton tone="primary" {...(!canStart && { disabled: true })}>
            {t("start")}
          </SubmitButton>
        </form>
      </div>
    </div>
  );
}
