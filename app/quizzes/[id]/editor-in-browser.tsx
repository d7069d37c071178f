// The editor, drawn by the browser alone: nobody edits without scripts, and its modules are the longest piece that the server would load at once.

"use client";

import { partOf } from "../../live/browser";
import { StillComing } from "../../live/still-coming";
import { usePart } from "../../live/use-part";
import type { QuizEditorProps } from "./quiz-editor";

const editor = partOf(() => import("./quiz-editor"));

export function EditorInBrowser(props: QuizEditorProps) {
  const loading = usePart(editor);
  if (loading.status === "ready") return <loading.value.QuizEditor {...props} />;
  return (
    <main id="main" className="grid grow">
      <StillComing isStuck={loading.status === "failed"} />
    </main>
  );
}
