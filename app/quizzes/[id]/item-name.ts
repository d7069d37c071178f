// What an item is called: questions have their numbers, and slides have theirs.

import { useTranslations } from "next-intl";
import type { ItemDraft } from "../../../lib/questions/item";
import { countItems, questionNumber, slideNumber } from "../../../lib/questions/item-numbers";
import { SLIDE_GLYPH } from "../../slides/glyph";

interface ItemName {
  /** Question 3 */
  name: string;
  /** Question 3 of 5 */
  among: string;
  /** 3 */
  short: string;
}

export function useItemName(drafts: readonly ItemDraft[]): (index: number) => ItemName {
  const t = useTranslations("editor");
  const { questions, slides } = countItems(drafts);
  return (index) => {
    if (drafts[index]?.kind === "slide") {
      const number = slideNumber(drafts, index);
      return {
        name: t("slide", { number }),
        among: t("slideOf", { number, count: slides }),
        short: `${SLIDE_GLYPH} ${number}`,
      };
    }
    const number = questionNumber(drafts, index);
    return {
      name: t("question", { number }),
      among: t("questionOf", { number, count: questions }),
      short: String(number),
    };
  };
}
