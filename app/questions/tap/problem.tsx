// Why a tap question cannot be asked as it is.

"use client";

import { useTranslations } from "next-intl";
import type { TapProblem } from "../../../lib/questions/tap/solve";
import { Notice } from "../../ui/notice";

/** The others are said where the expression, its target or its blame is. */
const said = [
  "no-parents",
  "fired-lost",
  "fired-too-early",
  "none-right",
  "all-right",
  "too-many-nodes",
] as const;
type Said = Extract<TapProblem, (typeof said)[number]>;

export function Problem({ problems = [] }: { problems?: readonly { message: string }[] }) {
  const t = useTranslations("questions.tap");
  const problem: Said | undefined = said.find((each) => problems.some(({ message }) => message === each));
  return problem && <Notice tone="trouble">{t(`problems.${problem}`)}</Notice>;
}
