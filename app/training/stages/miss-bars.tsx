// The loss stage: each sample's miss as a bar, and the line of their mean, which is the loss before any penalty.

import { useTranslations } from "next-intl";
import { lossText } from "../losses/loss-text";
import { usePicture } from "../picture/run-on-show";

/** Up to here a bar carries its number. */
const MOST_NUMBERED = 8;

/** `isMean` tells whether the mean of the misses is the loss; else their sum is. */
export function MissBars({ isMean }: { isMean: boolean }) {
  const t = useTranslations("training");
  const picture = usePicture();
  const misses = Array.from(picture.misses);
  const mean = misses.reduce((sum, miss) => sum + miss, 0) / Math.max(1, misses.length);
  const top = Math.max(1e-9, ...misses.filter(Number.isFinite));
  const isFew = misses.length <= MOST_NUMBERED;
  const worst = misses.indexOf(Math.max(...misses));
  return (
    <figure className="flex h-full min-h-0 flex-col gap-2">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 text-base">
        <span className="font-semibold">{t("missesTitle", { count: misses.length })}</span>
        <span>
          {isMean
            ? t("missesMean", { mean: lossText(mean), worst: worst + 1 })
            : t("missesSum", { sum: lossText(mean * misses.length), worst: worst + 1 })}
        </span>
      </figcaption>
      <div
        className={`relative flex min-h-0 grow items-end border-line-strong border-b-2 ${isFew ? "gap-6 px-4" : "gap-px"}`}
      >
        {misses.map((miss, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place in the data.
            key={index}
            className="flex h-full min-w-0 grow flex-col justify-end"
          >
            {isFew && <span className="text-center font-semibold text-base">{lossText(miss)}</span>}
            <div
              className={`origin-bottom rounded-t-sm border-2 transition-[scale] duration-700 starting:scale-y-0 ${index === picture.sample ? "border-ink bg-accent" : "border-accent-deep bg-accent/70"} ${isFew ? "" : "border-x-0"}`}
              style={{ height: `${barHeight(miss, top)}%` }}
            />
          </div>
        ))}
        {isMean && (
          <div
            aria-hidden="true"
            className="pointer-events-none absolute inset-x-0 border-ink border-t-3 border-dashed"
            style={{ bottom: `${barHeight(mean, top)}%` }}
          />
        )}
      </div>
    </figure>
  );
}

/** Leaves room for the numbers above; a miss that is no number any more fills the height. */
const barHeight = (miss: number, top: number) => (Number.isFinite(miss) ? (miss / top) * 78 : 78);
