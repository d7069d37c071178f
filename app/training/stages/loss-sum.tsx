// What the misses of a step come to: their mean or sum, the penalty where there is one, and so the loss.

import { useTranslations } from "next-intl";
import { sumEquals } from "../../../lib/expression/equals";
import { REDUCTIONS } from "../../../lib/micrograd/loss";
import { LOSS_DIGITS, lossText } from "../losses/loss-text";
import { usePicture, useRun } from "../picture/run-on-show";

export function LossSum() {
  const t = useTranslations("training");
  const { batch } = usePicture();
  const isMean = REDUCTIONS[useRun().config.loss] === "mean";
  const misses = Array.from(batch.misses);
  const added = misses.reduce((sum, miss) => sum + miss, 0);
  const sum = isMean ? added / Math.max(1, misses.length) : added;
  const worst = batch.samples[misses.indexOf(Math.max(...misses))] ?? 0;
  return (
    <div className="flex h-full min-h-0 flex-col justify-center gap-2 text-base">
      <dl>
        <Row name={t(isMean ? "missesMean" : "missesSum", { count: misses.length })} value={sum} />
        {batch.penalty !== null && <Row name={`+ ${t("missesPenalty")}`} value={batch.penalty} />}
        <div className="mt-1 flex items-baseline justify-between gap-4 border-ink border-t-2 pt-1 font-bold">
          <dt>
            {sumEquals([sum, batch.penalty ?? 0], batch.loss, LOSS_DIGITS)} {t("theLoss")}
          </dt>{" "}
          <dd className="text-2xl">{lossText(batch.loss)}</dd>
        </div>
      </dl>
      <p className="text-ink-soft">{t("missesWorst", { worst: worst + 1 })}</p>
    </div>
  );
}

function Row({ name, value }: { name: string; value: number }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt>{name}</dt> <dd className="font-semibold">{lossText(value)}</dd>{" "}
    </div>
  );
}
