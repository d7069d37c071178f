// A knob question on a phone: the number and how far it is turned, and a knob to predict with; then what came of it, and the number itself in hand.

"use client";

import { useTranslations } from "next-intl";
import { endsInLoss } from "../../graph/ends-in-loss";
import { NodeSheet } from "../../graph/node-sheet";
import { Asked } from "../../live/asked";
import type { PhoneAsking } from "../surfaces";
import { Predict } from "./predict";
import { linesOf, namesOf, turnText } from "./told";

export { WhatCame as Revealed } from "./what-came";
export const Drawn = null;
export const Verdict = null;

export function Asking({ heading, countdown, ...asking }: PhoneAsking<"knob">) {
  const t = useTranslations("questions.knob");
  const { stage } = asking;
  const graph = { nodes: stage.nodes, target: stage.target, endsInLoss: endsInLoss(stage.nodes) };
  return (
    <Asked heading={heading} answers={countdown ?? <Predict {...asking} />}>
      <NodeSheet {...graph}>
        <li className="border-line border-b px-4 py-2.5 font-bold text-lg">
          {linesOf(stage).map((line) => (
            <p key={line} className="wrap-anywhere">
              {line}
            </p>
          ))}
        </li>
        <li className="px-4 py-2.5">{t("willTurn", { ...namesOf(stage), move: turnText(stage) })}</li>
      </NodeSheet>
    </Asked>
  );
}
