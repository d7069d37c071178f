// The editor of a number question: expression, graph, target, what is asked of it and the answer above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { number } from "../../../lib/questions/number/number";
import type { CardProblem } from "../../../lib/questions/number/split-card";
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
import { WrongRules } from "../editing/wrong-rules";
import type { EditorSurface } from "../surfaces";
import { cell } from "./table";
import { promptWords } from "./words";
import { WorkedOut } from "./worked-out";

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

/** Why this cannot be asked of the node. */
const problemWords = {
  "nothing-to-work-out": "nothingToWorkOut",
  "not-one-step": "notOneStep",
  "nothing-arrives": "nothingArrives",
} as const satisfies Record<CardProblem | "nothing-to-work-out", string>;

const isProblem = (message: string): message is keyof typeof problemWords =>
  Object.hasOwn(problemWords, message);

type EditorProps = ComponentProps<EditorSurface<"number">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.number");
  const parsed = useMemo(() => number.question.safeParse(draft), [draft]);
  const name = targetName(draft.target, parsed.success && number.stage(parsed.data));
  const problem = parsed.error?.issues.map(({ message }) => message).find(isProblem);
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  return (
    <>
      <NodeFields draft={draft} onChange={change}>
        <SelectField
          id="asks"
          label={t("asks")}
          value={draft.asks}
          options={{ value: t("value"), gradient: t("gradient"), product: t("product"), slope: t("slope") }}
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
        {parsed.success && <WorkedOut question={parsed.data} />}
        {parsed.success && <WrongRules<"number"> question={parsed.data} {...{ cell }} words={t} />}
        <BlameNotice problems={parsed.error?.issues} />
        {problem && <Notice tone="trouble">{t(problemWords[problem])}</Notice>}
      </NodeFields>
      <Card className="grid gap-5">
        <TextFields
          draft={draft}
          usualPrompt={t(promptWords[draft.asks], { name: name || "…" })}
          onChange={change}
        />
        <RoundFields draft={draft} onChange={change} />
      </Card>
    </>
  );
}
