// A phone's weights: card by card, first the sign of the blame, then, where it is asked, which way to turn.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Card, WeightStage } from "../../../lib/questions/weight/weight";
import { widthsOf } from "../../../lib/training/run-data";
import type { RunState } from "../../live/run-state";
import { useWeightName } from "../../training/network/use-weight-name";
import { WeightCard } from "./weight-card";
import { Button } from "../../ui/button";
import { BlameButtons } from "../../play/[code]/blame-buttons";
import { answerOf, cardOnTop, isComplete, oneCardBack, type Tap, tapped, tapsIn } from "./hand";

interface WeightQuestionProps {
  stage: WeightStage;
  cards: readonly Card[];
  run: RunState;
  chosen: string | null;
  isOpen: boolean;
  /** Time is up, or as good as: what there is has to go out now. */
  isEnding: boolean;
  onAnswer: (value: string) => void;
  status: ReactNode;
  countdown: ReactNode;
}

export function WeightQuestion(props: WeightQuestionProps) {
  const { stage, cards, run, chosen, isOpen, isEnding, onAnswer, status, countdown } = props;
  const t = useTranslations("training.ask");
  const name = useWeightName(widthsOf(run.config));
  const [taps, setTaps] = useState<Tap[]>([]);
  const isSent = useRef(false);
  const size = { cards: cards.length, perCard: stage.taps === "sign" ? 1 : 2 } as const;

  const send = (hand: readonly Tap[]) => {
    const answer = answerOf(hand, size);
    if (isSent.current || answer === null) return;
    isSent.current = true;
    onAnswer(answer);
  };
  useEffect(() => {
    if (isEnding && chosen === null) send(taps);
  });

  const given = chosen === null ? taps : tapsIn(chosen, size);
  const at = cardOnTop(given, size);
  const card = cards[at];
  if (!card) return null;
  const isTurn = given.length % size.perCard === 1;
  const tap = (value: Tap) => {
    const hand = tapped(given, value, size);
    setTaps(hand);
    if (isComplete(hand, size)) send(hand);
  };
  const last = given.at(-1);
  const isHand = cards.length > 1;
  return (
    <>
      {isHand && (
        <p className="font-semibold text-ink-soft text-sm">
          {t("cardOf", { number: at + 1, count: cards.length })}
        </p>
      )}
      <WeightCard title={name(card.index)} rows={card.rows} penalty={card.penalty} />
      <div className="mt-auto grid gap-2 pt-1">
        {countdown ?? (
          <>
            <BlameButtons
              key={given.length}
              legend={isTurn ? t("whichWay") : t("ifItGrows")}
              isTurn={isOpen ? isTurn : size.perCard === 2}
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
                  {t("cardBack")}
                </Button>
                <Button tone="plain" size="sm" className="min-h-11" onClick={() => tap("?")}>
                  {t("skip")}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </>
  );
}
