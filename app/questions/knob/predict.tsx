// The prediction: a knob that stands at "nothing moves", turned until it says how far the end will go, and sent.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import { clickOf, MOST_CLICKS, saidBy, withinReach } from "../../../lib/questions/knob/clicks";
import { writeNumber } from "../../../lib/questions/read-number";
import { clean } from "../../../lib/questions/turned";
import { changeText, moveText } from "../../graph/move-text";
import { Button } from "../../ui/button";
import type { PhoneAsking } from "../surfaces";
import { Dial } from "./dial/dial";
import { namesOf } from "./told";

type PredictProps = Omit<PhoneAsking<"knob">, "heading" | "countdown">;

export function Predict({ stage, said, isOpen, isEnding, onAnswer, status }: PredictProps) {
  const t = useTranslations("questions.knob");
  const [turnedTo, turnTo] = useState<number | null>(null);
  const isSent = useRef(false);
  const click = clickOf(stage.tolerance);
  const sent = said[0] ?? null;
  const clicks = sent === null ? (turnedTo ?? 0) : withinReach(Math.round(Number(sent) / click));
  const change = saidBy(clicks, click);
  const { root } = namesOf(stage);
  const before = stage.nodes.at(-1)?.data ?? 0;
  const move = moveText(before, clean(before + change));

  const send = () => {
    if (isSent.current) return;
    isSent.current = true;
    onAnswer(writeNumber(change));
  };
  // A knob that was turned counts as it stands when time is up.
  useEffect(() => {
    if (isEnding && sent === null && turnedTo !== null) send();
  });

  const legend = t("predict", { root });
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div role="status" className="mb-1 grid min-h-8 content-center font-semibold text-lg leading-tight">
        {isOpen ? <span aria-hidden="true">{legend}</span> : status}
      </div>
      <Dial
        label={legend}
        clicks={{ now: clicks, least: -MOST_CLICKS, most: MOST_CLICKS }}
        says={
          change === 0
            ? t("stays", { root, value: formatNumber(before) })
            : t("says", { root, change: changeText(change), move })
        }
        isOpen={isOpen && sent === null}
        onTurn={turnTo}
        below={
          sent === null && (
            <Button tone="primary" size="lg" aria-disabled={!isOpen} onClick={() => isOpen && send()}>
              {t("send")}
            </Button>
          )
        }
      >
        <p className="font-extrabold text-2xl leading-none">{changeText(change)}</p>
        <p className="text-lg leading-snug">
          {change === 0 ? (
            t("stays", { root, value: formatNumber(before) })
          ) : (
            <>
              <span className="text-ink-soft">{root}: </span>
              <span className="whitespace-nowrap">{move}</span>
            </>
          )}
        </p>
      </Dial>
    </fieldset>
  );
}
