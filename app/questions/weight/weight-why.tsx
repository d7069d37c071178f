// What was right for each of this phone's weights, beside what it said.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import type { Sign } from "../../../lib/micrograd/sign";
import type { Card, WeightReveal, WeightStage } from "../../../lib/questions/weight/weight";
import { widthsOf } from "../../../lib/training/run-data";
import { signLooks } from "../../graph/sign-look";
import type { RunState } from "../../live/run-state";
import { useWeightName } from "../../training/network/use-weight-name";

interface WeightWhyProps {
  stage: WeightStage;
  reveal: WeightReveal;
  cards: readonly Card[];
  run: RunState;
  answer: string | null;
}

export function WeightWhy({ stage, reveal, cards, run, answer }: WeightWhyProps) {
  const t = useTranslations("play");
  const tLive = useTranslations("live");
  const name = useWeightName(widthsOf(run.config));
  return (
    <ul className="grid gap-3">
      {cards.map(({ index, rows, penalty }, i) => {
        const right = (reveal.signs[stage.order.indexOf(index)] ?? "0") as Sign;
        const said = answer?.[i];
        const look = signLooks[right];
        const sum = rows.reduce((total, { product }) => total + product, penalty ?? 0);
        return (
          <li key={index} className="grid gap-1 rounded-card border border-line bg-surface p-4 shadow-card">
            <p className="text-ink-soft text-sm">{name(index)}</p>
            <p className="flex items-center gap-3 font-bold text-lg">
              <span
                aria-hidden="true"
                className={`grid size-9 shrink-0 place-items-center rounded-full font-extrabold text-xl leading-none ${look.fill} ${look.onFill}`}
              >
                {look.glyph}
              </span>
              <span className="grid grow">
                {tLive(look.word)}
                <span className="font-normal text-base text-ink-soft">
                  {t("together")}: {formatNumber(Number(sum.toPrecision(3)))}
                </span>
              </span>
              {said && said !== "?" && (
                <span aria-hidden="true" className="font-extrabold text-2xl leading-none">
                  {said === right ? "✓" : "✕"}
                </span>
              )}
            </p>
            {said && said !== "?" && said !== right && (
              <p className="text-ink-soft">
                {t("youSaid", { answer: tLive(signLooks[said as Sign].word) })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
