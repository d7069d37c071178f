// What a build question says in numbers and signs, the same in every language.

import { formatNumber } from "../../../lib/expression/format-number";
import { blamesIn, glyphs, operators, writtenChain } from "../../../lib/questions/build/chain";
import { layersIn, MOST_LAYERS, MOST_NEURONS, widthsOf } from "../../../lib/questions/build/network";
import { type ParametersTask, type Task, worthOf } from "../../../lib/questions/build/task";
import { bracketed, signed } from "../../graph/sign-look";
import type { KindWords } from "../surfaces";

type Words = KindWords<"build">;

/** "(1 + 4) × 2", or "3 → 4 → 4 → 1". */
export const writtenBuilt = (task: Task, text: string): string =>
  task.of === "value" ? writtenChain(text) : widthsOf(task.inputs, layersIn(text) ?? []).join(" → ");

/** With what it comes to. */
export const builtAndWorth = (task: Task, text: string, t: Words): string =>
  t(task.of === "value" ? "makes" : "parametersOf", {
    built: writtenBuilt(task, text),
    worth: formatNumber(worthOf(task, text)),
  });

/** The same in short, for a wall: "3 → 8 → 1 · 41". */
export const wallText = (task: Task, text: string): string =>
  `${writtenBuilt(task, text)} ${task.of === "value" ? "=" : "·"} ${formatNumber(worthOf(task, text))}`;

/** "1 carries +2, 4 carries +2, …" */
export const blamesText = (text: string, t: Words): string =>
  blamesIn(text)
    .map(({ number, blame }) => t("blameOf", { number, blame: signed(blame) }))
    .join(t("between"));

export const promptText = (task: Task, t: Words): string =>
  t(`prompts.${task.of}`, {
    target: formatNumber(task.target),
    bricks: task.of === "value" ? task.bricks : "",
  });

export const givenText = (task: Task, t: Words): string =>
  task.of === "value"
    ? t("given.value", {
        numbers: task.numbers.join(" "),
        operators: operators.flatMap((each) => (task.operators.includes(each) ? glyphs[each] : [])).join(" "),
      })
    : t("given.parameters", { inputs: task.inputs, layers: MOST_LAYERS, neurons: MOST_NEURONS });

/** A layer's parameters: "(3 + 1) × 4". */
export interface Counted {
  formula: string;
  count: number;
}

export function countedLayers({ inputs }: ParametersTask, layers: readonly number[]): Counted[] {
  const widths = widthsOf(inputs, layers);
  return widths.slice(1).map((neurons, layer) => ({
    formula: `(${widths[layer]} + 1) × ${neurons}`,
    count: ((widths[layer] ?? 0) + 1) * neurons,
  }));
}

/** One brick laid on the others: "5 × 2 = 10". */
export const laidText = (before: number, glyph: string, number: number, after: number): string =>
  `${bracketed(before)} ${glyph} ${number} = ${formatNumber(after)}`;
