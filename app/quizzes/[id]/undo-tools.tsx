// The two buttons that take the last step back and do it again, their keys, and a voice for what has become of the quiz.

"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useEffect } from "react";
import { Button } from "../../ui/button";
import type { History, Move } from "./history";

interface UndoToolsProps {
  history: History;
  /** What the open item is called. */
  name: string;
  dispatch: Dispatch<Move>;
}

export function UndoTools({ history: { now, steps, done, told }, name, dispatch }: UndoToolsProps) {
  const t = useTranslations("editor");
  useUndoKeys(dispatch);
  const canUndo = done > 0;
  const canRedo = done < steps.length;
  return (
    <>
      <Button
        className="min-w-11 px-0"
        aria-label={t("undo")}
        title={t("undo")}
        aria-disabled={!canUndo}
        onClick={() => dispatch({ type: "undo" })}
      >
        ↶
      </Button>
      <Button
        className="min-w-11 px-0"
        aria-label={t("redo")}
        title={t("redo")}
        aria-disabled={!canRedo}
        onClick={() => dispatch({ type: "redo" })}
      >
        ↷
      </Button>
      <p role="status" className="sr-only">
        {told && (
          // Said again where the same happens again.
          <span key={done}>
            {told.what === "moved"
              ? t("told.moved", { place: told.to + 1, count: now.items.length, name })
              : t(`told.${told.what}`)}
          </span>
        )}
      </p>
    </>
  );
}

/** A field that is typed into takes back by itself what was typed. */
const TYPED_INTO = "input:not([type=checkbox], [type=radio]), textarea, [contenteditable], dialog";

function useUndoKeys(dispatch: Dispatch<Move>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (altKey || !(ctrlKey || metaKey)) return;
      if (target instanceof Element && target.closest(TYPED_INTO)) return;
      const pressed = key.toLowerCase();
      if (pressed === "z") dispatch({ type: shiftKey ? "redo" : "undo" });
      else if (pressed === "y" && !shiftKey) dispatch({ type: "redo" });
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [dispatch]);
}
