// How a weight's line looks when it shows the class's verdict: the sign by blame's colour and by dash, the confidence by
// opacity; and once the truth is known, right as a wide line and wrong as a thin dashed one.

import { signLooks } from "../../graph/sign-look";
import { isRight, type Said } from "./said";
import { dashOf, type WeightLook } from "./weight-look";

/** All lines alike: here it is not the weight that counts, but what was said of it. */
const WIDTH_REM = 0.24;
const RIGHT_REM = 0.36;
const WRONG_REM = 0.18;
const FAINTEST = 0.18;

export function saidLook(said: Said, crowding: number): WeightLook & { stroke: string } {
  const { sign, confidence, outcome } = said;
  const wasRight = isRight(said);
  if (wasRight !== null) {
    const width = (wasRight ? RIGHT_REM : WRONG_REM) * crowding;
    const dash = wasRight ? undefined : dashOf("-", width, crowding);
    return { sign, width, dash, stroke: wasRight ? "stroke-accent-deep" : "stroke-ink", opacity: 1 };
  }
  const width = WIDTH_REM * crowding * (outcome === "decided" ? 1 : 0.6);
  return {
    sign,
    width,
    dash: dashOf(sign, width, crowding),
    stroke: signLooks[sign].stroke,
    opacity: outcome === "decided" ? FAINTEST + (1 - FAINTEST) * confidence : 0.6,
  };
}

/** The sign, the true one once it may be known; or why there is none. */
export function saidGlyph({ sign, truth, outcome }: Said): string {
  if (outcome === "decided") return signLooks[truth ?? sign].glyph;
  return outcome === "unasked" ? "?" : "=";
}
