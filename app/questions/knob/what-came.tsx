// What came of the turn, beside what this student predicted; and the number itself, to be turned.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { isExact, isNear } from "../../../lib/questions/tolerance";
import { moveText } from "../../graph/move-text";
import { Plot } from "../../graph/plot/plot";
import { signed } from "../../graph/sign-look";
import { ToldCard } from "../../live/told-card";
import { useTried } from "../../live/use-tried";
import type { PhoneRevealed } from "../surfaces";
import { changeText, dividedText, namesOf, turned } from "./told";
import { TurnIt } from "./turn-it";

export function WhatCame({ stage, reveal, said }: PhoneRevealed<"knob">) {
  const t = useTranslations("questions.knob");
  const { change, slope } = reveal;
  const asked = turned(stage, stage.turn);
  const names = namesOf(stage);
  const [own, setOwn] = useState<number | null>(null);
  const tried = useTried();
  // Whoever turns it here is left alone by the big screen.
  const onScreen = tried?.node === stage.target ? tried.value : null;
  const value = own ?? onScreen ?? asked.from;
  return (
    <ToldCard>
      <p className="wrap-anywhere font-bold text-xl">
        {t("verdict", {
          ...names,
          change: changeText(stage, change),
          move: moveText(asked.before, asked.after),
        })}
      </p>
      <Said answer={said[0] ?? null} {...{ stage, change }} />
      <p>{t("nearer", { divided: dividedText(asked), slope: signed(slope) })}</p>
      <h3 className="border-line border-t pt-3 font-bold text-lg">{t("turnIt", names)}</h3>
      <Plot
        {...{ stage, slope }}
        turns={[]}
        tried={value}
        label={t("plotLabel", namesOf(stage))}
        type="text-sm"
        className="h-44"
      />
      <TurnIt {...{ stage, value }} onTurn={setOwn} />
    </ToldCard>
  );
}

interface SaidProps {
  answer: string | null;
  stage: PhoneRevealed<"knob">["stage"];
  change: number;
}

/** Nothing where the prediction was the number itself: the verdict has said it. */
function Said({ answer, stage, change }: SaidProps) {
  const t = useTranslations("questions.knob");
  const number = Number(answer);
  if (answer === null || isExact(number, change)) return null;
  const words = { answer: changeText(stage, number) };
  if (isNear(number, change, stage.tolerance))
    return <p className="text-ink-soft">{t("closeEnough", words)}</p>;
  const isRightWay = !isNear(0, change, stage.tolerance) && Math.sign(number) === Math.sign(change);
  return <p className="text-ink-soft">{t(isRightWay ? "rightWay" : "youSaid", words)}</p>;
}
