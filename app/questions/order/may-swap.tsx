// Which lines may stand further up as well, where some may.

import { useTranslations } from "next-intl";
import { letterAt } from "../../../lib/questions/letters";
import type { OrderReveal } from "../../../lib/questions/order/order";

export function MaySwap({ reveal: { right, early } }: { reveal: OrderReveal }) {
  const t = useTranslations("questions.order");
  return early.map((places, at) => {
    if (places === 0) return null;
    const letter = letterAt(right[at] ?? 0);
    return (
      <p key={letter} className="text-ink-soft">
        {places === at ? t("mayBeFirst", { letter }) : t("mayGoUp", { letter, count: places })}
      </p>
    );
  });
}
