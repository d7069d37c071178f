// The editor as a whole: the title, the list of questions, and the one that is open. Everything saves itself.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useReducer } from "react";
import type { QuestionDraft, StoredQuiz } from "../../../lib/questions/draft";
import { textIn } from "../../../lib/questions/text-in";
import { writtenText } from "../../questions/editing/written-text";
import { BackToDashboard } from "../../ui/back-to-dashboard";
import { BlameEditor } from "./blame-editor";
import { edit, startEditing } from "./edit";
import { EditorBar } from "./editor-bar";
import { QuestionList } from "./question-list";
import { QuestionTools } from "./question-tools";
import { SaveStopNotice } from "./save-stop-notice";
import { UndoBar } from "./undo-bar";
import { useAutosave } from "./use-autosave";

const MAX_TITLE_LENGTH = 120;

export function QuizEditor({ quiz }: { quiz: StoredQuiz }) {
  const t = useTranslations("editor");
  const locale = useLocale();
  const [edited, dispatch] = useReducer(edit, quiz, startEditing);
  const { title, questions, selected, removed } = edited;
  const draft = useMemo(() => ({ title, questions: questions.map((one) => one.draft) }), [title, questions]);
  const saveState = useAutosave(quiz.id, quiz.version, draft);
  const open = questions[selected];
  return (
    <main
      id="main"
      className="mx-auto grid w-full max-w-6xl grow grid-cols-[minmax(0,1fr)] content-start gap-6 px-4 pt-2 pb-24 sm:px-6"
    >
      <div>
        <BackToDashboard />
        <h1 className="sr-only">{t("pageTitle")}</h1>
        <input
          aria-label={t("title")}
          placeholder={t("untitled")}
          maxLength={MAX_TITLE_LENGTH}
          value={textIn(locale, title)}
          onChange={(event) => dispatch({ type: "title", title: writtenText(locale, event.target.value) })}
          className="-mx-2 w-[calc(100%+1rem)] rounded-control px-2 py-1 font-bold text-xl placeholder:text-ink-soft hover:bg-sunken sm:text-2xl"
        />
      </div>
      <EditorBar id={quiz.id} questions={questions} saveState={saveState} dispatch={dispatch} />
      <SaveStopNotice state={saveState} draft={draft} id={quiz.id} />
      <div className="grid items-start gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <QuestionList questions={questions} selected={selected} dispatch={dispatch} />
        {open && (
          <section
            key={open.key}
            aria-label={t("questionOf", { number: selected + 1, count: questions.length })}
            className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5"
          >
            <QuestionTools index={selected} count={questions.length} dispatch={dispatch} />
            <QuestionEditor
              draft={open.draft}
              onChange={(draft) => dispatch({ type: "change", key: open.key, draft })}
            />
          </section>
        )}
      </div>
      {removed && <UndoBar number={removed.index + 1} dispatch={dispatch} />}
    </main>
  );
}

interface QuestionEditorProps {
  draft: QuestionDraft;
  onChange: (draft: QuestionDraft) => void;
}

function QuestionEditor({ draft, onChange }: QuestionEditorProps) {
  switch (draft.kind) {
    case "blame":
      return <BlameEditor draft={draft} onChange={onChange} />;
  }
}
