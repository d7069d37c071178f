// The open item: a slide, or a question as its kind is written.

"use client";

import type { ItemDraft } from "../../../lib/questions/item";
import { KindSurface } from "../../questions/kind-surface";
import { editors } from "../../questions/registries/editor";
import { SlideEditor } from "../../slides/slide-editor";

interface ItemEditorProps {
  draft: ItemDraft;
  onChange: (draft: ItemDraft) => void;
}

export function ItemEditor({ draft, onChange }: ItemEditorProps) {
  if (draft.kind === "slide") return <SlideEditor draft={draft} onChange={onChange} />;
  return (
    <KindSurface of={editors} kind={draft.kind}>
      {({ Editor }) => <Editor draft={draft} onChange={onChange} />}
    </KindSurface>
  );
}
