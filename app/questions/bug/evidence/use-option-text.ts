// An answer of the detective's in words: a step, a line of code, or a reason.

import { useTranslations } from "next-intl";
import {
  type BugAsks,
  type LineOption,
  stepOf,
  type WhyOption,
} from "../../../../lib/questions/bug/bug-options";
import type { EvidenceCase } from "../../../../lib/training/evidence";
import type { KindWords } from "../../surfaces";
import { loopCodes } from "./loop-code";

/** What an option is written from: the case decides how its lines of code look. */
export interface OptionOf {
  asks: BugAsks;
  evidence: { of: EvidenceCase };
}

export function useOptionText(): (about: OptionOf, option: string) => string {
  const t = useTranslations("questions.bug");
  return (about, option) => optionText(about, option, t);
}

export function optionText({ asks, evidence }: OptionOf, option: string, t: KindWords<"bug">): string {
  switch (asks) {
    case "when":
      return t("step", { step: stepOf(option) });
    case "line":
      return loopCodes[evidence.of].options[option as LineOption];
    case "why":
      return t(`why.${option as WhyOption}`);
  }
}

/** A to F, as on the big screen, so that they can be talked about. Steps have their own numbers. */
export const letterOf = ({ asks }: Pick<OptionOf, "asks">, place: number) =>
  asks === "when" ? null : ("ABCDEF"[place] ?? null);
