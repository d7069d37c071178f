// A card with more samples than fit as numbers: thin bars, and what both sides come to.

import { useTranslations } from "next-intl";
import { signOf } from "../../../lib/micrograd/sign";
import type { Bars } from "../../../lib/training/dealt-card";
import type { ShownCard } from "../../../lib/training/shown-card";
import { signed, signLooks } from "../../graph/sign-look";
import { PULL_STRIPES } from "./pull-stripes";
import { ThinBars } from "./thin-bars";

interface ManyBarsProps {
  bars: Bars;
  shown: Pick<ShownCard, "digits" | "up" | "down" | "penalty">;
}

/** The larger side wins. */
export function ManyBars({ bars, shown }: ManyBarsProps) {
  const t = useTranslations("questions.weight.card");
  return (
    <div className="grid gap-2">
      <ThinBars bars={bars} className="h-36 low:h-20 flat:h-20" />
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
