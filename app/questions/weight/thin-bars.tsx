// More samples than fit as numbers: a thin bar for each, up for more loss and down for less, and a striped one for the pull on large weights.

import { useTranslations } from "next-intl";
import { signOf } from "../../../lib/micrograd/sign";
import type { Bars } from "../../../lib/training/dealt-card";
import { signLooks } from "../../graph/sign-look";
import { PULL_STRIPES } from "./pull-stripes";

interface ThinBarsProps {
  bars: Bars;
  /** Their height. */
  className: string;
}

export function ThinBars({ bars: { shares, pull }, className }: ThinBarsProps) {
  const t = useTranslations("questions.weight.card");
  const up = shares.filter((share) => share > 0).length;
  const down = shares.filter((share) => share < 0).length;
  return (
    <div role="img" aria-label={t("many", { up, down })} className={`relative flex gap-px ${className}`}>
      {shares.map((share, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is known by its place alone
        <span key={i} className="relative min-w-0 grow">
          <Bar share={share} />
        </span>
      ))}
      {pull !== null && (
        <span className="relative ml-2 w-4 shrink-0">
          <Bar share={pull} isPull />
        </span>
      )}
      <span className="absolute inset-x-0 top-1/2 -mt-px h-0.5 bg-ink" />
      <span className={`absolute top-0 left-0 font-extrabold ${signLooks["+"].text}`}>+</span>
      <span className={`absolute bottom-0 left-0 font-extrabold ${signLooks["-"].text}`}>−</span>
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
