// A phone's weights: card by card, first the sign of the blame, then, where it is asked, which way to turn; then what was right.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Card } from "../../../lib/questions/weight/weight";
import { widthsOf } from "../../../lib/training/run-data";
import { Asked } from "../../live/asked";
import { useClassRun } from "../../live/live-screen";
import { writeDealt } from "../../live/phone-storage";
import type { RunState } from "../../live/run-state";
import { SignButtons } from "../../live/sign-buttons";
import { WeightName } from "../../training/network/weight-name";
import { Button } from "../../ui/button";
import type { PhoneAsking, PhoneRevealed } from "../surfaces";
import {
  answerOf,
  cardOnTop,
  isComplete,
  oneCardBack,
  rightInHand,
  sizeOf,
  type Tap,
  tapped,
  tapsIn,
} from "./hand";
import { RunComing } from "./run-coming";
import { WeightCard } from "./weight-card";

export { WeightWhy as Revealed } from "./weight-why";
export const Drawn = null;

export function Asking(props: PhoneAsking<"weight">) {
  const { heading, stage, own, said, isOpen, isEnding, onAnswer, status, countdown } = props;
  const t = useTranslations("questions.weight");
  const run = useClassRun();
  const [taps, setTaps] = useState<Tap[]>([]);
  const isSent = useRef(false);
  const { cards } = own;
  const size = sizeOf(stage, cards);
  const chosen = said[0] ?? null;

  const send = (hand: readonly Tap[]) => {
    const answer = answerOf(hand, size);
    if (isSent.current || answer === null) return;
    isSent.current = true;
    onAnswer(answer);
  };
  // A hand that is worked off in part goes out as it is.
  useEffect(() => {
    if (isEnding && chosen === null) send(taps);
  });

  const { runId, step, isVote } = stage;
  // To find them again once they are turned.
  useEffect(() => {
    if (isVote) writeDealt({ runId, step, weights: cards.map(({ index }) => index) });
  }, [isVote, runId, step, cards]);

  const given = chosen === null ? taps : tapsIn(chosen, size);
  const at = cardOnTop(given, size);
  const card = cards[at];
  if (!card) return null;
  if (!run) return <RunComing />;
  const isTurn = given.length % size.perCard === 1;
  const tap = (value: Tap) => {
    const hand = tapped(given, value, size);
    setTaps(hand);
    if (isComplete(hand, size)) send(hand);
  };
  const last = given.at(-1);
  const isHand = cards.length > 1;
  return (
    <Asked
      heading={heading}
      answers={
        countdown ?? (
          <>
            <SignButtons
              key={given.length}
              legend={isTurn ? t("whichWay") : t("ifItGrows")}
              are={(isOpen ? isTurn : size.perCard === 2) ? "turn" : "loss"}
              chosen={isOpen || last === "?" ? null : (last ?? null)}
              isOpen={isOpen}
              onAnswer={tap}
              status={status}
            />
            {isOpen && isHand && (
              <div className="grid grid-cols-2 gap-2">
                <Button
                  tone="plain"
                  size="sm"
                  className="min-h-11"
                  disabled={given.length === 0}
                  onClick={() => setTaps(oneCardBack(given, size))}
                >
                  <span aria-hidden="true">‹ </span>
                  {t("card.back")}
                </Button>
                <Button tone="plain" size="sm" className="min-h-11" onClick={() => tap("?")}>
                  {t("card.skip")}
                </Button>
              </div>
            )}
          </>
        )
      }
    >
      {isHand && (
        <p className="font-semibold text-ink-soft text-sm">
          {t("card.of", { number: at + 1, count: cards.length })}
        </p>
      )}
      <NamedCard card={card} run={run} isFirst={at === 0} />
    </Asked>
  );
}

function NamedCard({ card, run, isFirst }: { card: Card; run: RunState; isFirst: boolean }) {
  const title = <WeightName widths={widthsOf(run.config)} index={card.index} inWords />;
  return <WeightCard title={title} card={card} isFirst={isFirst} />;
}

type VerdictProps = PhoneRevealed<"weight"> & { children: ReactNode };

/** Several cards may be right in part. */
export function Verdict({ stage, own, reveal, said, children }: VerdictProps) {
  const t = useTranslations("questions.weight");
  const hand = rightInHand(stage, reveal, own.cards, said[0] ?? "");
  return hand ? t("handRight", hand) : children;
}
