// The loss stage: the miss of each of the step's samples as a bar, and where their mean lies.

import { useTranslations } from "next-intl";
import { lossText } from "../losses/loss-text";
import { usePicture } from "../picture/run-on-show";
import { LabelMark } from "./label-mark";

/** Up to here a bar carries its number, and below it its sample; more stand by size. */
const MOST_NUMBERED = 8;

/** `isMean` tells whether the mean of the misses is the loss; else their sum is. */
export function MissBars({ isMean }: { isMean: boolean }) {
  const t = useTranslations("training");
  const { sample: onShow, batch, samples } = usePicture();
  const count = batch.misses.length;
  const isFew = count <= MOST_NUMBERED;
  const bars = Array.from(batch.misses, (miss, i) => ({ miss, sample: batch.samples[i] as number }));
  if (!isFew) bars.sort((a, b) => b.miss - a.miss);
  const mean = bars.reduce((sum, { miss }) => sum + miss, 0) / Math.max(1, count);
  const top = Math.max(1e-9, ...bars.map(({ miss }) => miss).filter(Number.isFinite));
  return (
    <figure className="flex h-full min-h-0 flex-col max-md:h-44">
      <figcaption className="sr-only">{t("missesTitle", { count })}</figcaption>
      <div
        className={`relative flex min-h-0 grow items-end border-line-strong border-b-2 ${isFew ? "gap-6 px-4" : "gap-px"} ${isMean ? MEAN_ROOM : ""}`}
      >
        {bars.map(({ miss, sample }) => (
          <div key={sample} className="flex h-full min-w-0 grow flex-col justify-end">
            {isFew && <span className="text-center font-semibold text-base">{lossText(miss)}</span>}
            <div
              className={`origin-bottom rounded-t-sm border-2 transition-[scale] duration-700 starting:scale-y-0 ${sample === onShow ? "border-ink bg-accent" : "border-accent-deep bg-accent/70"} ${isFew ? "" : "border-x-0"}`}
              style={{ height: `${barHeight(miss, top)}%` }}
            />
          </div>
        ))}
        {isMean && (
          <div
            className="pointer-events-none absolute inset-x-0 border-ink border-t-3 border-dashed"
            style={{ bottom: `${barHeight(mean, top)}%` }}
          >
            <span className="absolute right-0 bottom-1 font-bold text-base leading-tight">
              {t("meanAt", { mean: lossText(mean) })}
            </span>
          </div>
        )}
      </div>
      {isFew && (
        <ol aria-hidden="true" className={`flex gap-6 px-4 pt-1 text-base ${isMean ? MEAN_ROOM : ""}`}>
          {bars.map(({ sample }) => (
            <li
              key={sample}
              className="flex min-w-0 grow basis-0 flex-wrap items-center justify-center gap-x-3 leading-tight"
            >
              {t("sampleShort", { number: sample + 1 })} <LabelMark label={samples[sample]?.label ?? 1} />
            </li>
          ))}
        </ol>
      )}
    </figure>
  );
}

/** On the right, for the name of the mean. */
const MEAN_ROOM = "pr-32 max-md:pr-24";

/** Leaves room for the numbers above; a miss that is no number any more fills the height. */
const barHeight = (miss: number, top: number) => (Number.isFinite(miss) ? (miss / top) * 82 : 82);
