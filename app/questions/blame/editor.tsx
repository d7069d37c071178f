// The editor of a blame question: expression, graph, target and answer above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { blame } from "../../../lib/questions/blame/blame";
import { Card } from "../../ui/card";
import { ChoiceLine } from "../../ui/choice-line";
import { BlameNotice } from "../editing/blame-notice";
import { NodeFields } from "../editing/node-fields";
import { nodeGist } from "../editing/node-gist";
import { RoundFields } from "../editing/round-fields";
import { targetName } from "../editing/target-name";
import { TextFields } from "../editing/text-fields";
import { WrongRules } from "../editing/wrong-rules";
import type { EditorSurface } from "../surfaces";
import { cell } from "./table";
import { prompt } from "./words";
import { WorkedOut } from "./worked-out";

export const fresh: EditorSurface<"blame">["fresh"] = {
  kind: "blame",
  expression: "a = 2\nb = -3\nL = a * b + 10",
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
  const stage = parsed.success && blame.stage(parsed.data);
  const name = targetName(draft.target, stage) || "…";
  const usualPrompt = stage ? prompt({ ...stage, prompt: {} }, t) : t("prompt", { name });
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  return (
    <>
      <NodeFields draft={draft} onChange={change}>
        {parsed.success && <WorkedOut question={parsed.data} />}
        {parsed.success && <WrongRules<"blame"> question={parsed.data} {...{ cell }} words={t} />}
        <BlameNotice problems={parsed.error?.issues} />
      </NodeFields>
      <Card className="grid gap-5">
        <TextFields draft={draft} usualPrompt={usualPrompt} onChange={change} />
        <RoundFields draft={draft} onChange={change} />
        <ChoiceLine
          isOn={draft.showsBlameFromAbove}
          onTurn={(showsBlameFromAbove) => change({ showsBlameFromAbove })}
          hint={t("showHandedBackHint")}
        >
          {t("showHandedBack")}
        </ChoiceLine>
        <ChoiceLine
          isOn={draft.asksTurn === true}
          onTurn={(asksTurn) => change({ asksTurn })}
          hint={t("askTurnHint")}
        >
          {t("askTurn")}
        </ChoiceLine>
      </Card>
    </>
  );
}
