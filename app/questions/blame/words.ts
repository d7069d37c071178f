// What the blame question is called, and what it asks where its author wrote nothing.

import { nodeName } from "../../graph/node-name";
import type { WordsSurface } from "../surfaces";
import { endOf } from "./end";

export const glyph = "±";

export const name: WordsSurface<"blame">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"blame">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"blame">["prompt"] = ({ nodes, target }, t) => {
  const { isLoss, name: end } = endOf(nodes, t);
  return t(isLoss ? "prompt" : "promptEnd", { name: nodeName(nodes, target), end });
};

export const explanation: WordsSurface<"blame">["explanation"] = () => "";
