// The editor as a whole: the title, the list of items, and the one that is open. Everything saves itself.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { MAX_TITLE_LENGTH, type StoredQuiz } from "../../../lib/questions/draft";
import { textIn } from "../../../lib/questions/text-in";
import { writtenText } from "../../questions/editing/written-text";
import { BackToDashboard } from "../../ui/back-to-dashboard";
import { CopyItem } from "./copy-item";
import { EditorBar } from "./editor-bar";
import { FirstItem } from "./first-item";
import { remember, startHistory } from "./history";
import { ItemEditor } from "./item-editor";
import { ItemList } from "./item-list";
import { useItemName } from "./item-name";
import { ItemTools } from "./item-tools";
import { PreviewItem } from "./preview-item";
import { rememberReady } from "./ready";
import { SaveStopNotice } from "./save-stop-notice";
import { UndoBar } from "./undo-bar";
import { UndoTools } from "./undo-tools";
import { autosaveOf, useAutosave } from "./use-autosave";

export interface QuizEditorProps {
  quiz: StoredQuiz;
  /** Whether each item of it works. */
  ready: readonly boolean[];
}

export function QuizEditor({ quiz, ready }: QuizEditorProps) {
  const t = useTranslations("editor");
  const locale = useLocale();
  const [autosave] = useState(() => {
    rememberReady(quiz.items, ready);
    return autosaveOf(quiz);
  });
  const [history, dispatch] = useReducer(remember, autosave.draft, startHistory);
  const { title, items, selected, removed } = history.now;
  const draft = useMemo(() => ({ title, items: items.map((one) => one.draft) }), [title, items]);
  const nameOf = useItemName(draft.items);
  const saveState = useAutosave(autosave, draft);
  const open = items[selected];
  const section = useKeptFocus(open?.key);
  return (
    <main
      id="main"
      onBlur={() => dispatch({ type: "rest" })}
      className="mx-auto grid w-full max-w-6xl grow grid-cols-[minmax(0,1fr)] content-start gap-6 px-4 pt-2 pb-24 sm:px-6 flat:gap-3 flat:pt-0"
    >
      <div className="flat:flex flat:items-center flat:gap-6">
        <BackToDashboard />
        <h1 className="sr-only">{t("pageTitle")}</h1>
        <input
          aria-label={t("title")}
          placeholder={t("untitled")}
          maxLength={MAX_TITLE_LENGTH}
          value={textIn(locale, title)}
          onChange={(event) => dispatch({ type: "title", title: writtenText(locale, event.target.value) })}
          className="-mx-2 w-[calc(100%+1rem)] rounded-control px-2 py-1 font-bold text-xl placeholder:text-ink-soft hover:bg-sunken sm:text-2xl flat:mx-0 flat:w-auto flat:min-w-0 flat:grow flat:text-xl"
        />
      </div>
      <EditorBar id={quiz.id} items={items} saveState={saveState} dispatch={dispatch}>
        <UndoTools history={history} name={nameOf(selected).name} dispatch={dispatch} />
      </EditorBar>
      <SaveStopNotice state={saveState} draft={draft} id={quiz.id} />
      {open ? (
        <div className="grid items-start gap-6 flat:gap-3 lg:grid-cols-[17rem_minmax(0,1fr)]">
          <ItemList items={items} selected={selected} dispatch={dispatch} />
          <section
            key={open.key}
            ref={section}
            tabIndex={-1}
            aria-label={nameOf(selected).among}
            className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5"
          >
            <ItemTools
              heading={nameOf(selected).among}
              index={selected}
              count={items.length}
              dispatch={dispatch}
            >
              <CopyItem id={quiz.id} name={nameOf(selected).name} draft={open.draft} />
              <PreviewItem name={nameOf(selected).name} title={title} drafts={draft.items} index={selected} />
            </ItemTools>
            <ItemEditor
              draft={open.draft}
              onChange={(draft) => dispatch({ type: "change", key: open.key, draft })}
            />
          </section>
        </div>
      ) : (
        <FirstItem onAdd={(draft) => dispatch({ type: "add", draft })} />
      )}
      {removed && <UndoBar removed={removed.item.draft} dispatch={dispatch} />}
    </main>
  );
}

/** The button that deletes an item, or doubles it, goes with it: then the keyboard goes on in the item that is open instead. */
function useKeptFocus(key: number | undefined) {
  const section = useRef<HTMLElement>(null);
  const known = useRef(key);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (known.current !== key && isLost) section.current?.focus({ preventScroll: true });
    known.current = key;
  }, [key]);
  return section;
}
