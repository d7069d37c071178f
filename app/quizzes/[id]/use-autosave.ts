// Autosave for the editor: keeps the page from being closed on unsaved work, and saves at once when it is put away.

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { QuizDraft, StoredQuiz } from "../../../lib/questions/draft";
import { saveQuiz } from "./actions";
import { Autosave, type SaveState } from "./autosave";

/** Of each quiz that was edited since the page was loaded, by id. */
const known = new Map<string, Autosave<QuizDraft>>();

/** The browser's back button brings a quiz as it was read once; what has become of it since goes on from there. */
export function autosaveOf({ id, version, title, items }: StoredQuiz): Autosave<QuizDraft> {
  const before = known.get(id);
  const isAhead = before && (before.version >= version || before.state !== "saved");
  if (isAhead) return before;
  const save = (from: number, quiz: QuizDraft) => saveQuiz({ id, version: from, ...quiz });
  const autosave = new Autosave(version, { title, items }, save);
  known.set(id, autosave);
  return autosave;
}

export function useAutosave(autosave: Autosave<QuizDraft>, draft: QuizDraft): SaveState {
  const router = useRouter();
  const current = () => autosave.state;
  const state = useSyncExternalStore(autosave.subscribe, current, current);

  const [opened] = useState({ draft, version: autosave.version });
  useEffect(() => {
    if (draft !== opened.draft) autosave.change(draft);
  }, [autosave, draft, opened]);

  useEffect(() => {
    document.addEventListener("visibilitychange", autosave.flush);
    window.addEventListener("online", autosave.flush);
    return () => {
      document.removeEventListener("visibilitychange", autosave.flush);
      window.removeEventListener("online", autosave.flush);
      autosave.flush();
      const isAsOpened = autosave.state === "saved" && autosave.version === opened.version;
      if (!isAsOpened) onceSaved(autosave, router.refresh);
    };
  }, [autosave, opened, router]);

  useEffect(() => {
    if (state === "saved") return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [state]);

  return state;
}

/** For the page that comes next: it may have been read before the last save, or be kept by the browser from before the quiz was. */
function onceSaved(autosave: Autosave<QuizDraft>, then: () => void): void {
  if (autosave.state === "saved") {
    then();
    return;
  }
  const stop = autosave.subscribe(() => {
    if (autosave.state !== "saved") return;
    stop();
    then();
  });
}
