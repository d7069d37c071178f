// Why nobody can be asked to turn this number as it is.

"use client";

import { useTranslations } from "next-intl";
import type { BlameProblem } from "../../../lib/questions/asked-node";
import type { KnobProblem } from "../../../lib/questions/knob/knob";
import { Notice } from "../../ui/notice";

/** What is wrong with the slope is said of all kinds that ask for it. */
type OwnProblem = Exclude<KnobProblem, BlameProblem>;

const said = {
  "not-an-input": true,
  "no-turn": true,
  "end-not-finite": true,
  "too-fine": true,
  "too-coarse": true,
} as const satisfies Record<OwnProblem, true>;
const isSaid = (message: string): message is OwnProblem => Object.hasOwn(said, message);

export function Problem({ problems = [] }: { problems?: readonly { message: string }[] }) {
  const t = useTranslations("questions.knob");
  const problem = problems.map(({ message }) => message).find(isSaid);
  return problem && <Notice tone="trouble">{t(`problems.${problem}`)}</Notice>;
}
