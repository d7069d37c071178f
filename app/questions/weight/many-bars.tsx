// A card with more samples than fit as numbers: thin bars, and what both sides come to.

import { useTranslations } from "next-intl";
import { signOf } from "../../../lib/micrograd/sign";
import type { ShownCard } from "../../../lib/training/shown-card";
import type { WeightCard } from "../../../lib/training/weight-card";
import { signed, signLooks } from "../../graph/sign-look";
import { PULL_STRIPES } from "./pull-stripes";
import { ThinBars } from "./thin-bars";

interface ManyBarsProps {
  card: WeightCard;
  shown: ShownCard;
}

/** The larger side wins. */
export function ManyBars({ card, shown }: ManyBarsProps) {
  const t = useTranslations("questions.weight.card");
  return (
    <div className="grid gap-2">
      <ThinBars card={card} className="h-36 low:h-20 flat:h-20" />
      {shown.penalty !== null && (
        <p className="flex items-center gap-2 text-sm">
          <span
            aria-hidden="true"
            className={`size-4 shrink-0 border-2 border-ink ${signLooks[signOf(shown.penalty)].fill}`}
            style={{ backgroundImage: PULL_STRIPES }}
          />
          <span>
            {t("penalty")} <Total value={shown.penalty} digits={shown.digits} />
          </span>
        </p>
      )}
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span>
          {t("allUp")} <Total value={shown.up} digits={shown.digits} />
        </span>
        <span>
          {t("allDown")} <Total value={shown.down} digits={shown.digits} />
        </span>
      </p>
    </div>
  );
}

function Total({ value, digits }: { value: number; digits: number }) {
  return <span className={`font-bold ${signLooks[signOf(value)].text}`}>{signed(value, digits)}</span>;
}
