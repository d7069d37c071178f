// What the blame question is called, and what it asks where its author wrote nothing.

import { nodeName } from "../../graph/node-name";
import type { WordsSurface } from "../surfaces";

export const glyph = "±";

export const name: WordsSurface<"blame">["name"] = (t) => t("name");

export const prompt: WordsSurface<"blame">["prompt"] = ({ nodes, target }, t) =>
  t("prompt", { name: nodeName(nodes, target) });

export const explanation: WordsSurface<"blame">["explanation"] = () => "";
