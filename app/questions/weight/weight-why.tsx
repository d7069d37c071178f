// What was right for each of this phone's weights, beside what it said.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { readSign, type Sign, turnAgainst } from "../../../lib/micrograd/sign";
import { readHand } from "../../../lib/questions/weight/hand-text";
import type { Card } from "../../../lib/questions/weight/weight";
import { dealtSum } from "../../../lib/training/dealt-card";
import { widthsOf } from "../../../lib/training/run-data";
import { signed, signLooks } from "../../graph/sign-look";
import { useClassRun } from "../../live/live-screen";
import type { RunState } from "../../live/run-state";
import { turnWords } from "../../live/sign-words";
import { WeightName } from "../../training/network/weight-name";
import type { PhoneRevealed } from "../surfaces";
import { apart } from "./hand";
import { RunComing } from "./run-coming";
import { CardBars } from "./weight-card";

export function WeightWhy(props: PhoneRevealed<"weight">) {
  const run = useClassRun();
  return run ? <Why {...props} run={run} /> : <RunComing />;
}

function Why({ stage, reveal, own: { cards }, said, run }: PhoneRevealed<"weight"> & { run: RunState }) {
  const widths = widthsOf(run.config);
  const hand = said[0] ? readHand(said[0], cards.length, stage.taps === "sign-and-turn") : null;
  const told = cards.map((card, i) => ({
    card,
    name: <WeightName widths={widths} index={card.index} inWords />,
    right: readSign(reveal.signs[stage.order.indexOf(card.index)]) ?? "0",
    said: hand?.[i]?.sign ?? null,
    turn: hand?.[i]?.turn,
  }));
  const isAlone = told.length === 1;
  // What went wrong comes first, in full; of a hand, what was right is a line each.
  const { wrong: full, right: brief } = isAlone ? { wrong: told, right: [] } : apart(told);
  return (
    <ul className="grid gap-3">
      {full.map((one) => (
        <CardWhy key={one.card.index} {...one} isAlone={isAlone} />
      ))}
      {brief.map(({ card, name, right }) => (
        <CardRight key={card.index} {...{ name, right }} />
      ))}
    </ul>
  );
}

function CardRight({ name, right }: Pick<CardWhyProps, "name" | "right">) {
  const tLive = useTranslations("live");
  return (
    <li className="flex items-center gap-3 rounded-card border border-line bg-surface px-4 py-2">
      <SignMark sign={right} className="size-7 text-base" />
      <span className="min-w-0 grow">
        <span className="block text-ink-soft text-sm leading-tight">{name}</span>
        <span className="font-bold leading-tight">{tLive(signLooks[right].word)}</span>
      </span>
      <span aria-hidden="true" className="font-extrabold text-lg">
        ✓
      </span>
      <span className="sr-only">{tLive("rightAnswer")}</span>
    </li>
  );
}

function SignMark({ sign, className }: { sign: Sign; className: string }) {
  const look = signLooks[sign];
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 place-items-center rounded-full font-extrabold leading-none ${className} ${look.fill} ${look.onFill}`}
    >
      {look.glyph}
    </span>
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
  /** Undefined where no turn was asked for. */
  turn?: Sign | null;
}

function CardWhy({ name, card, isAlone, right, said, turn }: CardWhyProps) {
  const t = useTranslations("questions.weight");
  const tLive = useTranslations("live");
  return (
    <li className="grid gap-1 rounded-card border border-line bg-surface p-4 shadow-card">
      <p className="text-ink-soft text-sm">{name}</p>
      <p className="flex items-center gap-3 font-bold text-lg">
        <SignMark sign={right} className="size-9 text-xl" />
        <span className="grid grow">
          {tLive(signLooks[right].word)}
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
      {said && <YouSaid isRight={said === right}>{tLive(signLooks[said].word)}</YouSaid>}
      {turn && <YouSaid isRight={turn === turnAgainst[right]}>{tLive(turnWords[turn])}</YouSaid>}
    </li>
  );
}

function YouSaid({ isRight, children }: { isRight: boolean; children: string }) {
  const tPlay = useTranslations("play");
  return (
    <p className="flex gap-3 border-line border-t pt-2">
      <span aria-hidden="true" className="grid w-9 shrink-0 justify-items-center font-extrabold">
        {isRight ? "✓" : "✕"}
      </span>
      {tPlay("youSaid", { answer: children })}
    </p>
  );
}
