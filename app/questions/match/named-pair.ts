// A line that stays as plain text behind its number, alone and with what was put beside it.

import { unmarked } from "../../../lib/formula/marked";
import type { Locale } from "../../../lib/locales";
import type { Line } from "../../../lib/questions/line";
import type { MatchStage } from "../../../lib/questions/match/match";
import { textIn } from "../../../lib/questions/text-in";
import { namedLine } from "../lines/named-line";

export const namedStaying = (staying: readonly Line[], place: number, locale: Locale): string =>
  `${place + 1}. ${unmarked(textIn(locale, staying[place]?.text))}`;

/** All of them; `put` has the mates by place. */
export const namedPairs = ({ staying, mates }: MatchStage, put: readonly number[], locale: Locale): string =>
  put
    .map((mate, place) => `${namedStaying(staying, place, locale)} – ${namedLine(mates, mate, locale)}`)
    .join("; ");
