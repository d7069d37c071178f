// What the numbers of a case show, in a sentence or two.

import { useTranslations } from "next-intl";
import type { BugAsks } from "../../../../lib/questions/bug/bug-options";
import type { Evidence, LongerSteps } from "../../../../lib/training/evidence";
import { endingOf, type Habit, numberText, partingOf } from "./evidence-words";

/** Where they part for "when?"; how they end for the other questions. */
export function useEvidenceText(): (asks: BugAsks, evidence: Evidence) => string {
  const t = useTranslations("questions.bug");

  const parted = (evidence: Evidence) => {
    const parting = partingOf(evidence);
    if (!parting) return t("alike");
    const { step } = parting;
    const numbers = { step, clean: numberText(parting.clean), buggy: numberText(parting.buggy) };
    return step > evidence.from ? t("partedLate", { ...numbers, before: step - 1 }) : t("parted", numbers);
  };

  const habitText = (habit: Habit) => {
    const numbers = { low: numberText(habit.low), high: numberText(habit.high) };
    switch (habit.kind) {
      case "swing":
        return t("swing", { ...numbers, steps: habit.steps });
      case "jump":
        return t("jump", { ...numbers, before: habit.before, step: habit.step });
    }
  };

  const longerText = ({ from, to, clean, buggy }: LongerSteps) =>
    t("longer", { from, to, clean: numberText(clean), buggy: numberText(buggy) });

  const ended = (asks: BugAsks, evidence: Evidence) => {
    const { step, clean, buggy, ahead, longer, habit } = endingOf(evidence);
    const end = t("ending", { step, clean: numberText(clean), buggy: numberText(buggy) });
    const who = t(`${evidence.of === "knob" ? "aheadKnob" : "ahead"}.${ahead ?? "draw"}`);
    const sentences = [
      end,
      who,
      ...(asks === "why" && longer ? [longerText(longer)] : []),
      ...(habit ? [habitText(habit)] : []),
    ];
    return sentences.reduce((before, next) => t("joined", { before, next }));
  };

  return (asks, evidence) => (asks === "when" ? parted(evidence) : ended(asks, evidence));
}
