// What tells one item from the next at a glance: what its kind makes of a question, or the title of a slide.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { unmarked } from "../../../lib/formula/marked";
import type { ItemDraft } from "../../../lib/questions/item";
import type { QuestionDraft } from "../../../lib/questions/kinds";
import { textIn } from "../../../lib/questions/text-in";
import { KindSurface } from "../../questions/kind-surface";
import { editors } from "../../questions/registries/editor";

export function ItemGist({ draft }: { draft: ItemDraft }) {
  const locale = useLocale();
  const t = useTranslations("slides");
  if (draft.kind !== "slide") return <QuestionGist draft={draft} />;
  const { title, text, picture } = draft;
  return unmarked(textIn(locale, title) || textIn(locale, text)) || t(picture ? "picture" : "name");
}

function QuestionGist({ draft }: { draft: QuestionDraft }) {
  return (
    <KindSurface of={editors} kind={draft.kind} meanwhile={null}>
      {({ gist }) => <code>{gist(draft)}</code>}
    </KindSurface>
  );
}
