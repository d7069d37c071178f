// What was right for each of this phone's weights, beside what it said.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { readSign, type Sign } from "../../../lib/micrograd/sign";
import { readHand } from "../../../lib/questions/weight/hand-text";
import type { Card } from "../../../lib/questions/weight/weight";
import { dealtSum } from "../../../lib/training/dealt-card";
import { widthsOf } from "../../../lib/training/run-data";
import { signed, signLooks } from "../../graph/sign-look";
import { useClassRun } from "../../live/live-screen";
import type { RunState } from "../../live/run-state";
import { WeightName } from "../../training/network/weight-name";
import type { PhoneRevealed } from "../surfaces";
import { RunComing } from "./run-coming";
import { CardBars } from "./weight-card";

export function WeightWhy(props: PhoneRevealed<"weight">) {
  const run = useClassRun();
  return run ? <Why {...props} run={run} /> : <RunComing />;
}

function Why({ stage, reveal, own: { cards }, said, run }: PhoneRevealed<"weight"> & { run: RunState }) {
  const widths = widthsOf(run.config);
  const hand = said[0] ? readHand(said[0], cards.length, stage.taps === "sign-and-turn") : null;
  return (
    <ul className="grid gap-3">
      {cards.map((card, i) => (
        <CardWhy
          key={card.index}
          name={<WeightName widths={widths} index={card.index} inWords />}
          card={card}
          isAlone={cards.length === 1}
          right={readSign(reveal.signs[stage.order.indexOf(card.index)]) ?? "0"}
          said={hand?.[i]?.sign ?? null}
        />
      ))}
    </ul>
  );
}

interface CardWhyProps {
  name: ReactNode;
  card: Card;
  /** Then there is room for all that adds up. */
  isAlone: boolean;
  right: Sign;
  /** Null where the card was left open. */
  said: Sign | null;
}

function CardWhy({ name, card, isAlone, right, said }: CardWhyProps) {
  const t = useTranslations("questions.weight");
  const tPlay = useTranslations("play");
  const tLive = useTranslations("live");
  const look = signLooks[right];
  return (
    <li className="grid gap-1 rounded-card border border-line bg-surface p-4 shadow-card">
      <p className="text-ink-soft text-sm">{name}</p>
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
            {t("together", { sum: signed(dealtSum(card), 3) })}
          </span>
        </span>
      </p>
      {isAlone && (
        <div className="border-line border-t pt-2">
          <CardBars card={card} />
        </div>
      )}
      {said && (
        <p className="flex gap-3 border-line border-t pt-2">
          <span aria-hidden="true" className="grid w-9 shrink-0 justify-items-center font-extrabold">
            {said === right ? "✓" : "✕"}
          </span>
          {tPlay("youSaid", { answer: tLive(signLooks[said].word) })}
        </p>
      )}
    </li>
  );
}
