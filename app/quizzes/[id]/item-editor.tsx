// The open item: a slide, or a question as its kind is written; and what the teacher has at hand when it is on.

"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { formulasIn } from "../../../lib/formula/formulas";
import type { ItemDraft } from "../../../lib/questions/item";
import { ScriptFields } from "../../questions/editing/script-fields";
import { KindSurface } from "../../questions/kind-surface";
import { editors } from "../../questions/registries/editor";
import { SlideEditor } from "../../slides/slide-editor";
import { WithFormulas } from "../../ui/formulas";
import { Notice } from "../../ui/notice";
import { type NamedText, textsToRead } from "./old-numbers";

interface ItemEditorProps {
  draft: ItemDraft;
  onChange: (draft: ItemDraft) => void;
}

export function ItemEditor({ draft, onChange }: ItemEditorProps) {
  return (
    <WithFormulas formulas={useMemo(() => formulasIn(draft), [draft])}>
      {draft.kind === "slide" ? (
        <SlideEditor draft={draft} onChange={onChange} />
      ) : (
        <KindSurface of={editors} kind={draft.kind}>
          {({ Editor }) => <Editor draft={draft} onChange={onChange} />}
        </KindSurface>
      )}
      <OldNumbers draft={draft} />
      <ScriptFields draft={draft} onChange={onChange} />
    </WithFormulas>
  );
}

/** Counted from when it was opened: what was put right before that is not asked about again. */
function OldNumbers({ draft }: { draft: ItemDraft }) {
  const t = useTranslations("editor");
  const slides = useTranslations("slides");
  const [opened] = useState(draft);
  const texts = textsToRead(opened, draft);
  if (texts.length === 0) return null;
  const nameOf = (text: NamedText) => {
    if (text === "title" || text === "text") return slides(text);
    return text === "prompt" || text === "explanation" ? t(text) : t(`script.${text}`);
  };
  return <Notice>{t("oldNumbers", { texts: texts.map(nameOf).join(" · ") })}</Notice>;
}
