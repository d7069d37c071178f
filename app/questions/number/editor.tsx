// The editor of a number question: expression, graph, target, what is asked of it and the answer above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { number } from "../../../lib/questions/number/number";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import { NumberField } from "../../ui/number-field";
import { SelectField } from "../../ui/select-field";
import { BlameNotice } from "../editing/blame-notice";
import { NodeFields } from "../editing/node-fields";
import { nodeGist } from "../editing/node-gist";
import { RoundFields } from "../editing/round-fields";
import { targetName } from "../editing/target-name";
import { TextFields } from "../editing/text-fields";
import type { EditorSurface } from "../surfaces";
import { AnswerCard } from "./answer-card";

export const fresh: EditorSurface<"number">["fresh"] = {
  kind: "number",
  expression: "a = 2\nb = 3 * a\nL = b**2 + b",
  target: "a",
  asks: "gradient",
  tolerance: 0.01,
  prompt: {},
  explanation: {},
  seconds: 60,
  points: 100,
};

export const gist: EditorSurface<"number">["gist"] = nodeGist;

/** As the schema allows. */
const TOLERANCES = [0, 1e6] as const;

type EditorProps = ComponentProps<EditorSurface<"number">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.number");
  const parsed = useMemo(() => number.question.safeParse(draft), [draft]);
  const name = targetName(draft.target, parsed.success && number.stage(parsed.data));
  const problems = parsed.error?.issues.map(({ message }) => message) ?? [];
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  const usual = draft.asks === "value" ? "promptValue" : "promptGradient";
  return (
    <>
      <NodeFields draft={draft} onChange={change}>
        <SelectField
          id="asks"
          label={t("asks")}
          value={draft.asks}
          options={{ value: t("value"), gradient: t("gradient") }}
          onChange={(asks) => change({ asks })}
        />
        <NumberField
          id="tolerance"
          label={t("tolerance")}
          hint={t("toleranceHint")}
          value={draft.tolerance}
          range={TOLERANCES}
          onChange={(tolerance) => change({ tolerance })}
        />
        {parsed.success && <AnswerCard question={parsed.data} />}
        <BlameNotice problems={parsed.error?.issues} />
        {problems.includes("nothing-to-work-out") && <Notice tone="trouble">{t("nothingToWorkOut")}</Notice>}
      </NodeFields>
      <Card className="grid gap-5">
        <TextFields draft={draft} usualPrompt={t(usual, { name: name || "…" })} onChange={change} />
        <RoundFields draft={draft} onChange={change} />
      </Card>
    </>
  );
}
