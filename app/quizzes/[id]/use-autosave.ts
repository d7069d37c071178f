// Autosave for the editor: keeps the page from being closed on unsaved work, and saves at once when it is put away.

import { useEffect, useState, useSyncExternalStore } from "react";
import type { QuizDraft } from "../../../lib/questions/draft";
import { saveQuiz } from "./actions";
import { Autosave, type SaveState } from "./autosave";

export function useAutosave(id: string, version: number, draft: QuizDraft): SaveState {
  const [autosave] = useState(
    () => new Autosave(version, draft, (from, quiz: QuizDraft) => saveQuiz({ id, version: from, ...quiz })),
  );
  const current = () => autosave.state;
  const state = useSyncExternalStore(autosave.subscribe, current, current);

  useEffect(() => autosave.change(draft), [autosave, draft]);

  useEffect(() => {
    document.addEventListener("visibilitychange", autosave.flush);
    window.addEventListener("online", autosave.flush);
    return () => {
      document.removeEventListener("visibilitychange", autosave.flush);
      window.removeEventListener("online", autosave.flush);
      autosave.flush();
    };
  }, [autosave]);

  useEffect(() => {
    if (state === "saved") return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [state]);

  return state;
}
