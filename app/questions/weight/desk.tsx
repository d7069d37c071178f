// The way to a question about the weights, at the stages where there is something to ask.

"use client";

import { useDesk } from "../../training/desk/run-desk";
import { useMoves } from "../../training/desk/use-moves";
import { WeightName } from "../../training/network/weight-name";
import { usePicture, useRun } from "../../training/picture/run-on-show";
import { AskClass } from "./ask-class";

export const Tools = null;

export function Bar() {
  const { training, config } = useRun();
  const { widths } = usePicture();
  const { weight } = useDesk();
  const { ask } = useMoves();
  const { stage, trouble } = training;
  if (config.votes || trouble || (stage !== "loss" && stage !== "backward")) return null;
  return (
    <AskClass
      chosen={
        weight === null
          ? null
          : { index: weight, name: <WeightName widths={widths} index={weight} inWords /> }
      }
      onAsk={ask}
    />
  );
}
