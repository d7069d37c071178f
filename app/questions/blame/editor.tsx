// The editor of a blame question: expression, graph, target and answer above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { blame } from "../../../lib/questions/blame/blame";
import { Card } from "../../ui/card";
import { BlameNotice } from "../editing/blame-notice";
import { NodeFields } from "../editing/node-fields";
import { nodeGist } from "../editing/node-gist";
import { RoundFields } from "../editing/round-fields";
import { targetName } from "../editing/target-name";
import { TextFields } from "../editing/text-fields";
import type { EditorSurface } from "../surfaces";
import { AnswerCard } from "./answer-card";

export const fresh: EditorSurface<"blame">["fresh"] = {
  kind: "blame",
  expression: "a = 2\nb = -3\nL = a * b",
  target: "a",
  showsBlameFromAbove: false,
  prompt: {},
  explanation: {},
  seconds: 30,
  points: 100,
};

export const gist: EditorSurface<"blame">["gist"] = nodeGist;

type EditorProps = ComponentProps<EditorSurface<"blame">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.blame");
  const parsed = useMemo(() => blame.question.safeParse(draft), [draft]);
  const name = targetName(draft.target, parsed.success && blame.stage(parsed.data));
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  return (
    <>
      <NodeFields draft={draft} onChange={change}>
        {parsed.success && <AnswerCard question={parsed.data} />}
        <BlameNotice problems={parsed.error?.issues} />
      </NodeFields>
      <Card className="grid gap-5">
        <TextFields draft={draft} usualPrompt={t("prompt", { name: name || "…" })} onChange={change} />
        <RoundFields draft={draft} onChange={change} />
        <label className="flex min-h-11 items-start gap-3">
          <input
            type="checkbox"
            checked={draft.showsBlameFromAbove}
            onChange={(event) => change({ showsBlameFromAbove: event.target.checked })}
            className="mt-1 size-5 shrink-0 accent-accent-deep"
          />
          <span>
            {t("showHandedBack")}
            <span className="block text-ink-soft text-sm">{t("showHandedBackHint")}</span>
          </span>
        </label>
      </Card>
    </>
  );
}
