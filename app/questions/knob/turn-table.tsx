// The turns so far, each with how far the end moved, and what that is for each whole turn.

"use client";

import { useTranslations } from "next-intl";
import type { KnobReveal, KnobStage } from "../../../lib/questions/knob/knob";
import { signed } from "../../graph/sign-look";
import { namesOf, turned } from "./told";

interface TurnTableProps {
  stage: KnobStage;
  reveal: KnobReveal;
  step: number;
  className: string;
}

export function TurnTable({ stage, reveal, step, className }: TurnTableProps) {
  const t = useTranslations("questions.knob");
  const { name, root } = namesOf(stage);
  const isTangent = step >= reveal.turns.length;
  return (
    <table className={`text-right tabular-nums ${className}`}>
      <thead>
        <tr className="border-line-strong border-b-2 text-ink-soft">
          <th className="px-3 font-semibold">{t("by", { name })}</th>
          <th className="px-3 font-semibold">{t("by", { name: root })}</th>
          <th className="px-3 font-semibold">{t("eachTurn")}</th>
        </tr>
      </thead>
      <tbody>
        {reveal.turns.map((turn, at) => {
          const { change, steepness } = turned(stage, turn);
          const isShown = at <= step;
          return (
            <tr
              key={turn}
              className={`${at === step ? "bg-accent-soft font-bold" : ""} ${isShown ? "" : "invisible"}`}
            >
              <td className="px-3">{signed(turn)}</td>
              <td className="px-3">{signed(change)}</td>
              <td className="px-3">{signed(steepness)}</td>
            </tr>
          );
        })}
        <tr
          className={`border-line-strong border-t-2 ${isTangent ? "bg-accent font-extrabold text-accent-ink" : "invisible"}`}
        >
          <td className="px-3 text-left" colSpan={2}>
            {t("slope")}
          </td>
          <td className="px-3">{signed(reveal.slope)}</td>
        </tr>
      </tbody>
    </table>
  );
}
