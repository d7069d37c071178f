// What can be added: a question of each kind that a teacher writes, and a slide.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ItemDraft } from "../../../lib/questions/item";
import { KindSurface } from "../../questions/kind-surface";
import { editors, writtenKinds } from "../../questions/registries/editor";
import { freshSlide } from "../../slides/fresh";
import { SLIDE_GLYPH } from "../../slides/glyph";

interface Choice {
  glyph: string;
  name: string;
  /** What it starts as. */
  fresh: ItemDraft;
}

interface AddChoicesProps {
  /** Keeps the place of a choice until what it is written with has arrived: nothing shifts under a finger. */
  meanwhile: ReactNode;
  /** Draws one choice. */
  children: (choice: Choice) => ReactNode;
}

export function AddChoices({ meanwhile, children }: AddChoicesProps) {
  const t = useTranslations("editor");
  const tSlides = useTranslations("slides");
  return (
    <>
      {writtenKinds.map((kind) => (
        <KindSurface key={kind} of={editors} kind={kind} meanwhile={meanwhile}>
          {({ fresh }, { glyph, name }) =>
            children({ glyph, name: t("questionKind", { kind: name }), fresh })
          }
        </KindSurface>
      ))}
      {children({ glyph: SLIDE_GLYPH, name: tSlides("name"), fresh: freshSlide })}
    </>
  );
}
