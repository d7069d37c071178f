// A quiz with nothing in it yet: what it can begin with.

"use client";

import { useTranslations } from "next-intl";
import type { ItemDraft } from "../../../lib/questions/item";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { AddChoices } from "./add-choices";

export function FirstItem({ onAdd }: { onAdd: (draft: ItemDraft) => void }) {
  const t = useTranslations("editor");
  return (
    <EmptyState title={t("emptyTitle")}>
      <p>{t("emptyText")}</p>
      <div className="mt-4 grid gap-3 sm:grid-cols-2">
        <AddChoices meanwhile={<span className="min-h-12" />}>
          {({ glyph, name, fresh }) => (
            <Button onClick={() => onAdd(fresh)}>
              <span aria-hidden="true">{glyph}</span>
              {name}
            </Button>
          )}
        </AddChoices>
      </div>
    </EmptyState>
  );
}
