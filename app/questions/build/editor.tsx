// The editor of a build question: what is to be built and out of what above; words, time and points below.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import { FARTHEST_TARGET, MAX_BRICKS, MAX_INPUTS, MIN_BRICKS } from "../../../lib/questions/build/build";
import { type Solved, solve } from "../../../lib/questions/build/solve";
import type { Task } from "../../../lib/questions/build/task";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import { NumberField } from "../../ui/number-field";
import { SelectField } from "../../ui/select-field";
import { RoundFields } from "../editing/round-fields";
import { TextFields } from "../editing/text-fields";
import type { EditorSurface } from "../surfaces";
import { BricksField } from "./bricks-field";
import { promptText, writtenBuilt } from "./told";

const freshTasks: { [Of in Task["of"]]: Task & { of: Of } } = {
  value: {
    of: "value",
    target: 10,
    bricks: 3,
    numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    operators: ["+", "-", "*"],
  },
  parameters: { of: "parameters", target: 41, inputs: 3 },
};

export const fresh: EditorSurface<"build">["fresh"] = {
  kind: "build",
  task: freshTasks.value,
  prompt: {},
  explanation: {},
  seconds: 90,
  points: 100,
};

export const gist: EditorSurface<"build">["gist"] = ({ task }) =>
  task.of === "value"
    ? `${"□ ".repeat(task.bricks)}= ${task.target}`
    : `${task.inputs} → … → 1: ${task.target}`;

type EditorProps = ComponentProps<EditorSurface<"build">["Editor"]>;

export function Editor({ draft, onChange }: EditorProps) {
  const t = useTranslations("questions.build");
  const { task } = draft;
  const change = (part: Partial<EditorProps["draft"]>) => onChange({ ...draft, ...part });
  return (
    <>
      <Card className="grid gap-5">
        <SelectField
          id="task"
          label={t("task")}
          value={task.of}
          options={{ value: t("tasks.value"), parameters: t("tasks.parameters") }}
          onChange={(of) => change({ task: freshTasks[of] })}
        />
        <NumberField
          key={task.of}
          id="target"
          label={t("target")}
          hint={t("targetHint")}
          value={task.target}
          range={[task.of === "value" ? -FARTHEST_TARGET : 1, FARTHEST_TARGET]}
          isWhole
          onChange={(target) => change({ task: { ...task, target } })}
        />
        {task.of === "value" ? (
          <>
            <NumberField
              id="bricks"
              label={t("bricks")}
              value={task.bricks}
              range={[MIN_BRICKS, MAX_BRICKS]}
              isWhole
              onChange={(bricks) => change({ task: { ...task, bricks } })}
            />
            <BricksField task={task} onChange={(changed) => change({ task: changed })} />
          </>
        ) : (
          <NumberField
            id="inputs"
            label={t("inputs")}
            value={task.inputs}
            range={[1, MAX_INPUTS]}
            isWhole
            onChange={(inputs) => change({ task: { ...task, inputs } })}
          />
        )}
        <Found {...solve(task)} task={task} />
      </Card>
      <Card className="grid gap-5">
        <TextFields draft={draft} usualPrompt={promptText(task, t)} onChange={change} />
        <RoundFields draft={draft} onChange={change} />
      </Card>
    </>
  );
}

/** How many ways there are, or why nobody can be asked. */
function Found({ task, right, example, problem }: Solved & { task: Task }) {
  const t = useTranslations("questions.build");
  if (problem)
    return <Notice tone="trouble">{t(`problems.${problem}`, { target: formatNumber(task.target) })}</Notice>;
  return (
    <p className="font-semibold">
      {t("ways", { count: right.length, example: writtenBuilt(task, example) })}
    </p>
  );
}
