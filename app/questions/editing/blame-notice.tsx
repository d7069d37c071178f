// Why nobody can be asked about the blame of this node, at the numbers as they are.

import { useTranslations } from "next-intl";
import type { BlameProblem } from "../../../lib/questions/asked-node";
import { Notice } from "../../ui/notice";

const words = {
  "blame-not-finite": "blameNotFinite",
  "blame-too-close": "blameTooClose",
  kink: "blameKink",
} as const satisfies Record<BlameProblem, string>;

const isBlameProblem = (message: string): message is BlameProblem => Object.hasOwn(words, message);

/** Nothing where the question's problems are others. */
export function BlameNotice({ problems = [] }: { problems?: readonly { message: string }[] }) {
  const t = useTranslations("editor");
  const problem = problems.map(({ message }) => message).find(isBlameProblem);
  return problem && <Notice tone="trouble">{t(words[problem])}</Notice>;
}
