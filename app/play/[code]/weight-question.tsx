// A phone's weights: card by card, first the sign of the blame, then, where it is asked, which way to turn.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { BlameSign } from "../../../lib/questions/sign-of";
import type { Card, WeightStage } from "../../../lib/questions/weight";
import { widthsOf } from "../../../lib/training/run-data";
import type { RunState } from "../../live/run-state";
import { useWeightName } from "../../training/use-weight-name";
import { WeightCard } from "../../training/weight-card";
import { Button } from "../../ui/button";
import { BlameButtons } from "./blame-buttons";

interface WeightQuestionProps {
  stage: WeightStage;
  cards: readonly Card[];
  run: RunState;
  chosen: string | null;
  isOpen: boolean;
  onAnswer: (value: string) => void;
  status: ReactNode;
  countdown: ReactNode;
}

/** A tap for each card, and another where the turn is asked; `?` for a card that was skipped. */
type Tap = BlameSign | "?";

export function WeightQuestion(props: WeightQuestionProps) {
  const { stage, cards, run, chosen, isOpen, onAnswer, status, countdown } = props;
  const t = useTranslations("training.ask");
  const name = useWeightName(widthsOf(run.config));
  const [taps, setTaps] = useState<Tap[]>([]);
  const perCard = stage.taps === "sign" ? 1 : 2;
  const given = chosen === null ? taps : tapsIn(chosen, perCard);
  const at = Math.min(cards.length - 1, Math.floor(given.length / perCard));
  const card = cards[at];
  if (!card) return null;
  const isTurn = given.length % perCard === 1;

  const tap = (value: Tap) => {
    const all = [...given, value, ...(value === "?" && perCard === 2 && !isTurn ? (["?"] as const) : [])];
    setTaps(all);
    if (all.length === cards.length * perCard) onAnswer(answerOf(all, perCard));
  };
  const last = given.at(-1);
  return (
    <>
      {cards.length > 1 && (
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
              isTurn={isOpen ? isTurn : perCard === 2}
              chosen={isOpen || last === "?" ? null : (last ?? null)}
              isOpen={isOpen}
              onAnswer={tap}
              status={status}
            />
            {isOpen && cards.length > 1 && (
              <Button tone="plain" size="sm" className="min-h-11" onClick={() => tap("?")}>
                {t("skip")}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}

/** Signs, then the turns: "+0 -0". */
function answerOf(taps: readonly Tap[], perCard: number): string {
  if (perCard === 1) return taps.join("");
  const every = (first: number) => taps.filter((_, i) => i % 2 === first).join("");
  return `${every(0)} ${every(1)}`;
}

function tapsIn(answer: string, perCard: number): Tap[] {
  const [signs = "", turns = ""] = answer.split(" ");
  return [...signs].flatMap((sign, i) => (perCard === 1 ? [sign] : [sign, turns[i] ?? "?"])) as Tap[];
}
