// How a weight's line looks when it shows blame: the sign by colour and by dash, the size by width, next to the largest on show.

import { signOf } from "../../../lib/micrograd/sign";
import { signLooks } from "../../graph/sign-look";
import { dashOf, type WeightLook } from "./weight-look";

const WIDEST_REM = 0.5;
const THINNEST_REM = 0.07;
const FAINTEST = 0.3;
/** Less than this share of the largest blame is left to the grey of the network. */
const LEAST_SHARE = 0.03;

/** Null where there is too little blame to be seen beside the `largest`. */
export function blameLook(
  blame: number,
  largest: number,
  crowding: number,
): (WeightLook & { stroke: string; share: number }) | null {
  const share = Math.abs(blame) / largest;
  const sign = signOf(blame);
  if (!(share >= LEAST_SHARE) || sign === "0") return null;
  const width = THINNEST_REM + (WIDEST_REM - THINNEST_REM) * share * Math.sqrt(crowding);
  return {
    sign,
    share,
    width,
    dash: dashOf(sign, width, crowding),
    stroke: signLooks[sign].stroke,
    opacity: FAINTEST + (1 - FAINTEST) * Math.sqrt(share),
  };
}
