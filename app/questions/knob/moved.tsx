// What was right, in words: how far the end moves, how near one had to be, and what that is for each whole turn.

import { useTranslations } from "next-intl";
import type { KnobReveal, KnobStage } from "../../../lib/questions/knob/knob";
import { moveText } from "../../graph/move-text";
import { endsText } from "../../live/exact-text";
import { changeText, dividedText, namesOf, turned } from "./told";

export function Moved({ stage, reveal }: { stage: KnobStage; reveal: KnobReveal }) {
  const t = useTranslations("questions.knob");
  const { change } = reveal;
  const asked = turned(stage, stage.turn);
  const { before, after } = asked;
  return (
    <>
      <p className="font-bold text-lg">
        {t("verdict", {
          ...namesOf(stage),
          change: changeText(stage, change),
          move: moveText(before, after),
        })}
      </p>
      <p className="text-ink-soft text-sm">
        {t("within", endsText(change, stage.tolerance, true))} {dividedText(asked)}
      </p>
    </>
  );
}
