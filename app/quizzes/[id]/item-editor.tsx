// The open item: a slide, or a question as its kind is written; and what the teacher has at hand when it is on.

"use client";

import { useMemo } from "react";
import { formulasIn } from "../../../lib/formula/formulas";
import type { ItemDraft } from "../../../lib/questions/item";
import { ScriptFields } from "../../questions/editing/script-fields";
import { KindSurface } from "../../questions/kind-surface";
import { editors } from "../../questions/registries/editor";
import { SlideEditor } from "../../slides/slide-editor";
import { WithFormulas } from "../../ui/formulas";

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
      <ScriptFields draft={draft} onChange={onChange} />
    </WithFormulas>
  );
}
