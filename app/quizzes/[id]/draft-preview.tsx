// An item of a quiz as the class will see it, if it works.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { finished } from "../../../lib/questions/draft";
import type { ItemDraft } from "../../../lib/questions/item";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { ItemPreview } from "../../preview/item-preview";
import type { Previewed } from "../../preview/moment";
import { Notice } from "../../ui/notice";

export interface DraftPreviewProps {
  title: LocalizedText;
  drafts: readonly ItemDraft[];
  index: number;
}

/** Nothing can be written behind the dialog, so what is shown stays as it is. */
export function DraftPreview({ title, drafts, index }: DraftPreviewProps) {
  const t = useTranslations("editor");
  const previewed = useMemo((): Previewed | null => {
    const draft = drafts[index];
    const item = draft ? finished(draft) : null;
    return item && { item, position: index, kinds: drafts.map(({ kind }) => kind), title };
  }, [title, drafts, index]);
  if (!previewed) return <Notice>{t("preview.unfinished")}</Notice>;
  return <ItemPreview previewed={previewed} />;
}
