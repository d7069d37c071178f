// What the build question is called, and what it asks and explains where its author wrote nothing.

import { formatNumber } from "../../../lib/expression/format-number";
import type { WordsSurface } from "../surfaces";
import { promptText, writtenBuilt } from "./told";

export const glyph = "▦";

export const name: WordsSurface<"build">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"build">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"build">["prompt"] = ({ task }, t) => promptText(task, t);

export const answer = null;

export const explanation: WordsSurface<"build">["explanation"] = ({ task }, { ways, example }, t) =>
  t(`usual.${task.of}`, {
    ways,
    target: formatNumber(task.target),
    example: writtenBuilt(task, example),
  });
