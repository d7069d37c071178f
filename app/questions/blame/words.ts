// What the blame question is called, and what it asks where its author wrote nothing.

import { readSign } from "../../../lib/micrograd/sign";
import { nodeName } from "../../graph/node-name";
import { signLooks } from "../../graph/sign-look";
import { signWords } from "../../live/sign-words";
import type { WordsSurface } from "../surfaces";
import { endOf } from "./end";

export const glyph = "±";

export const name: WordsSurface<"blame">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"blame">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"blame">["prompt"] = ({ nodes, target }, t) => {
  const { isLoss, name: end } = endOf(nodes, t);
  return t(isLoss ? "prompt" : "promptEnd", { name: nodeName(nodes, target), end });
};

export const answer: WordsSurface<"blame">["answer"] = (_stage, text, t) => {
  const sign = readSign(text);
  return sign ? `${signLooks[sign].glyph} ${t(signWords[sign])}` : text;
};

export const explanation: WordsSurface<"blame">["explanation"] = () => "";
