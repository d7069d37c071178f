// The editor of a tap question: expression, what is asked, the graph with the answer above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { parseExpression } from "../../../lib/expression/parse";
import { tap } from "../../../lib/questions/tap/tap";
import { Card } from "../../ui/card";
import { SelectField } from "../../ui/select-field";
import { BlameNotice } from "../editing/blame-notice";
import { ExpressionField } from "../editing/expression-field";
import { nodeGist } from "../editing/node-gist";
import { RoundFields } from "../editing/round-fields";
import { TargetField } from "../editing/target-field";
import { TextFields } from "../editing/text-fields";
import { useDrawing } from "../editing/use-drawing";
import { useLastGood } from "../editing/use-last-good";
import { WrongRules } from "../editing/wrong-rules";
import type { EditorSurface } from "../surfaces";
import { EditedGraph } from "./edited-graph";
import { FiredField } from "./fired-field";
import { Problem } from "./problem";
import { cell } from "./table";
import { prompt } from "./words";
import { WorkedOut } from "./worked-out";

export const fresh: EditorSurface<"tap">["fresh"] = {
  kind: "tap",
  expression: "a = 2\nb = 3\nc = a + b\nL = c * a",
  asks: "parents",
  target: "L",
  fired: [],
  prompt: {},
  explanation: {},
  seconds: 45,
  points: 100,
};

export const gist: EditorSurface<"tap">["gist"] = ({ asks, target, expression }) =>
  nodeGist({ target: asks === "parents" ? target : "", expression });

type EditorProps = ComponentProps<EditorSurface<"tap">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.tap");
  const { expression, asks, target, fired } = draft;
  const parsed = useMemo(() => parseExpression(expression), [expression]);
  const drawing = useDrawing(useLastGood(parsed.ok ? parsed.value : null), "");
  const question = useMemo(() => tap.question.safeParse(draft), [draft]);
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  const isStale = !parsed.ok;
  const words = Object.fromEntries(
    (["parents", "ready", "largest", "asleep"] as const).map((each) => [
      each,
      t(`asksWords.${each}`, { name: t("aNode") }),
    ]),
  ) as Record<typeof asks, string>;
  return (
    <>
      <Card className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <ExpressionField
          value={expression}
          refusals={parsed.ok ? [] : parsed.refusal}
          unused={parsed.ok ? parsed.value.unused : []}
          onChange={(text) => change({ expression: text })}
        />
        <SelectField
          id="tap-asks"
          label={t("asks")}
          value={asks}
          options={words}
          onChange={(chosen) => change({ asks: chosen })}
        />
        {drawing && <EditedGraph {...{ draft, drawing, isStale, change }} question={question.data ?? null} />}
        <div className="grid items-start gap-6 xl:grid-cols-2">
          {drawing && asks === "parents" && (
            <TargetField
              {...{ drawing, target, isStale }}
              shown={undefined}
              onChange={(chosen) => change({ target: chosen })}
            />
          )}
          {drawing && asks === "ready" && (
            <FiredField {...{ drawing, isStale, fired }} onChange={(names) => change({ fired: names })} />
          )}
          <div className="grid min-w-0 content-start gap-6">
            {question.success && <WorkedOut question={question.data} />}
            {question.success && <WrongRules<"tap"> question={question.data} {...{ cell }} words={t} />}
            <BlameNotice problems={question.error?.issues} />
            <Problem problems={question.error?.issues} />
          </div>
        </div>
      </Card>
      <Card className="grid gap-5">
        <TextFields
          draft={draft}
          usualPrompt={question.success ? prompt(tap.stage(question.data), t) : words[asks]}
          onChange={change}
        />
        <RoundFields draft={draft} onChange={change} />
      </Card>
    </>
  );
}
