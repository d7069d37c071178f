// A card with more samples than fit as numbers: a thin bar for each, a striped one for the pull on large weights, and what both sides come to.

import { useTranslations } from "next-intl";
import { signOf } from "../../../lib/micrograd/sign";
import type { ShownCard } from "../../../lib/training/shown-card";
import type { WeightCard } from "../../../lib/training/weight-card";
import { signed, signLooks } from "../../graph/sign-look";
import { PULL_STRIPES } from "./pull-stripes";

interface ManyBarsProps {
  card: WeightCard;
  shown: ShownCard;
}

/** Up for more loss, down for less: the larger side wins. */
export function ManyBars({ card: { rows, penalty }, shown }: ManyBarsProps) {
  const t = useTranslations("questions.weight.card");
  const products = rows.map(({ product }) => product);
  const largest = Math.max(...products.map(Math.abs), Math.abs(penalty ?? 0)) || 1;
  const up = products.filter((product) => product > 0).length;
  const down = products.filter((product) => product < 0).length;
  return (
    <div className="grid gap-2">
      <div role="img" aria-label={t("many", { up, down })} className="relative flex h-36 gap-px">
        {rows.map(({ sample, product }) => (
          <span key={sample} className="relative min-w-0 grow">
            <Bar share={product / largest} />
          </span>
        ))}
        {penalty !== null && (
          <span className="relative ml-2 w-4 shrink-0">
            <Bar share={penalty / largest} isPull />
          </span>
        )}
        <span className="absolute inset-x-0 top-1/2 -mt-px h-0.5 bg-ink" />
        <span className={`absolute top-0 left-0 font-extrabold ${signLooks["+"].text}`}>+</span>
        <span className={`absolute bottom-0 left-0 font-extrabold ${signLooks["-"].text}`}>−</span>
      </div>
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

/** A bar that is there can be seen, however small. */
function Bar({ share, isPull = false }: { share: number; isPull?: boolean }) {
  if (share === 0) return null;
  const height = `max(${Math.abs(share) * 50}%, 2px)`;
  return (
    <span
      className={`absolute inset-x-0 ${signLooks[signOf(share)].fill} ${isPull ? "border-2 border-ink" : ""}`}
      style={{
        height,
        [share < 0 ? "top" : "bottom"]: "50%",
        backgroundImage: isPull ? PULL_STRIPES : undefined,
      }}
    />
  );
}

function Total({ value, digits }: { value: number; digits: number }) {
  return <span className={`font-bold ${signLooks[signOf(value)].text}`}>{signed(value, digits)}</span>;
}
