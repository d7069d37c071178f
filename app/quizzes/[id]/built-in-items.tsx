// The items of a quiz that nobody edits: each is shown as the class will see it, and copied into one of the teacher's own.

"use client";

import { useLocale } from "next-intl";
import { useId } from "react";
import { unmarked } from "../../../lib/formula/marked";
import type { Locale } from "../../../lib/locales";
import type { QuizDraft } from "../../../lib/questions/draft";
import type { ItemDraft } from "../../../lib/questions/item";
import { textIn } from "../../../lib/questions/text-in";
import { CopyItem } from "./copy-item";
import { ItemGist } from "./item-gist";
import { useItemName } from "./item-name";
import { PreviewItem } from "./preview-item";

interface BuiltInItemsProps {
  /** Of the quiz. */
  id: string;
  title: QuizDraft["title"];
  drafts: QuizDraft["items"];
}

export function BuiltInItems({ id, title, drafts }: BuiltInItemsProps) {
  const nameOf = useItemName(drafts);
  const locale = useLocale();
  const list = useId();
  return (
    <ol className="grid gap-2">
      {drafts.map((draft, index) => {
        const { name } = nameOf(index);
        const named = `${list}-${index}`;
        return (
          <li
            key={name}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-surface px-4 py-3"
          >
            <p id={named} className="min-w-0 grow basis-64 break-words">
              <span className="font-semibold">{name}</span>{" "}
              <span className="text-ink-soft text-sm">
                {promptOf(draft, locale) || <ItemGist draft={draft} />}
              </span>
            </p>
            <div className="flex flex-wrap gap-2">
              <PreviewItem name={name} describedBy={named} title={title} drafts={drafts} index={index} />
              <CopyItem id={id} name={name} describedBy={named} draft={draft} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** As it is asked: here is room for more than a gist. "" for a slide, and for a question that asks the usual of its kind. */
const promptOf = (draft: ItemDraft, locale: Locale) =>
  draft.kind === "slide" ? "" : unmarked(textIn(locale, draft.prompt));
