// What the reveal is at, in a sentence: a turn, the slope that they come to, or the number that the host tries out.

"use client";

import { useTranslations } from "next-intl";
import type { KnobReveal, KnobStage } from "../../../lib/questions/knob/knob";
import { endAt } from "../../../lib/questions/turned";
import { moveText } from "../../graph/move-text";
import { signed } from "../../graph/sign-look";
import { dividedText, namesOf, turned } from "./told";

interface CaptionProps {
  stage: KnobStage;
  reveal: KnobReveal;
  step: number;
  tried: number | null;
}

export function Caption({ stage, reveal, step, tried }: CaptionProps) {
  const t = useTranslations("questions.knob");
  const { nodes, target } = stage;
  const names = namesOf(stage);
  if (tried !== null) {
    const [from, before] = [nodes[target]?.data ?? 0, nodes.at(-1)?.data ?? 0];
    return (
      <p>
        {t("tried", {
          ...names,
          turned: moveText(from, tried),
          moved: moveText(before, endAt(nodes, target, tried)),
        })}
      </p>
    );
  }
  const turn = reveal.turns[step];
  if (turn === undefined) return <p>{t("tangent", { ...names, slope: signed(reveal.slope) })}</p>;
  const shown = turned(stage, turn);
  return (
    <p>
      {t("turned", { ...names, turn: signed(turn), move: moveText(shown.before, shown.after) })}{" "}
      <span className="whitespace-nowrap">{dividedText(shown)}</span>
    </p>
  );
}
