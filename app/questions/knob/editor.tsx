// The editor of a knob question: expression, graph, which number is turned, how far, and what comes of it; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { FARTHEST, knob } from "../../../lib/questions/knob/knob";
import { Card } from "../../ui/card";
import { NumberField } from "../../ui/number-field";
import { AnswerCard } from "../editing/answer-card";
import { BlameNotice } from "../editing/blame-notice";
import { NodeFields } from "../editing/node-fields";
import { nodeGist } from "../editing/node-gist";
import { RoundFields } from "../editing/round-fields";
import { TextFields } from "../editing/text-fields";
import { WrongRules } from "../editing/wrong-rules";
import type { EditorSurface } from "../surfaces";
import { Moved } from "./moved";
import { Problem } from "./problem";
import { cell } from "./table";
import { prompt } from "./words";

export const fresh: EditorSurface<"knob">["fresh"] = {
  kind: "knob",
  expression: "x = 2\nL = (x - 5)**2",
  target: "x",
  turn: 0.1,
  tolerance: 0.05,
  prompt: {},
  explanation: {},
  seconds: 60,
  points: 100,
};

export const gist: EditorSurface<"knob">["gist"] = nodeGist;

/** As the schema allows. */
const TURNS = [-FARTHEST, FARTHEST] as const;
const TOLERANCES = [1e-6, 1e6] as const;

type EditorProps = ComponentProps<EditorSurface<"knob">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.knob");
  const parsed = useMemo(() => knob.question.safeParse(draft), [draft]);
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  return (
    <>
      <NodeFields draft={draft} onChange={change}>
        <NumberField
          id="turn"
          label={t("turn")}
          hint={t("turnHint")}
          value={draft.turn}
          range={TURNS}
          onChange={(turn) => change({ turn })}
        />
        <NumberField
          id="tolerance"
          label={t("tolerance")}
          hint={t("toleranceHint")}
          value={draft.tolerance}
          range={TOLERANCES}
          onChange={(tolerance) => change({ tolerance })}
        />
        {parsed.success && (
          <AnswerCard>
            <Moved stage={knob.stage(parsed.data)} reveal={knob.reveal(parsed.data)} />
          </AnswerCard>
        )}
        {parsed.success && <WrongRules<"knob"> question={parsed.data} {...{ cell }} words={t} />}
        <BlameNotice problems={parsed.error?.issues} />
        <Problem problems={parsed.error?.issues} />
      </NodeFields>
      <Card className="grid gap-5">
        <TextFields
          draft={draft}
          usualPrompt={parsed.success ? prompt(knob.stage(parsed.data), t) : t("name")}
          onChange={change}
        />
        <RoundFields draft={draft} onChange={change} />
      </Card>
    </>
  );
}
