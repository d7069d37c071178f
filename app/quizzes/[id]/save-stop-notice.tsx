// When work cannot be saved as it is: what happened, and how to go on without losing anything.

"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { QuizDraft } from "../../../lib/questions/draft";
import { Button } from "../../ui/button";
import { keepClear } from "../../ui/keep-clear";
import { Notice } from "../../ui/notice";
import { saveAsCopy } from "./actions";
import type { SaveState } from "./autosave";

/** No answer may mean that it was kept all the same. */
const noReply = { ok: false, refusal: "no-reply" } as const;
type KeepRefusal = Exclude<Awaited<ReturnType<typeof saveAsCopy>>, { ok: true }>["refusal"] | "no-reply";

interface SaveStopProps {
  state: SaveState;
  draft: QuizDraft;
  id: string;
}

/** At the foot of the window: whoever is typing far down the page would not see it at the top. */
export function SaveStopNotice(props: SaveStopProps) {
  const hasStopped = ["signed-out", "version-conflict", "quiz-not-found"].includes(props.state);
  return (
    hasStopped && (
      <div
        ref={keepClear}
        className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-2xl rounded-control shadow-float"
      >
        <Stopped {...props} />
      </div>
    )
  );
}

function Stopped({ state, draft, id }: SaveStopProps) {
  const t = useTranslations("editor");
  const [isCopying, startCopying] = useTransition();
  const [refusal, setRefusal] = useState<KeepRefusal | null>(null);
  const copy = () =>
    startCopying(async () => {
      const copy = await saveAsCopy(draft).catch(() => noReply);
      if (copy.ok) leaveFor(`/quizzes/${copy.value}`);
      else setRefusal(copy.refusal);
    });

  if (state === "signed-out") {
    return (
      <Notice tone="trouble">
        {t.rich("signedOut", {
          link: (text) => (
            <a
              href="/sign-in"
              target="_blank"
              rel="noreferrer"
              className="font-semibold underline underline-offset-4"
            >
              {text}
            </a>
          ),
        })}
      </Notice>
    );
  }
  return (
    <Notice tone="trouble">
      <p>{t(state === "version-conflict" ? "conflict" : "gone")}</p>
      {refusal && (
        <p role="alert" className="mt-2 font-semibold">
          {t(`keepRefused.${refusal}`)}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        <Button size="sm" disabled={isCopying} onClick={copy}>
          {t("keepAsCopy")}
        </Button>
        {state === "version-conflict" && (
          <Button size="sm" onClick={() => leaveFor(`/quizzes/${id}`)}>
            {t("loadOther")}
          </Button>
        )}
      </div>
    </Notice>
  );
}

/** Leaving is meant here, so the guard against leaving must not ask; a full load reads what is stored now. */
function leaveFor(path: string) {
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
  window.location.assign(path);
}
