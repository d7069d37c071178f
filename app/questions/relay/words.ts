// What the relay is called, and what it asks and explains where its author wrote nothing.

import type { WordsSurface } from "../surfaces";

export const glyph = "⇉";

export const name: WordsSurface<"relay">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"relay">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"relay">["prompt"] = ({ graph }, t) => t(graph ? "promptGraph" : "prompt");

export const answer = null;

export const explanation: WordsSurface<"relay">["explanation"] = ({ graph }, _reveal, t) =>
  t(graph ? "explanationGraph" : "explanation");

/** Its author explains the numbers that were written, and most teams of a graph have had others. */
export const asExplained: WordsSurface<"relay">["asExplained"] = (text, { graph, variesByTeam }, t) =>
  graph && variesByTeam ? t("asWritten", { text }) : text;
