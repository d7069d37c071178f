// After an item was deleted: says so, and offers to take it back until the teacher waves it away.

"use client";

import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { ItemDraft } from "../../../lib/questions/item";
import { keepClear } from "../../ui/keep-clear";
import type { Edit } from "./edit";

export function UndoBar({ removed, dispatch }: { removed: ItemDraft; dispatch: Dispatch<Edit> }) {
  const t = useTranslations("editor");
  const common = useTranslations("common");
  const button = "min-h-11 px-3 font-semibold underline underline-offset-4";
  return (
    <div
      ref={keepClear}
      className="fixed inset-x-4 bottom-4 z-40 mx-auto flex w-fit items-center gap-2 rounded-card bg-ink px-4 py-2 text-paper shadow-float"
    >
      <p role="status">{t(removed.kind === "slide" ? "slideDeleted" : "questionDeleted")}</p>
      <button type="button" className={button} onClick={() => dispatch({ type: "restore" })}>
        {common("undo")}
      </button>
      <button
        type="button"
        aria-label={common("close")}
        className="min-h-11 min-w-11"
        onClick={() => dispatch({ type: "forget-removed" })}
      >
        ✕
      </button>
    </div>
  );
}
