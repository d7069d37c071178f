// How a weight's line looks when it shows the class's verdict: the sign by colour and dash, the confidence by opacity.

import type { Sign } from "../../../lib/micrograd/sign";
import type { Said } from "./said";
import { dashOf, strokes, type WeightLook } from "./weight-look";

/** All lines alike: here it is not the weight that counts, but what was said of it. */
const WIDTH_REM = 0.24;
const FAINTEST = 0.18;

const glyphs: Record<Sign, string> = { "+": "+", "0": "0", "-": "−" };

export function saidLook(
  { sign, confidence, outcome }: Said,
  crowding: number,
): WeightLook & { opacity: number } {
  const width = WIDTH_REM * crowding * (outcome === "decided" ? 1 : 0.6);
  return {
    sign,
    width,
    dash: dashOf(sign, width, crowding),
    stroke: strokes[sign],
    opacity: outcome === "decided" ? FAINTEST + (1 - FAINTEST) * confidence : 0.6,
  };
}

/** The sign, or why there is none. */
export function saidGlyph({ sign, outcome }: Said): string {
  if (outcome === "decided") return glyphs[sign];
  return outcome === "unasked" ? "?" : "=";
}
