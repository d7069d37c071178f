// What the knob question is called, what it asks where its author wrote nothing, and why the answer is what it is.

import { formatNumber } from "../../../lib/expression/format-number";
import { signed } from "../../graph/sign-look";
import type { WordsSurface } from "../surfaces";
import { changeText, dividedText, namesOf, turned } from "./told";

export const glyph = "↻";

export const name: WordsSurface<"knob">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"knob">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"knob">["prompt"] = (stage, t) => {
  const { from, to } = turned(stage, stage.turn);
  return t("prompt", { ...namesOf(stage), from: formatNumber(from), to: formatNumber(to) });
};

export const answer: WordsSurface<"knob">["answer"] = (_stage, text) => signed(Number(text));

export const explanation: WordsSurface<"knob">["explanation"] = (stage, { change, slope }, t) =>
  t("explain", {
    ...namesOf(stage),
    change: changeText(stage, change),
    divided: dividedText(turned(stage, stage.turn)),
    slope: signed(slope),
  });
