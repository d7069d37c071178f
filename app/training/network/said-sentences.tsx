// What the class said of each weight, for those who hear the network instead of seeing it.

import { useFormatter, useTranslations } from "next-intl";
import type { Widths } from "../../../lib/training/shape";
import { signLooks } from "../../graph/sign-look";
import { type ClassSaid, isRight, type Said } from "./said";
import { useWeightName } from "./use-weight-name";

export function SaidSentences({ said, widths }: { said: ClassSaid; widths: Widths }) {
  const t = useTranslations("training.said");
  const tLive = useTranslations("live");
  const format = useFormatter();
  const name = useWeightName(widths);
  return (
    <ul className="sr-only">
      {[...said].map(([index, each]) => (
        <li key={index}>
          {t(keyOf(each), {
            weight: name(index),
            answer: tLive(signLooks[each.sign].word),
            truth: tLive(signLooks[each.truth ?? each.sign].word),
            share: format.number(each.confidence, { style: "percent" }),
          })}
        </li>
      ))}
    </ul>
  );
}

function keyOf(said: Said) {
  const { outcome, truth } = said;
  if (outcome === "tied") return "sentenceTied";
  if (outcome === "unasked") return "sentenceUnasked";
  if (outcome === "undecided") return "sentenceUndecided";
  if (truth === null) return "sentence";
  return isRight(said) ? "sentenceRight" : "sentenceWrong";
}
