// The loss stage: the miss of each of the step's samples as a bar, and what they come to: the loss, with the penalty where there is one.

import { useTranslations } from "next-intl";
import { sumEquals } from "../../../lib/expression/equals";
import { LOSS_DIGITS, lossText } from "../losses/loss-text";
import { usePicture } from "../picture/run-on-show";

/** Up to here a bar carries its number. */
const MOST_NUMBERED = 8;

/** `isMean` tells whether the mean of the misses is the loss; else their sum is. */
export function MissBars({ isMean }: { isMean: boolean }) {
  const t = useTranslations("training");
  const { sample: onShow, batch } = usePicture();
  const misses = Array.from(batch.misses);
  const mean = misses.reduce((sum, miss) => sum + miss, 0) / Math.max(1, misses.length);
  const top = Math.max(1e-9, ...misses.filter(Number.isFinite));
  const isFew = misses.length <= MOST_NUMBERED;
  const worst = batch.samples[misses.indexOf(Math.max(...misses))] ?? 0;
  const sum = isMean ? mean : mean * misses.length;
  return (
    <figure className="flex h-full min-h-0 flex-col gap-2">
      <figcaption className="text-base">
        <span className="sr-only">{t("missesTitle", { count: misses.length })}</span>
        <span>
          {t(isMean ? "missesMean" : "missesSum", { sum: lossText(sum) })}
          {batch.penalty !== null &&
            ` ${t("missesPenalty", {
              penalty: lossText(batch.penalty),
              equals: sumEquals([sum, batch.penalty], batch.loss, LOSS_DIGITS),
              loss: lossText(batch.loss),
            })}`}
          {` · ${t("missesWorst", { worst: worst + 1 })}`}
        </span>
      </figcaption>
      <div
        className={`relative flex min-h-0 grow items-end border-line-strong border-b-2 ${isFew ? "gap-6 px-4" : "gap-px"}`}
      >
        {misses.map((miss, index) => (
          <div key={batch.samples[index]} className="flex h-full min-w-0 grow flex-col justify-end">
            {isFew && <span className="text-center font-semibold text-base">{lossText(miss)}</span>}
            <div
              className={`origin-bottom rounded-t-sm border-2 transition-[scale] duration-700 starting:scale-y-0 ${batch.samples[index] === onShow ? "border-ink bg-accent" : "border-accent-deep bg-accent/70"} ${isFew ? "" : "border-x-0"}`}
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
